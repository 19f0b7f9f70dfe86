//! Iterators: `__next__` of all of them, and the constructors `enumerate`, `zip`, `map`, `filter` and `reversed`.

use crate::iterate::Next;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Iter, Range};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Of every iterator.
    rows {
        "__iter__(self, /)" = iter,
        "__next__(self, /)" = next,
        "__length_hint__(self, /)" = length_hint,
        "__copy__(self, /)" = copy,
        "__setstate__(self, place, /)" = set_place,
    }
}

rows! {
    /// `enumerate(…)`
    enumerate_rows {
        "staticmethod __new__(cls, iterable, start=0)" = enumerate,
    }
}

rows! {
    /// `zip(…)`
    zip_rows {
        "staticmethod __new__(cls, /, *iterables, strict=False)" = zip,
    }
}

rows! {
    /// `map(…)`
    map_rows {
        "staticmethod __new__(cls, /, *args)" = map,
    }
}

rows! {
    /// `filter(…)`
    filter_rows {
        "staticmethod __new__(cls, function, iterable, /)" = filter,
    }
}

rows! {
    /// `reversed(…)`
    reversed_rows {
        "staticmethod __new__(cls, sequence, /)" = reversed,
    }
}

rows! {
    /// What `itertools` takes from here, and who copies and pickles iterators.
    module_rows {
        "count_integers(start, step, /)" = count_integers,
        "parts(iterator, /)" = parts,
    }
}

/// `itertools.count` of integers, whose `next` is one step that no other thread can come between.
fn count_integers<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (start, step) = (
        cx.index_argument(args.get(0))?,
        cx.index_argument(args.get(1))?,
    );
    let stop = if step > 0 { i64::MAX } else { i64::MIN };
    Ok(cx
        .make_iter(types::COUNTER, Iter::Range(Range { start, stop, step }))
        .into())
}

fn iter<W: World>(_: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(args.get(0).into())
}

/// Another iterator that goes on from the same place.
fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.receiver(args, types::ITERATOR, "__copy__")?;
    let class = cx.class_of(args.get(0));
    match cx.iter_state(args.get(0)) {
        Some(iter) => Ok(cx.make_iter(class, iter).into()),
        None => Ok(args.get(0).into()),
    }
}

/// What an iterator is made of: the arguments that make such a one, or `None` where its items have to do, and the place
/// to set it to, or `None`.
fn parts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let mut place = Value::None;
    let index = |at: usize| Value::Int(at as i64);
    let parts = match cx.iter_state(args.get(0)) {
        Some(Iter::Sequence(sequence, at) | Iter::Bytes(sequence, at)) => {
            place = index(at);
            vec![Value::Obj(sequence)]
        }
        Some(Iter::SequenceReversed(sequence, at)) if at > 0 => {
            place = index(at - 1);
            vec![Value::Obj(sequence)]
        }
        Some(Iter::GetItem(sequence, at)) => {
            place = Value::Int(at);
            vec![sequence]
        }
        Some(Iter::Str(text, at)) => {
            let rest = cx.string(Value::Obj(text)).unwrap_or_default();
            vec![cx.str(rest.get(at..).unwrap_or_default())]
        }
        Some(Iter::Range(range)) => {
            vec![cx.make(types::RANGE, Body::Range(Box::new(range)))]
        }
        Some(Iter::Call(callable, sentinel)) => vec![callable, sentinel],
        Some(Iter::Enumerate(inner, number)) => vec![inner, Value::Int(number)],
        Some(Iter::Zip(inner, strict)) => {
            place = if strict {
                Value::Bool(true)
            } else {
                Value::None
            };
            inner.into_vec()
        }
        Some(Iter::Map(function, inner)) => [&[function], &*inner].concat(),
        Some(Iter::Filter(function, inner)) => vec![function, inner],
        _ => return Ok(cx.tuple(vec![Value::None, Value::None]).into()),
    };
    let parts = cx.tuple(parts);
    Ok(cx.tuple(vec![parts, place]).into())
}

