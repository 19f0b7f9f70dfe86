//! `range` and `slice`: constructors and methods.

use crate::index::bounds;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Iter, Range};
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The methods of `range`.
    rows {
        "staticmethod __new__(cls, start, stop=?, step=?, /)" = new,
        "index(self, value, /)" = index,
        "count(self, value, /)" = count,
        "__reversed__(self, /)" = reversed,
    }
}

rows! {
    /// The methods of `slice`.
    slice_rows {
        "staticmethod __new__(cls, start, stop=?, step=?, /)" = new_slice,
        "indices(self, length, /)" = indices,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parts = [args.get(1), args.get(2), args.get(3)];
    for part in parts {
        let needs_python = cx.small_int(part).is_none()
            && part.given().is_some()
            && (cx.big_int(part).is_some() || cx.has_index(part));
        if needs_python {
            let given: Vec<Value> = parts.into_iter().filter_map(Value::given).collect();
            let given = cx.tuple(given);
            return cx.in_python("range_from", &[given]);
        }
    }
    let first = cx.index_argument(args.get(1))?;
    let (start, stop) = match args.get(2).given() {
        Some(stop) => (first, cx.index_argument(stop)?),
        None => (0, first),
    };
    let step = match args.get(3).given() {
        Some(step) => cx.index_argument(step)?,
        None => 1,
    };
    if step == 0 {
        return Err(cx.value_error("range() arg 3 must not be zero"));
    }
    Ok(cx
        .make(
            types::RANGE,
            Body::Range(Box::new(Range { start, stop, step })),
        )
        .into())
}

fn range_of<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<Range> {
    let id = cx.receiver(args, types::RANGE, method)?;
    match &cx.world.read(id).body {
        Body::Range(range) => Ok(**range),
        _ => Ok(Range {
            start: 0,
            stop: 0,
            step: 1,
        }),
    }
}

fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let range = range_of(cx, args, "index")?;
    let found = cx.quick_contains(args.get(0), args.get(1))?;
    match (found, cx.float(args.get(1)).map(|number| number as i64)) {
        (Some(true), Some(rounded)) => {
            let number = cx.small_int(args.get(1)).unwrap_or(rounded);
            let distance = i128::from(number) - i128::from(range.start);
            Ok(Value::Int((distance / i128::from(range.step)) as i64).into())
        }
        _ => {
            let text = cx.quick_repr(args.get(1))?.unwrap_or_default();
            Err(cx.value_error(format!("{text} is not in range")))
        }
    }
}

fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    range_of(cx, args, "count")?;
    match cx.quick_contains(args.get(0), args.get(1))? {
        Some(found) => Ok(Value::Int(i64::from(found)).into()),
        None => cx.in_python("count_in", &[args.get(0), args.get(1)]),
    }
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let range = range_of(cx, args, "__reversed__")?;
    let back = reverse(range);
    Ok(cx
        .make_iter(types::RANGE_ITERATOR, Iter::Range(back))
        .into())
}

/// The same integers, last first.
pub fn reverse(range: Range) -> Range {
    let length = range.len();
    if length == 0 {
        return Range {
            start: 0,
            stop: 0,
            step: 1,
        };
    }
    let last = i128::from(range.start) + i128::from(length - 1) * i128::from(range.step);
    let step = range.step.checked_neg().unwrap_or(i64::MAX);
    // One step beyond the first may leave 64 bits: only a range that begins at the very edge is then one short.
    let stop = range
        .start
        .checked_add(step)
        .unwrap_or(if step > 0 { i64::MAX } else { i64::MIN });
    Range {
        start: last as i64,
        stop,
        step,
    }
}

fn new_slice<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parts = match args.get(2).given() {
        Some(stop) => [args.get(1), stop, args.get(3).or(Value::None)],
        None => [Value::None, args.get(1), Value::None],
    };
    Ok(cx.make(types::SLICE, Body::Slice(Box::new(parts))).into())
}

fn indices<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.receiver(args, types::SLICE, "indices")?;
    let length = cx.index_argument(args.get(1))?;
    if length < 0 {
        return Err(cx.value_error("length should not be negative"));
    }
    let parts = cx.slice_parts(args.get(0)).unwrap_or([Value::None; 3]);
    if cx.slice_of(parts, length as usize)?.is_none() {
        return cx.in_python("slice_indices", &[args.get(0), args.get(1)]);
    }
    let [start, stop, step] = parts.map(|part| cx.index_of(part));
    let step = step.unwrap_or(1).max(-i64::MAX);
    let (from, to) = bounds(start, stop, step, length);
    Ok(cx
        .tuple(vec![Value::Int(from), Value::Int(to), Value::Int(step)])
        .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reversed_range_has_the_same_integers() {
        let back = reverse(Range {
            start: 1,
            stop: 10,
            step: 4,
        });
        assert_eq!((back.start, back.step, back.len()), (9, -4, 3));
    }
}
