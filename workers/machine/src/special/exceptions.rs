//! The parts of exceptions: what they were made with, what led to them, and where they have been.

use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Res};
use crate::object::{Body, Object, TracebackEntry};
use crate::traceback::is_shown;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

pub(super) fn exception<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
) -> Option<Value> {
    let (args, cause, context, suppress, traced) = match &cx.world.read(id).body {
        Body::Exception(e) => (
            e.args,
            e.cause,
            e.context,
            e.suppress_context,
            shown(&e.traceback),
        ),
        _ => return None,
    };
    let first = cx.items(args).and_then(|args| args.first().copied());
    match name {
        names::ARGS => Some(args),
        names::CAUSE => Some(cause),
        names::CONTEXT => Some(context),
        names::SUPPRESS_CONTEXT => Some(Value::Bool(suppress)),
        names::TRACEBACK if traced.is_empty() => Some(Value::None),
        names::TRACEBACK => Some(traceback_of(cx, id, traced)),
        names::VALUE if cx.is_instance(Value::Obj(id), types::STOP_ITERATION) => {
            Some(first.unwrap_or(Value::None))
        }
        names::CODE_ATTR if cx.is_instance(Value::Obj(id), types::SYSTEM_EXIT) => {
            Some(match first {
                Some(_) if cx.items(args).is_some_and(|args| args.len() > 1) => args,
                other => other.unwrap_or(Value::None),
            })
        }
        names::ERRNO | names::STRERROR | names::FILENAME | names::FILENAME2
            if cx.is_instance(Value::Obj(id), types::OS_ERROR) =>
        {
            let items = cx.items(args).unwrap_or_default();
            Some(match (name, &items[..]) {
                (names::ERRNO, [number, _]) => *number,
                (names::STRERROR, [_, text]) => *text,
                _ => cx.member_value(Value::Obj(id), name).unwrap_or(Value::None),
            })
        }
        _ if cx.is_instance(Value::Obj(id), types::SYNTAX_ERROR) => {
            let text = cx.name_text(name);
            let labels = [
                "filename",
                "lineno",
                "offset",
                "text",
                "end_lineno",
                "end_offset",
            ];
            let at = labels.iter().position(|label| *label == text);
            let items = cx.items(args).unwrap_or_default();
            let place = items.get(1).and_then(|place| cx.items(*place));
            match at {
                None => (text == "msg").then(|| first.unwrap_or(Value::None)),
                Some(at) => Some(
                    place
                        .unwrap_or_default()
                        .get(at)
                        .copied()
                        .unwrap_or(Value::None),
                ),
            }
        }
        _ => named_part(cx, id, name, args),
    }
}

/// The parts of exceptions whose names are no known ones.
fn named_part<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
    args: Value,
) -> Option<Value> {
    let is = |class| cx.is_instance(Value::Obj(id), class);
    let items = cx.items(args).unwrap_or_default();
    let text = cx.name_text(name);
    if is(types::UNICODE_ERROR) {
        let labels = ["encoding", "object", "start", "end", "reason"];
        let labels = &labels[usize::from(is(types::UNICODE_TRANSLATE_ERROR))..];
        let at = labels.iter().position(|label| *label == text)?;
        return (items.len() == labels.len()).then(|| items[at]);
    }
    if let Some(part) = cx.member_value(Value::Obj(id), name) {
        // Its `__dict__` has been asked for, and does not have it.
        return Some(part);
    }
    let known = match text.as_str() {
        "msg" if is(types::IMPORT_ERROR) => {
            return Some(match items[..] {
                [message] => message,
                _ => Value::None,
            });
        }
        "path" => is(types::IMPORT_ERROR),
        "name" => is(types::IMPORT_ERROR) || is(types::NAME_ERROR) || is(types::ATTRIBUTE_ERROR),
        "obj" => is(types::ATTRIBUTE_ERROR),
        _ => false,
    };
    known.then_some(Value::None)
}

