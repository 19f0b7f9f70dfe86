//! What native functions check first about their arguments.

use crate::native::{Cx, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// An integer argument.
///
/// # Errors
/// `TypeError` for anything else, `OverflowError` beyond 64 bits.
pub fn integer<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<i64> {
    if let Some(number) = cx.small_int(value) {
        return Ok(number);
    }
    if cx.big_int(value).is_some() {
        let message = "Python int too large to convert to C ssize_t";
        return Err(cx.error(types::OVERFLOW_ERROR, message));
    }
    Err(cx.not_an_integer(value))
}

/// The bounds that optional `start` and `end` arguments mean for a sequence; `None` if nothing can be between them.
///
/// # Errors
/// `TypeError` for anything but integers and `None`.
pub fn bounds<W: World>(
    cx: &mut Cx<'_, W>,
    start: Value,
    end: Value,
    length: usize,
) -> Res<Option<(usize, usize)>> {
    let from = slice_index(cx, start, 0, length)?;
    let to = slice_index(cx, end, length, length)?.min(length);
    Ok((from <= length && from <= to).then_some((from, to)))
}

fn slice_index<W: World>(
    cx: &mut Cx<'_, W>,
    value: Value,
    default: usize,
    length: usize,
) -> Res<usize> {
    if value.is_unbound() || value.is_none() {
        return Ok(default);
    }
    match cx.small_int(value) {
        Some(index) if index < 0 => Ok(length.saturating_sub(index.unsigned_abs() as usize)),
        Some(index) => Ok(index as usize),
        None => match cx.big_int(value) {
            Some(big) if big.sign() == num_bigint::Sign::Minus => Ok(0),
            Some(_) => Ok(usize::MAX),
            None => {
                let message = "slice indices must be integers or None or have an __index__ method";
                let raised = cx.type_error(message);
                Err(cx.or_its_index(raised, value))
            }
        },
    }
}

/// Whether a value's class has a method written in Python.
pub fn has_python<W: World>(cx: &mut Cx<'_, W>, value: Value, name: ObjectId) -> bool {
    value.id().is_some_and(|id| cx.has_python_method(id, name))
}

/// A value without the class that was derived from a built-in one: what the built-in class's own methods see.
pub fn plain<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Value {
    let Value::Obj(id) = value else {
        return value;
    };
    let class = cx.world.read(id).class;
    if class.0 < types::BUILTIN_COUNT {
        return value;
    }
    let base = match &cx.world.read(class).body {
        Body::Class(class) => class
            .mro
            .iter()
            .copied()
            .find(|base| base.0 < types::BUILTIN_COUNT),
        _ => None,
    };
    let body = cx.world.read(id).body.clone();
    match (base, body) {
        (None, _) | (_, Body::Instance | Body::InstanceDict(_) | Body::Class(_)) => value,
        (Some(base), body) => cx.make(base, body),
    }
}
