//! What is in a class and decides how an attribute is read and set: `property`, `classmethod`, `staticmethod`, slots.

use smallvec::smallvec;

use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Methods of `property`.
    property_rows {
        "staticmethod __new__(cls, fget=None, fset=None, fdel=None, doc=None)" = property_new,
        "getter(self, function, /)" = |cx, args| property_with(cx, args, 0),
        "setter(self, function, /)" = |cx, args| property_with(cx, args, 1),
        "deleter(self, function, /)" = |cx, args| property_with(cx, args, 2),
        "__get__(self, instance, owner=None, /)" = property_get,
        "__set__(self, instance, value, /)" = property_set,
        "__set_name__(self, owner, name, /)" = |cx, _| cx.none(),
    }
}

rows! {
    /// Methods of `classmethod` and `staticmethod`.
    wrapper_rows {
        "staticmethod __new__(cls, function, /)" = wrapper_new,
        "__get__(self, instance, owner=None, /)" = wrapper_get,
    }
}

rows! {
    /// Methods of the descriptors of slots.
    slot_rows {
        "__get__(self, instance, owner=None, /)" = slot_get,
        "__set__(self, instance, value, /)" = slot_set,
        "__delete__(self, instance, /)" = slot_set,
    }
}

fn property_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    let mut parts = [1, 2, 3, 4].map(|at| args.get(at).or(Value::None));
    if parts[3].is_none() && !parts[0].is_none() {
        parts[3] = crate::special::get(cx, parts[0], names::DOC).unwrap_or(Value::None);
    }
    Ok(property(cx, class, parts).into())
}

/// A property. In one of a class of the program that class's docstring does not stand before its own.
fn property<W: World>(cx: &mut Cx<'_, W>, class: ObjectId, parts: [Value; 4]) -> Value {
    let property = cx.make(class, Body::Property(Box::new(parts)));
    if let Value::Obj(id) = property
        && class != types::PROPERTY
    {
        cx.set_own_attribute(id, names::DOC, parts[3]);
    }
    property
}

fn property_with<W: World>(cx: &mut Cx<'_, W>, args: &Args, at: usize) -> Res<Flow> {
    let parts = cx.with_body(args.get(0), |body| match body {
        Body::Property(parts) => Some((**parts, ())),
        _ => None,
    });
    let Some(Some((mut parts, ()))) = parts else {
        return Err(cx.type_error("descriptor requires a 'property' object"));
    };
    parts[at] = args.get(1);
    let class = cx.class_of(args.get(0));
    Ok(property(cx, class, parts).into())
}

/// What a property calls to get, set or delete.
fn accessor<W: World>(cx: &mut Cx<'_, W>, args: &Args, at: usize) -> Res<Value> {
    let part = cx.with_body(args.get(0), |body| match body {
        Body::Property(parts) => parts[at],
        _ => Value::None,
    });
    match part.unwrap_or(Value::None) {
        Value::None => {
            let what = ["getter", "setter"][at];
            let class = cx.class_of(args.get(1));
            let class = cx.class_qualname(class);
            let message = format!("property of '{class}' object has no {what}");
            Err(cx.error(types::ATTRIBUTE_ERROR, message))
        }
        function => Ok(function),
    }
}

fn property_get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if args.get(1).is_none() {
        return Ok(args.get(0).into());
    }
    Ok(Flow::Call(accessor(cx, args, 0)?, smallvec![args.get(1)]))
}

fn property_set<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let setter = accessor(cx, args, 1)?;
    Ok(Flow::Call(setter, smallvec![args.get(1), args.get(2)]))
}

/// A class method bound to the class, or the function of a static method.
fn wrapper_get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let inner = cx.with_body(args.get(0), |body| match body {
        Body::Wrapper(inner) => *inner,
        _ => Value::None,
    });
    let inner = inner.unwrap_or(Value::None);
    if !cx.is_instance(args.get(0), types::CLASSMETHOD) {
        return Ok(inner.into());
    }
    let class = match args.get(2).or(Value::None) {
        Value::None => Value::Obj(cx.class_of(args.get(1))),
        owner => owner,
    };
    Ok(cx.make(types::METHOD, Body::Method(inner, class)).into())
}

fn wrapper_new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_argument(args.get(0))?;
    Ok(Flow::Value(cx.make(class, Body::Wrapper(args.get(1)))))
}

fn slot_get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.member_name(args.get(0)) {
        Some(name) if !args.get(1).is_none() => Ok(Flow::Attribute {
            object: args.get(1),
            name,
            default: Value::Unbound,
            replacement: Value::Unbound,
        }),
        _ => Ok(args.get(0).into()),
    }
}

/// Sets a slot; without a value, empties it.
fn slot_set<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.member_name(args.get(0)) {
        Some(name) => Ok(Flow::SetAttribute {
            object: args.get(1),
            name,
            value: args.get(2),
            hooks: false,
        }),
        None => Err(cx.type_error("descriptor requires a 'member_descriptor' object")),
    }
}
