//! The views of dictionaries: `keys()`, `values()`, `items()`.

use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Of all three.
    rows {
        "__reversed__(self, /)" = reversed,
    }
}

rows! {
    /// Of keys and items, which are sets.
    set_rows {
        "isdisjoint(self, other, /)" = isdisjoint,
    }
}

fn dictionary<W: World>(cx: &mut Cx<'_, W>, view: Value) -> Option<ObjectId> {
    cx.with_body(view, |body| match body {
        Body::View(dict) => Some(*dict),
        _ => None,
    })?
}

fn reversed<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let view = args.get(0);
    let Some(dict) = dictionary(cx, view) else {
        return Err(cx.not_iterable(view));
    };
    if cx.class_of(view) == types::DICT_KEYS {
        return Ok(cx.reversed_keys(dict).into());
    }
    let mut items = cx.collect(view)?.unwrap_or_default();
    items.reverse();
    let items = cx.list(items);
    match items {
        Value::Obj(id) => Ok(cx.body_iter(id).unwrap_or(items).into()),
        _ => cx.none(),
    }
}

fn isdisjoint<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(items) = cx.collect(args.get(1))? else {
        return cx.in_python("view_isdisjoint", &[args.get(0), args.get(1)]);
    };
    for item in items {
        match cx.quick_contains(args.get(0), item)? {
            Some(false) => {}
            Some(true) => return Ok(Value::Bool(false).into()),
            None => return cx.in_python("view_isdisjoint", &[args.get(0), args.get(1)]),
        }
    }
    Ok(Value::Bool(true).into())
}