/// Lets an iterator go on from another place, as [`parts`] tells it.
fn set_place<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = cx.receiver(args, types::ITERATOR, "__setstate__")?;
    let place = cx.index_argument(args.get(1)).unwrap_or(1);
    let at = place.max(0) as usize;
    let iter = match cx.iter_state(args.get(0)) {
        Some(Iter::Sequence(sequence, _)) => Iter::Sequence(sequence, at),
        Some(Iter::Bytes(bytes, _)) => Iter::Bytes(bytes, at),
        Some(Iter::GetItem(sequence, _)) => Iter::GetItem(sequence, place),
        Some(Iter::SequenceReversed(sequence, _)) => Iter::SequenceReversed(sequence, at + 1),
        Some(Iter::Zip(inner, _)) => Iter::Zip(inner, at > 0),
        _ => return cx.none(),
    };
    cx.set_iter(id, iter);
    cx.none()
}

/// `__next__`
pub(super) fn next<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = cx.receiver(args, types::ITERATOR, "__next__")?;
    if cx.is_user_object(args.get(0)) {
        let name = cx.world.intern(INNER);
        let inner = cx.own_attribute(id, name).unwrap_or(Value::None);
        return Ok(Flow::Next(inner, Value::Unbound));
    }
    match cx.quick_next(id)? {
        Next::Item(item) => Ok(item.into()),
        Next::Done => Err(cx.error_with(types::STOP_ITERATION, Vec::new())),
        Next::Python => cx.next_in_python(id),
    }
}

impl<W: World> Cx<'_, W> {
    /// The next item of an iterator for which [`Cx::quick_next`] has answered [`Next::Python`].
    ///
    /// # Errors
    /// `StopIteration`; what the iterators inside raise.
    pub fn next_in_python(&mut self, id: ObjectId) -> Res<Flow> {
        let this = Value::Obj(id);
        match self.iter_state(this) {
            Some(Iter::GetItem(sequence, index)) => {
                self.set_iter(id, Iter::GetItem(sequence, index.saturating_add(1)));
                self.in_python("getitem_next", &[this, sequence, Value::Int(index)])
            }
            Some(Iter::Call(callable, sentinel)) => {
                self.in_python("call_next", &[this, callable, sentinel])
            }
            Some(Iter::Enumerate(inner, _)) => self.in_python("enumerate_next", &[this, inner]),
            Some(Iter::Zip(inner, strict)) => {
                let inner = self.tuple(inner.to_vec());
                self.in_python("zip_next", &[inner, Value::Bool(strict)])
            }
            Some(Iter::Map(function, inner)) => self.next_of_map(function, &inner),
            Some(Iter::Filter(function, inner)) => {
                self.in_python("filter_next", &[function, inner])
            }
            _ => Err(self.error_with(types::STOP_ITERATION, Vec::new())),
        }
    }

    fn next_of_map(&mut self, function: Value, inner: &[Value]) -> Res<Flow> {
        if let [Value::Obj(one)] = inner {
            match self.quick_next(*one)? {
                Next::Item(item) => return Ok(Flow::Call(function, [item].as_slice().into())),
                Next::Done => return Err(self.error_with(types::STOP_ITERATION, Vec::new())),
                Next::Python => {}
            }
        }
        let inner = self.tuple(inner.to_vec());
        self.in_python("map_next", &[function, inner])
    }
}

fn length_hint<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.receiver(args, types::ITERATOR, "__length_hint__")?;
    let left = match cx.iter_state(args.get(0)) {
        Some(Iter::Sequence(id, at) | Iter::Bytes(id, at)) => {
            cx.body_len(id)?.unwrap_or(0).saturating_sub(at)
        }
        Some(Iter::SequenceReversed(_, at)) => at,
        Some(Iter::Range(range)) => range.len() as usize,
        Some(Iter::Keys(table, at, _) | Iter::Values(table, at, _) | Iter::Items(table, at, _)) => {
            let left = cx.with_table(table, |dict| {
                Some(
                    (at..dict.places())
                        .filter(|at| dict.at_place(*at).is_some())
                        .count(),
                )
            });
            left.unwrap_or(0)
        }
        Some(Iter::Exhausted) => 0,
        _ => return Ok(Value::NotImplemented.into()),
    };
    Ok(Value::Int(left as i64).into())
}

/// Iterators over several iterables, or the flow that makes them in Python: `then(class, first, iterators…)`.
fn iterators<W: World>(cx: &mut Cx<'_, W>, iterables: &[Value]) -> Res<Option<Vec<Value>>> {
    let mut iterators = Vec::with_capacity(iterables.len());
    for iterable in iterables {
        match cx.quick_iter(*iterable)? {
            Some(iterator) => iterators.push(iterator),
            None if cx.is_iterable(*iterable) => return Ok(None),
            None => return Err(cx.not_iterable(*iterable)),
        }
    }
    Ok(Some(iterators))
}

