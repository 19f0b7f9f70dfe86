//! Built-in functions over containers and iterators: `len`, `sorted`, `sum`, `min`, `next` and their kind.
//!
//! Each does what it can natively. Where a value of a class written in Python comes up, it hands what it has so far to
//! a function of the prelude, so that nothing is consumed or called twice.

use num_bigint::BigInt;
use syntax::code::{Binary, Compare};

use crate::interp::is_python;
use crate::iterate::Next;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Iter};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The functions.
    rows {
        "len(obj, /)" = len,
        "hash(obj, /)" = hash,
        "id(obj, /)" = id,
        "callable(obj, /)" = callable,
        "iter(object, sentinel=?, /)" = iter,
        "next(iterator, default=?, /)" = next,
        "sorted(iterable, /, *, key=None, reverse=False)" = sorted,
        "sum(iterable, /, start=0)" = sum,
        "any(iterable, /)" = any,
        "all(iterable, /)" = all,
        "min(*args, key=None, default=?)" = min,
        "max(*args, key=None, default=?)" = max,
    }
}

fn len<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(0);
    if let Some(length) = cx.quick_len(value)? {
        return Ok(Value::Int(length as i64).into());
    }
    let class = cx.class_of(value);
    let method = cx.class_attribute(class, names::LEN);
    if method.is_unbound() || method.is_none() {
        let name = cx.type_name(value);
        return Err(cx.type_error(format!("object of type '{name}' has no len()")));
    }
    cx.in_python("call_len", &[method, value])
}

fn hash<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(0);
    if let Some(hash) = cx.quick_hash(value)? {
        if let Value::Obj(id) = value
            && matches!(cx.world.read(id).body, Body::Instance)
        {
            return Ok(Value::Int(cx.hash_of_place(id) as i64).into());
        }
        return Ok(Value::Int(hash as i64).into());
    }
    let class = cx.class_of(value);
    match cx.class_attribute(class, names::HASH) {
        method if is_python(method) => cx.in_python("call_hash", &[method, value]),
        _ => cx.in_python("hash_of", &[value]),
    }
}

fn id<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    // Inline values have no place; equal ones are the same object, so their value is their identity.
    let number = match args.get(0) {
        Value::Obj(id) => cx.address(id) as i64,
        Value::Int(number) => 0x5500_0000_0000i64
            .wrapping_add(number.wrapping_mul(32))
            .wrapping_abs(),
        Value::Float(number) => (number.to_bits() >> 4) as i64 | 1 << 61,
        Value::Bool(truth) => 0x54ff_0000_0000 + 32 * i64::from(truth),
        Value::Native(native) => {
            0x54fe_0000_0000 + 64 * (i64::from(native.table) << 16 | i64::from(native.row))
        }
        Value::None | Value::Unbound => 0x54ff_0000_0100,
        Value::NotImplemented => 0x54ff_0000_0200,
        Value::Ellipsis => 0x54ff_0000_0300,
    };
    Ok(Value::Int(number).into())
}

fn callable<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Value::Bool(cx.is_callable(args.get(0))).into())
}

fn iter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = args.get(0);
    if let Some(sentinel) = args.get(1).given() {
        if !cx.is_callable(value) {
            return Err(cx.type_error("iter(object, sentinel): object must be callable"));
        }
        return Ok(cx
            .make_iter(types::CALLABLE_ITERATOR, Iter::Call(value, sentinel))
            .into());
    }
    if let Some(iterator) = cx.quick_iter(value)? {
        return Ok(iterator.into());
    }
    let class = cx.class_of(value);
    match cx.class_attribute(class, names::ITER) {
        Value::Unbound if cx.has_method(value, names::GETITEM) => Ok(cx
            .make_iter(types::ITERATOR, Iter::GetItem(value, 0))
            .into()),
        Value::Unbound | Value::None => Err(cx.not_iterable(value)),
        method => cx.in_python("call_iter", &[method, value]),
    }
}

