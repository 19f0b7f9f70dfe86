//! `tuple`: its methods.

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::list::{count_of_value, index_of_value};
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The methods of `tuple`.
    rows {
        "staticmethod __new__(cls, iterable=(), /)" = new,
        "index(self, value, start=0, stop=?, /)" = index,
        "count(self, value, /)" = count,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::TUPLE)?;
    let Some(iterable) = args.get(1).given() else {
        return Ok(cx.make_instance(class, Body::Tuple(Box::default())).into());
    };
    if class == types::TUPLE && cx.class_of(iterable) == types::TUPLE {
        return Ok(iterable.into());
    }
    match cx.collect(iterable)? {
        Some(items) => Ok(cx.make_instance(class, Body::Tuple(items.into())).into()),
        None if cx.is_iterable(iterable) => cx.in_python(
            "new_from",
            &[Value::Obj(types::TUPLE), args.get(0), iterable],
        ),
        None => Err(cx.not_iterable(iterable)),
    }
}

fn index<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = cx.receiver(args, types::TUPLE, "index")?;
    index_of_value(cx, id, args, "tuple")
}

fn count<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.receiver(args, types::TUPLE, "count")?;
    count_of_value(cx, args)
}