/// Calls the class again with iterators made by Python's `iter`.
fn again<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    first: &[Value],
    iterables: &[Value],
    strict: Value,
) -> Res<Flow> {
    let first = cx.tuple(first.to_vec());
    let iterables = cx.tuple(iterables.to_vec());
    cx.in_python("with_iterators", &[args.get(0), first, iterables, strict])
}

/// Where an instance of a subclass of `enumerate`, `zip`, `map` or `filter` keeps one of that class, which does its work.
const INNER: &str = "_iterator";

/// For a subclass of a class of iterators: a call that makes an instance.
fn derived<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    base: ObjectId,
    given: &[Value],
    strict: bool,
) -> Option<Res<Flow>> {
    if args.get(0).is(Value::Obj(base)) {
        return None;
    }
    let class = match cx.instance_class(args.get(0), base) {
        Ok(class) => Value::Obj(class),
        Err(raised) => return Some(Err(raised)),
    };
    let given = cx.tuple(given.to_vec());
    let args = [class, Value::Obj(base), given, Value::Bool(strict)];
    Some(cx.in_python("derived_iterator", &args))
}

fn enumerate<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let given: Vec<Value> = [1, 2]
        .iter()
        .filter_map(|at| args.get(*at).given())
        .collect();
    if let Some(made) = derived(cx, args, types::ENUMERATE, &given, false) {
        return made;
    }
    let start = match args.get(2).given() {
        Some(start) => cx.index_argument(start)?,
        None => 0,
    };
    let iterable = args.get(1);
    match iterators(cx, &[iterable])? {
        Some(inner) => Ok(cx
            .make_iter(types::ENUMERATE, Iter::Enumerate(inner[0], start))
            .into()),
        None => cx.in_python("enumerate_from", &[iterable, Value::Int(start)]),
    }
}

fn zip<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let strict = cx
        .quick_truth(args.get(1).or(Value::Bool(false)))
        .unwrap_or(true);
    if let Some(made) = derived(cx, args, types::ZIP, args.rest, strict) {
        return made;
    }
    match iterators(cx, args.rest)? {
        Some(inner) => Ok(cx
            .make_iter(types::ZIP, Iter::Zip(inner.into(), strict))
            .into()),
        None => again(cx, args, &[], args.rest, Value::Bool(strict)),
    }
}

fn map<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(made) = derived(cx, args, types::MAP, args.rest, false) {
        return made;
    }
    let [function, iterables @ ..] = args.rest else {
        return Err(cx.type_error("map() must have at least two arguments."));
    };
    if iterables.is_empty() {
        return Err(cx.type_error("map() must have at least two arguments."));
    }
    match iterators(cx, iterables)? {
        Some(inner) => Ok(cx
            .make_iter(types::MAP, Iter::Map(*function, inner.into()))
            .into()),
        None => again(cx, args, &[*function], iterables, Value::None),
    }
}

fn filter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (function, iterable) = (args.get(1), args.get(2));
    if let Some(made) = derived(cx, args, types::FILTER, &[function, iterable], false) {
        return made;
    }
    match iterators(cx, &[iterable])? {
        Some(inner) => Ok(cx
            .make_iter(types::FILTER, Iter::Filter(function, inner[0]))
            .into()),
        None => again(cx, args, &[function], &[iterable], Value::None),
    }
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let sequence = args.get(1);
    let class = cx.class_of(sequence);
    let method = cx.class_attribute(class, names::REVERSED);
    if method.given().is_some_and(|method| !method.is_none()) {
        return Ok(Flow::Call(method, [sequence].as_slice().into()));
    }
    let kind = sequence.id().map(|id| match &cx.world.read(id).body {
        Body::List(items) => Some(items.len()),
        Body::Tuple(items) => Some(items.len()),
        _ => None,
    });
    if let (Some(Some(length)), Value::Obj(id)) = (kind, sequence) {
        return Ok(cx
            .make_iter(types::REVERSED, Iter::SequenceReversed(id, length))
            .into());
    }
    if cx.has_method(sequence, names::GETITEM) && cx.has_method(sequence, names::LEN) {
        return cx.in_python("reversed_from", &[sequence]);
    }
    let name = cx.class_name(class);
    Err(cx.type_error(format!("'{name}' object is not reversible")))
}
