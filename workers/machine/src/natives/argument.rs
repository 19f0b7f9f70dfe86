//! What native functions check first about their arguments.

use crate::native::{Args, Cx, Flow, Res};
use crate::object::{Body, Object};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// The receiver of a method of a built-in class: `list.append(3, 4)` is possible.
///
/// # Errors
/// `TypeError` if it is not an instance of the class.
pub fn receiver<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    class: ObjectId,
    method: &str,
) -> Res<ObjectId> {
    let value = args.get(0);
    if let Value::Obj(id) = value {
        let own = cx.world.read(id).class;
        if own == class || cx.is_subclass(own, class) {
            return Ok(id);
        }
    }
    Err(wrong_receiver(cx, value, class, method))
}

/// The error for a method that is called on something else.
pub fn wrong_receiver<W: World>(
    cx: &mut Cx<'_, W>,
    value: Value,
    class: ObjectId,
    method: &str,
) -> crate::native::Raised {
    let (name, got) = (cx.class_name(class), cx.type_name(value));
    cx.type_error(format!(
        "descriptor '{method}' for '{name}' objects doesn't apply to a '{got}' object"
    ))
}

/// The class that `__new__` is to make an instance of; it must be `base` or inherit from it.
///
/// # Errors
/// `TypeError`
pub fn new_class<W: World>(cx: &mut Cx<'_, W>, value: Value, base: ObjectId) -> Res<ObjectId> {
    let base_name = cx.class_name(base);
    let Value::Obj(class) = value else {
        let got = cx.type_name(value);
        return Err(cx.type_error(format!(
            "{base_name}.__new__(X): X is not a type object ({got})"
        )));
    };
    if class == base || cx.is_subclass(class, base) {
        return Ok(class);
    }
    let name = cx.class_name(class);
    Err(cx.type_error(format!(
        "{base_name}.__new__({name}): {name} is not a subtype of {base_name}"
    )))
}

/// Makes an instance of a class that inherits from a built-in one; instances have attributes of their own.
pub fn new_instance<W: World>(cx: &mut Cx<'_, W>, class: ObjectId, body: Body) -> Value {
    let mut object = Object::plain(class, body);
    if class.0 >= types::BUILTIN_COUNT {
        object.attrs = Some(Box::default());
    }
    Value::Obj(cx.world.alloc(object))
}

/// A call of a function of the prelude in the native's place.
///
/// # Errors
/// None.
pub fn in_python<W: World>(cx: &mut Cx<'_, W>, name: &str, args: &[Value]) -> Res<Flow> {
    Ok(Flow::Call(cx.prelude(name), args.into()))
}

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
    let name = cx.type_name(value);
    Err(cx.type_error(format!(
        "'{name}' object cannot be interpreted as an integer"
    )))
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
            None => Err(
                cx.type_error("slice indices must be integers or None or have an __index__ method")
            ),
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