/// Sets a part of an exception; whether the name is one.
pub(super) fn set_in_exception<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
    value: Value,
) -> Res<bool> {
    match name {
        names::ARGS => {
            let Some(items) = cx.collect(value)? else {
                return Err(cx.not_iterable(value));
            };
            let args = cx.tuple(items);
            cx.with_exception(id, |exception| exception.args = args);
        }
        names::CAUSE | names::CONTEXT => {
            if !value.is_none() && !cx.is_instance(value, types::BASE_EXCEPTION) {
                let text = cx.name_text(name);
                let what = text.trim_matches('_');
                let message = format!("exception {what} must be None or derive from BaseException");
                return Err(cx.type_error(message));
            }
            cx.with_exception(id, |exception| {
                if name == names::CAUSE {
                    exception.suppress_context = true;
                    exception.cause = value;
                } else {
                    exception.context = value;
                }
            });
        }
        names::SUPPRESS_CONTEXT if !matches!(value, Value::Bool(_)) => {
            return Err(cx.type_error("attribute value type must be bool"));
        }
        names::SUPPRESS_CONTEXT => cx.with_exception(id, |exception| {
            exception.suppress_context = matches!(value, Value::Bool(true));
        }),
        names::TRACEBACK => set_traceback(cx, id, value)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// The entries of a traceback that programs see: all, if none is to be seen.
fn shown(entries: &[TracebackEntry]) -> Vec<TracebackEntry> {
    let shown: Vec<TracebackEntry> = entries.iter().filter(|it| is_shown(it)).copied().collect();
    if shown.is_empty() {
        return entries.to_vec();
    }
    shown
}

/// The traceback of an exception as an object. If variables of the calls were kept, it has them in `_locals`, in the order
/// of its entries.
fn traceback_of<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, traced: Vec<TracebackEntry>) -> Value {
    let (held, places): (Vec<Value>, Vec<usize>) = match &cx.world.read(id).body {
        Body::Exception(e) if e.traceback.iter().any(|it| it.code.keeps_locals) => {
            let places = e.traceback.iter().enumerate();
            let places = places.filter(|(_, it)| is_shown(it)).map(|(at, _)| at);
            (e.held.clone(), places.collect())
        }
        _ => (Vec::new(), Vec::new()),
    };
    let mut locals = None;
    if !held.is_empty() {
        let pairs: Vec<Vec<Value>> = held.iter().filter_map(|it| cx.items(*it)).collect();
        let kept = |place: &usize| {
            let of =
                |pair: &&Vec<Value>| matches!(pair[..], [Value::Int(at), _] if at == *place as i64);
            pairs.iter().find(of).map_or(Value::None, |pair| pair[1])
        };
        locals = Some(cx.tuple(places.iter().map(kept).collect()));
    }
    traceback_with(cx, traced.into(), locals)
}

/// A traceback with the variables that were kept.
pub(super) fn traceback_with<W: World>(
    cx: &mut Cx<'_, W>,
    entries: Box<[TracebackEntry]>,
    locals: Option<Value>,
) -> Value {
    let mut attrs = None;
    if let Some(locals) = locals {
        let name = cx.world.intern("_locals");
        let table: &mut Box<Dict> = attrs.insert(Box::default());
        table.push(cx.name_hash(name), Value::Obj(name), locals);
    }
    Value::Obj(cx.world.alloc(Object {
        class: types::TRACEBACK,
        attrs,
        body: Body::Traceback(entries),
    }))
}

/// Sets the traceback of an exception.
///
/// # Errors
/// `TypeError` for anything else than a traceback or `None`.
pub fn set_traceback<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, value: Value) -> Res<()> {
    let traced = cx.with_body(value, |body| match body {
        Body::Traceback(entries) => Some(entries.to_vec()),
        _ => None,
    });
    let traced = match traced.flatten() {
        Some(entries) => entries,
        None if value.is_none() => Vec::new(),
        None => return Err(cx.type_error("__traceback__ must be a traceback or None")),
    };
    cx.with_exception(id, |exception| exception.traceback = traced);
    Ok(())
}
