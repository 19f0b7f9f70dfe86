//! Making strings: `str(…)` and `join`.

use smallvec::smallvec;

use super::{decode, this};
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

pub(super) fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.instance_class(args.get(0), types::STR)?;
    let Some(value) = args.get(1).given() else {
        return finish(cx, class, String::new());
    };
    if !args.get(2).is_unbound() || !args.get(3).is_unbound() {
        let Some(bytes) = cx.byte_content(value) else {
            let name = cx.type_name(value);
            let message = if cx.string(value).is_some() {
                "decoding str is not supported".to_owned()
            } else {
                format!("decoding to str: need a bytes-like object, {name} found")
            };
            return Err(cx.type_error(message));
        };
        let text = decode(cx, &bytes, "str", args.get(2), args.get(3))?;
        return finish(cx, class, text);
    }
    // The exact class only: `str(s)` of a string is that string.
    if class == types::STR && cx.class_of(value) == types::STR {
        return Ok(value.into());
    }
    match cx.quick_str(value)? {
        Some(text) => finish(cx, class, text),
        None if class == types::STR => cx.in_python("to_str", &[value]),
        None => cx.in_python("new_str", &[Value::Obj(class), value]),
    }
}

fn finish<W: World>(cx: &mut Cx<'_, W>, class: ObjectId, text: String) -> Res<Flow> {
    if class == types::STR {
        return Ok(cx.str(text).into());
    }
    Ok(cx
        .make_instance(class, Body::Str(crate::text::Text::new(text)))
        .into())
}

pub(super) fn join<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "join")?;
    let iterable = args.get(1);
    let items = match cx.items(iterable) {
        Some(items) => items,
        None => match cx.quick_items(iterable)? {
            Some(items) => items,
            None => {
                // `join` again, of the list that the iterable makes.
                let join = cx.world.intern("join");
                let Value::Native(then) = cx.class_attribute(types::STR, join) else {
                    return Err(cx.type_error("can only join an iterable"));
                };
                let class = cx.class_of(iterable);
                let iterates = [crate::names::ITER, crate::names::GETITEM]
                    .iter()
                    .any(|name| !cx.class_attribute(class, *name).is_unbound());
                if !iterates {
                    return Err(cx.type_error("can only join an iterable"));
                }
                return Ok(Flow::CallThen {
                    callable: Value::Obj(types::LIST),
                    args: smallvec![iterable],
                    then,
                    state: Box::new([Value::Obj(id)]),
                });
            }
        },
    };
    let separator = cx.string(Value::Obj(id)).unwrap_or_default();
    let mut length = 0usize;
    for (index, item) in items.iter().enumerate() {
        match cx.with_str(*item, str::len) {
            Some(part) => length = length.saturating_add(part + separator.len()),
            None => {
                let name = cx.type_name(*item);
                return Err(cx.type_error(format!(
                    "sequence item {index}: expected str instance, {name} found"
                )));
            }
        }
    }
    if length > 1 << 12 {
        cx.reserve(length)?;
    }
    let mut text = String::with_capacity(length);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push_str(&separator);
        }
        cx.with_str(*item, |part| text.push_str(part));
    }
    Ok(cx.str(text).into())
}
