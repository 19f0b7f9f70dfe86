//! The methods of `bytearray` that change it.

use super::{byte_argument, bytes_from};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::argument;
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

fn this<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::BYTEARRAY, method)
}

/// The same of a method that changes the size.
fn resized<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    let id = this(cx, args, method)?;
    cx.check_views(id)?;
    Ok(id)
}

/// Changes the content under the object's guard, so that other threads see it before or after.
fn change<W: World, R: Default>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    change: impl FnOnce(&mut Vec<u8>) -> R,
) -> R {
    match &mut cx.world.write(id).body {
        Body::ByteArray(bytes) => change(bytes),
        _ => R::default(),
    }
}

pub(super) fn append<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "append")?;
    let byte = byte_argument(cx, args.get(1))?;
    room_for(cx, id, 1)?;
    change(cx, id, |bytes| bytes.push(byte));
    cx.none()
}

fn room_for<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, more: usize) -> Res<()> {
    let length = cx.sequence_bytes(id) + more;
    if length > 1 << 12 && length.is_power_of_two() || more > 1 << 12 {
        cx.reserve(length)?;
    }
    Ok(())
}

pub(super) fn extend<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "extend")?;
    // The letters of a text are no numbers, but an empty one has none.
    let more = match cx.string(args.get(1)) {
        Some(_) => None,
        None => bytes_from(cx, args.get(1), "byte")?,
    };
    let Some(more) = more else {
        return cx.in_python("bytearray_extend", &[args.get(0), args.get(1)]);
    };
    room_for(cx, id, more.len())?;
    change(cx, id, |bytes| bytes.extend(more));
    cx.none()
}

pub(super) fn insert<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "insert")?;
    let index = argument::integer(cx, args.get(1))?;
    let byte = byte_argument(cx, args.get(2))?;
    room_for(cx, id, 1)?;
    change(cx, id, |bytes| {
        let length = bytes.len() as i64;
        let at = if index < 0 {
            (index + length).max(0)
        } else {
            index.min(length)
        };
        bytes.insert(at as usize, byte);
    });
    cx.none()
}

pub(super) fn pop<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "pop")?;
    let index = match args.get(1).given() {
        Some(index) => argument::integer(cx, index)?,
        None => -1,
    };
    let popped = change(cx, id, |bytes| {
        if bytes.is_empty() {
            return Some(Err("pop from empty bytearray"));
        }
        let length = bytes.len() as i64;
        let at = if index < 0 {
            index.saturating_add(length)
        } else {
            index
        };
        match usize::try_from(at).ok().filter(|at| *at < bytes.len()) {
            Some(at) => Some(Ok(bytes.remove(at))),
            None => Some(Err("pop index out of range")),
        }
    });
    match popped {
        Some(Ok(byte)) => Ok(Value::Int(i64::from(byte)).into()),
        Some(Err(message)) => Err(cx.error(types::INDEX_ERROR, message)),
        None => cx.none(),
    }
}

pub(super) fn remove<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "remove")?;
    let byte = byte_argument(cx, args.get(1))?;
    let found = change(cx, id, |bytes| {
        let at = bytes.iter().position(|found| *found == byte);
        at.map(|at| bytes.remove(at)).is_some()
    });
    if found {
        return cx.none();
    }
    Err(cx.value_error("value not found in bytearray"))
}

pub(super) fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = resized(cx, args, "clear")?;
    change(cx, id, Vec::clear);
    cx.none()
}

pub(super) fn copy<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    this(cx, args, "copy")?;
    super::map(cx, args, "copy", |bytes| bytes)
}

pub(super) fn reverse<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = this(cx, args, "reverse")?;
    change(cx, id, |bytes| bytes.reverse());
    cx.none()
}