fn next<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let iterator = args.get(0);
    let class = cx.class_of(iterator);
    if let Value::Obj(id) = iterator
        && cx.is_subclass(class, types::ITERATOR)
    {
        match (cx.quick_next(id)?, args.get(1).given()) {
            (Next::Item(item), _) => return Ok(item.into()),
            (Next::Done, Some(default)) => return Ok(default.into()),
            (Next::Done, None) => return Err(cx.error_with(types::STOP_ITERATION, Vec::new())),
            (Next::Python, _) => {}
        }
    }
    let method = cx.class_attribute(class, names::NEXT);
    if method.is_unbound() || method.is_none() {
        let name = cx.class_name(class);
        return Err(cx.type_error(format!("'{name}' object is not an iterator")));
    }
    let args_of_call = [iterator].as_slice().into();
    Ok(match args.get(1).given() {
        None => Flow::Call(method, args_of_call),
        Some(default) => Flow::CallOr {
            callable: method,
            args: args_of_call,
            class: types::STOP_ITERATION,
            value: default,
            replacement: Value::Unbound,
        },
    })
}

fn sorted<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (iterable, key) = (args.get(0), args.get(1).or(Value::None));
    let reverse = args.get(2).or(Value::Bool(false));
    let items = cx.collect(iterable)?;
    if items.is_none() && !cx.is_iterable(iterable) {
        return Err(cx.not_iterable(iterable));
    }
    if let (Some(items), Some(backwards), true) = (&items, cx.quick_truth(reverse), key.is_none())
        && let Some(sorted) = cx.sort_natively(items, items, backwards)?
    {
        return Ok(cx.list(sorted).into());
    }
    let source = match items {
        Some(items) => cx.list(items),
        None => iterable,
    };
    cx.in_python("sorted_from", &[source, key, reverse])
}

/// An iterator to consume natively, or what calls the prelude because there is none.
fn start<W: World>(cx: &mut Cx<'_, W>, iterable: Value) -> Res<Option<ObjectId>> {
    match cx.quick_iter(iterable)? {
        Some(Value::Obj(iterator)) => Ok(cx.is_quick(iterator, 16).then_some(iterator)),
        _ if cx.is_iterable(iterable) => Ok(None),
        _ => Err(cx.not_iterable(iterable)),
    }
}

fn sum<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let mut total = args.get(1).or(Value::Int(0));
    let refused = match cx.class_of(total) {
        class if cx.is_subclass(class, types::STR) => "strings [use ''.join(seq) instead]",
        class if cx.is_subclass(class, types::BYTES) => "bytes [use b''.join(seq) instead]",
        class if cx.is_subclass(class, types::BYTEARRAY) => "bytearray [use b''.join(seq) instead]",
        _ => "",
    };
    if !refused.is_empty() {
        return Err(cx.type_error(format!("sum() can't sum {refused}")));
    }
    let Some(iterator) = start(cx, args.get(0))? else {
        return cx.in_python("sum_from", &[total, args.get(0)]);
    };
    // A sum beyond 64 bits is kept here and not in an object: each partial sum would be garbage.
    let mut large: Option<BigInt> = None;
    // What the floats so far have lost to rounding (Neumaier's sum, as in CPython 3.12).
    let mut lost = 0.0;
    let mut number = 0;
    while let Next::Item(item) = cx.quick_next(iterator)? {
        cx.look_up(number)?;
        number += 1;
        if let Value::Float(sum) = total {
            match item {
                Value::Float(item) => {
                    let next = sum + item;
                    lost += if sum.abs() >= item.abs() {
                        (sum - next) + item
                    } else {
                        (item - next) + sum
                    };
                    total = Value::Float(next);
                    continue;
                }
                Value::Int(item) => {
                    total = Value::Float(sum + item as f64);
                    continue;
                }
                _ => total = with_lost(total, std::mem::take(&mut lost)),
            }
        }
        if let Some(sum) = large.take() {
            match cx.plain_int(item) {
                Some(item) => {
                    large = Some(sum + item);
                    continue;
                }
                None => total = cx.int(sum),
            }
        }
        total = match cx.add(total, item)? {
            Some(Value::Obj(sum)) => {
                large = cx.plain_int(Value::Obj(sum));
                Value::Obj(sum)
            }
            Some(total) => total,
            None => return cx.in_python("sum_rest", &[total, item, Value::Obj(iterator)]),
        };
    }
    Ok(match large {
        Some(sum) => cx.int(sum),
        None => with_lost(total, lost),
    }
    .into())
}

fn with_lost(total: Value, lost: f64) -> Value {
    match total {
        Value::Float(sum) if lost != 0.0 && lost.is_finite() => Value::Float(sum + lost),
        other => other,
    }
}

