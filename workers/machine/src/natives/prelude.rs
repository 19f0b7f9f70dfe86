//! What the prelude's Python code for containers is made of: tables by hash, the state of iterators, whole bodies.
//!
//! A table finds keys by identity here; which key is equal to which is what the Python code around it decides.

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::iterators;
use crate::object::{Body, Iter};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// The functions, names of the prelude's own.
    rows {
        "_candidates(table, hash, /)" = candidates,
        "_value_of(table, hash, key, default, /)" = value_of,
        "_put(table, hash, key, value, /)" = put,
        "_take(table, hash, key, /)" = take,
        "_hash_parts(value, /)" = hash_parts,
        "_mix_hashes(hashes, /)" = mix_hashes,
        "_sort_by_keys(items, keys, reverse, /)" = sort_by_keys,
        "_set_items(list, items, /)" = set_items,
        "_frozen(cls, set, /)" = frozen,
        "_iterator_over(cls, first, iterators, strict, /)" = iterator_over,
        "_exhaust(iterator, /)" = exhaust,
        "_count(iterator, /)" = count,
        "iterator_next(iterator, /)" = iterator_next,
        "_handle(exception, /)" = handle,
        "has_hook(value, name, /)" = has_hook,
    }
}

/// Whether the class of a value defines a method; a method of its metaclass does not count.
fn has_hook<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    let class = cx.class_of(args.get(0));
    let found = cx.class_attribute(class, name);
    Ok(Value::Bool(!found.is_unbound()).into())
}

/// From now on this is the exception being handled.
fn handle<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.thread.handling = args.get(0);
    cx.none()
}

/// The table and hash that the first two arguments mean.
fn table<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<(ObjectId, u64)> {
    let hash = cx.index_argument(args.get(1))?;
    match args.get(0) {
        Value::Obj(id) => Ok((id, hash as u64)),
        other => Err(cx.not_iterable(other)),
    }
}

fn candidates<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (id, hash) = table(cx, args)?;
    let keys = cx
        .with_table(id, |table| Some(table.candidates(hash)))
        .unwrap_or_default();
    Ok(cx.list(keys).into())
}

fn value_of<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (id, hash) = table(cx, args)?;
    let key = args.get(2);
    let found = cx.with_table(id, |table| {
        let at = table.find(hash, |found| found.is(key))?;
        table.at(at).map(|entry| entry.value)
    });
    Ok(found.unwrap_or(args.get(3)).into())
}

fn put<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (id, hash) = table(cx, args)?;
    let is_dict = matches!(cx.world.read(id).body, Body::Dict(_));
    let value = if is_dict { args.get(3) } else { Value::Unbound };
    // Keys that are equal but not identical were compared in Python: they are others.
    let key = args.get(2);
    let is_fixed = cx.has_fixed_hash(key);
    cx.reserve_entry(id)?;
    let mut object = cx.world.write(id);
    if let Some(table) = crate::lookup::table_mut(&mut object.body) {
        match table.find(hash, |found| found.is(key)) {
            Some(at) => table.set_at(at, value),
            None if is_dict => table.push(hash, key, value),
            None => table.push_element(hash, key, is_fixed),
        }
    }
    drop(object);
    cx.none()
}

fn take<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (id, hash) = table(cx, args)?;
    let key = args.get(2);
    let mut object = cx.world.write(id);
    let taken = crate::lookup::table_mut(&mut object.body).and_then(|table| {
        let at = table.find(hash, |found| found.is(key))?;
        Some(table.remove_at(at))
    });
    drop(object);
    match taken {
        Some(Value::Unbound) => cx.none(),
        Some(value) => Ok(value.into()),
        None => Err(cx.error_with(types::KEY_ERROR, vec![key])),
    }
}

fn hash_parts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parts = cx.with_body(args.get(0), |body| match body {
        Body::Tuple(items) => items.to_vec(),
        Body::Slice(parts) => parts.to_vec(),
        Body::Method(function, receiver) => vec![*function, *receiver],
        _ => Vec::new(),
    });
    Ok(cx.list(parts.unwrap_or_default()).into())
}

fn mix_hashes<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let hashes = cx.items(args.get(0)).unwrap_or_default();
    let parts = hashes
        .into_iter()
        .filter_map(|hash| cx.index_of(hash))
        .map(|hash| hash as u64);
    Ok(Value::Int(crate::quick::mix_hashes(parts) as i64).into())
}

fn sort_by_keys<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let items = cx.items(args.get(0)).unwrap_or_default();
    let keys = cx.items(args.get(1)).unwrap_or_default();
    let reverse = cx.quick_truth(args.get(2)).unwrap_or(false);
    Ok(match cx.sort_natively(&items, &keys, reverse)? {
        Some(sorted) => cx.list(sorted),
        None => Value::None,
    }
    .into())
}

fn set_items<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let items = cx.items(args.get(1)).unwrap_or_default();
    if let Value::Obj(id) = args.get(0)
        && let Body::List(list) = &mut cx.world.write(id).body
    {
        *list = items;
    }
    cx.none()
}

fn frozen<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::FROZENSET)?;
    let table = cx.table_of(args.get(1)).unwrap_or_default();
    Ok(cx.make_instance(class, Body::FrozenSet(table)).into())
}

/// Makes an `enumerate`, `zip`, `map` or `filter` over iterators, without asking them for iterators again.
fn iterator_over<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let first = cx.items(args.get(1)).unwrap_or_default();
    let first = first.first().copied().unwrap_or(Value::None);
    let inner = cx.items(args.get(2)).unwrap_or_default();
    let one = inner.first().copied().unwrap_or(Value::None);
    let Value::Obj(class) = args.get(0) else {
        return cx.none();
    };
    let iter = match class {
        types::ENUMERATE => Iter::Enumerate(one, cx.index_argument(first)?),
        types::MAP => Iter::Map(first, inner.into()),
        types::FILTER => Iter::Filter(first, one),
        _ => Iter::Zip(inner.into(), args.get(3).is(Value::Bool(true))),
    };
    Ok(cx.make_iter(class, iter).into())
}

fn exhaust<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Value::Obj(id) = args.get(0) {
        cx.set_iter(id, Iter::Exhausted);
    }
    cx.none()
}

/// The number that an `enumerate` is at; the next call gives the next.
fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Value::Obj(id) = args.get(0)
        && let Body::Iterator(iter) = &mut cx.world.write(id).body
        && let Iter::Enumerate(_, number) = &mut **iter
    {
        *number = number.saturating_add(1);
        return Ok(Value::Int(*number - 1).into());
    }
    cx.none()
}

fn iterator_next<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    iterators::next(cx, args)
}