impl<W: World> Cx<'_, W> {
    /// Whether a value can be called.
    fn is_callable(&mut self, value: Value) -> bool {
        let known = match value {
            Value::Native(_) => true,
            Value::Obj(id) => {
                let object = self.world.read(id);
                match &object.body {
                    Body::Function(_) | Body::Class(_) | Body::Method(..) => true,
                    Body::Wrapper(_) => object.class == types::STATICMETHOD,
                    _ => false,
                }
            }
            _ => false,
        };
        known || self.has_method(value, names::CALL)
    }

    /// An integer of any size that is no instance of a class derived from `int`; `None` for anything else.
    fn plain_int(&self, value: Value) -> Option<BigInt> {
        let class = self.class_of(value);
        matches!(class, types::INT | types::BOOL).then(|| self.big_int(value))?
    }

    /// `a + b` of built-in values; `None` if the interpreter must decide.
    ///
    /// # Errors
    /// As `+`.
    fn add(&mut self, a: Value, b: Value) -> Res<Option<Value>> {
        if let (Value::Int(a), Value::Int(b)) = (a, b)
            && let Some(sum) = a.checked_add(b)
        {
            return Ok(Some(Value::Int(sum)));
        }
        let user = |value: Value| {
            value
                .id()
                .is_some_and(|id| self.world.read(id).class.0 >= types::BUILTIN_COUNT)
        };
        if user(a) || user(b) {
            return Ok(None);
        }
        self.binary(Binary::Add, a, b)
    }
}

fn any<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    search_truth(cx, args, true, "any_from", "any_rest")
}

fn all<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    search_truth(cx, args, false, "all_from", "all_rest")
}

/// `any` and `all`: whether an item has the truth that decides.
fn search_truth<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    decisive: bool,
    from: &str,
    rest: &str,
) -> Res<Flow> {
    let Some(iterator) = start(cx, args.get(0))? else {
        return cx.in_python(from, &[args.get(0)]);
    };
    let mut number = 0;
    while let Next::Item(item) = cx.quick_next(iterator)? {
        cx.look_up(number)?;
        number += 1;
        match cx.quick_truth(item) {
            Some(truth) if truth == decisive => return Ok(Value::Bool(decisive).into()),
            Some(_) => {}
            None => return cx.in_python(rest, &[item, Value::Obj(iterator)]),
        }
    }
    Ok(Value::Bool(!decisive).into())
}

fn min<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    extreme(cx, args, "min", Compare::Less)
}

fn max<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    extreme(cx, args, "max", Compare::Greater)
}

fn extreme<W: World>(cx: &mut Cx<'_, W>, args: &Args, name: &str, better: Compare) -> Res<Flow> {
    let (key, default) = (args.get(0).or(Value::None), args.get(1).given());
    let is_min = Value::Bool(better == Compare::Less);
    let items = match args.rest {
        [] => return Err(cx.type_error(format!("{name} expected at least 1 argument, got 0"))),
        [iterable] => match cx.collect(*iterable)? {
            Some(items) => items,
            None if cx.is_iterable(*iterable) => {
                let default = cx.tuple(default.into_iter().collect());
                return cx.in_python("extreme_from", &[is_min, *iterable, key, default]);
            }
            None => return Err(cx.not_iterable(*iterable)),
        },
        several if default.is_none() => several.to_vec(),
        _ => {
            return Err(cx.type_error(format!(
                "Cannot specify a default for {name}() with multiple positional arguments"
            )));
        }
    };
    let Some(mut best) = items.first().copied() else {
        return match default {
            Some(default) => Ok(default.into()),
            None => Err(cx.value_error(format!("{name}() iterable argument is empty"))),
        };
    };
    if key.is_none() {
        let mut at = 1;
        loop {
            cx.look_up(at)?;
            let Some(item) = items.get(at).copied() else {
                return Ok(best.into());
            };
            match cx.compare(better, item, best)? {
                Some(true) => best = item,
                Some(false) => {}
                None => break,
            }
            at += 1;
        }
        let rest = cx.list(items[at..].to_vec());
        return cx.in_python("extreme_rest", &[is_min, best, rest]);
    }
    let items = cx.list(items);
    let none = cx.tuple(Vec::new());
    cx.in_python("extreme_from", &[is_min, items, key, none])
}
