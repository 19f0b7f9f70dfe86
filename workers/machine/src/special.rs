//! Attributes that are parts of built-in objects: `__name__` of a function, `args` of an exception, `start` of a slice.

mod exceptions;

pub use exceptions::set_traceback;
use exceptions::{exception, set_in_exception};

use crate::code::Code;
use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Res};
use crate::natives::inspect;
use crate::object::{Body, TracebackEntry};
use crate::primitive::PrimitiveState;
use crate::signature;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

/// Names that a class answers for itself, whatever its bases or its own dictionary define for instances.
pub fn is_class_fact(name: ObjectId) -> bool {
    matches!(
        name,
        names::NAME
            | names::QUALNAME
            | names::MRO
            | names::BASES
            | names::BASE
            | names::DICT
            | names::CLASS
    )
}

/// The part of an object that an attribute names.
pub fn get<W: World>(cx: &mut Cx<'_, W>, object: Value, name: ObjectId) -> Option<Value> {
    if name == names::CLASS {
        return Some(Value::Obj(cx.class_of(object)));
    }
    let Value::Obj(id) = object else {
        return inline(cx, object, name);
    };
    let body = kind(cx, id);
    match body {
        Kind::Function => function(cx, id, name),
        Kind::Class => class(cx, id, name),
        Kind::Method(callable, receiver) => match name {
            names::FUNC => Some(callable),
            names::SELF => Some(receiver),
            _ => part_or_attribute(cx, callable, name),
        },
        Kind::Exception => exception(cx, id, name),
        Kind::Parts(parts, labels) => {
            let text = cx.name_text(name);
            labels
                .iter()
                .position(|label| *label == text)
                .map(|at| parts[at])
        }
        Kind::Module(dict) => (name == names::DICT).then_some(Value::Obj(dict)),
        Kind::Code(code) => {
            let text = cx.name_text(name);
            inspect::code_attribute(cx, code, &text)
        }
        Kind::Traceback(entries) => traceback(cx, &entries, name),
        Kind::Wrapped(inner) => match name {
            names::FUNC | names::WRAPPED => Some(inner),
            _ => part_or_attribute(cx, inner, name),
        },
        Kind::Other => None,
    }
    .or_else(|| common(cx, id, name))
}

/// What a method or wrapper answers for the function in it.
fn part_or_attribute<W: World>(
    cx: &mut Cx<'_, W>,
    function: Value,
    name: ObjectId,
) -> Option<Value> {
    let own = function.id().and_then(|id| cx.own_attribute(id, name));
    own.or_else(|| get(cx, function, name))
}

/// What `super()` finds when no base defines a hook: the defaults that `object` has.
pub fn get_super<W: World>(cx: &mut Cx<'_, W>, receiver: Value, name: ObjectId) -> Option<Value> {
    matches!(name, names::CLASS | names::DICT | names::ARGS).then(|| get(cx, receiver, name))?
}

enum Kind {
    Function,
    Class,
    Method(Value, Value),
    Exception,
    Parts(Vec<Value>, &'static [&'static str]),
    Module(ObjectId),
    Wrapped(Value),
    Code(&'static Code),
    Traceback(Box<[TracebackEntry]>),
    Other,
}

fn kind<W: World>(cx: &Cx<'_, W>, id: ObjectId) -> Kind {
    let object = cx.world.read(id);
    match &object.body {
        Body::Function(_) => Kind::Function,
        Body::Class(_) => Kind::Class,
        Body::Method(callable, receiver) => Kind::Method(*callable, *receiver),
        Body::Exception(_) => Kind::Exception,
        Body::Slice(parts) => Kind::Parts(parts.to_vec(), &["start", "stop", "step"]),
        Body::Range(range) => Kind::Parts(
            vec![
                Value::Int(range.start),
                Value::Int(range.stop),
                Value::Int(range.step),
            ],
            &["start", "stop", "step"],
        ),
        Body::Deque(deque) => {
            let maxlen = deque
                .maxlen
                .map_or(Value::None, |most| Value::Int(most as i64));
            Kind::Parts(vec![maxlen], &["maxlen"])
        }
        Body::Primitive(primitive) => match primitive.state {
            PrimitiveState::Semaphore { permits, .. } => {
                Kind::Parts(vec![Value::Int(permits as i64)], &["_value"])
            }
            _ => Kind::Other,
        },
        Body::Complex(re, im) => Kind::Parts(
            vec![Value::Float(*re), Value::Float(*im)],
            &["real", "imag"],
        ),
        Body::BigInt(_) => {
            let this = Value::Obj(id);
            Kind::Parts(
                vec![this, Value::Int(0), this, Value::Int(1)],
                &["real", "imag", "numerator", "denominator"],
            )
        }
        Body::Property(parts) => Kind::Parts(parts.to_vec(), &["fget", "fset", "fdel", "__doc__"]),
        Body::Cell(value) => Kind::Parts(vec![*value], &["cell_contents"]),
        Body::Generator(generator) => Kind::Parts(
            vec![generator.name, generator.qualname],
            &["__name__", "__qualname__"],
        ),
        Body::Module(dict) => Kind::Module(*dict),
        Body::Wrapper(inner) => Kind::Wrapped(*inner),
        Body::Code(code) => Kind::Code(code),
        Body::Traceback(entries) => Kind::Traceback(entries.clone()),
        _ => Kind::Other,
    }
}

fn inline<W: World>(cx: &mut Cx<'_, W>, value: Value, name: ObjectId) -> Option<Value> {
    let text = cx.name_text(name);
    match (value, text.as_str()) {
        (Value::Native(id), "__name__" | "__qualname__") => {
            let name = signature::of::<W>(id).name.clone();
            Some(cx.str(name))
        }
        (Value::Native(_), "__doc__" | "__module__") => Some(Value::None),
        (Value::Int(_) | Value::Bool(_), "real" | "numerator") => {
            cx.small_int(value).map(Value::Int)
        }
        (Value::Int(_) | Value::Bool(_), "imag") => Some(Value::Int(0)),
        (Value::Int(_) | Value::Bool(_), "denominator") => Some(Value::Int(1)),
        (Value::Float(_), "real") => Some(value),
        (Value::Float(_), "imag") => Some(Value::Float(0.0)),
        (_, "__doc__") => Some(Value::None),
        _ => None,
    }
}

fn function<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId) -> Option<Value> {
    if name == names::KWDEFAULTS {
        return keyword_defaults(cx, id);
    }
    let part = match &cx.world.read(id).body {
        Body::Function(function) => match name {
            names::NAME => Ok(function.name),
            names::QUALNAME => Ok(function.qualname),
            names::DOC => Ok(function.doc),
            names::MODULE => Ok(function.module),
            names::GLOBALS => Ok(Value::Obj(function.globals)),
            names::DEFAULTS if function.defaults.is_empty() => Ok(Value::None),
            names::DEFAULTS => Err(function.defaults.to_vec()),
            names::CLOSURE if function.closure.is_empty() => Ok(Value::None),
            names::CLOSURE => Err(function.closure.to_vec()),
            names::ANNOTATIONS => Ok(function.annotations),
            names::CODE => Ok(Value::Unbound),
            _ => return None,
        },
        _ => return None,
    };
    match part {
        Ok(Value::Unbound) if name == names::ANNOTATIONS => {
            let dict = cx.dict(Dict::new());
            if let Body::Function(function) = &mut cx.world.write(id).body {
                function.annotations = dict;
            }
            Some(dict)
        }
        Ok(Value::Unbound) => {
            let code = match &cx.world.read(id).body {
                Body::Function(function) => function.code,
                _ => return None,
            };
            Some(cx.make(types::CODE, Body::Code(code)))
        }
        Ok(value) => Some(value),
        Err(items) => Some(cx.tuple(items)),
    }
}

/// The defaults of keyword-only parameters as a dictionary; `None` if there are none.
fn keyword_defaults<W: World>(cx: &mut Cx<'_, W>, id: ObjectId) -> Option<Value> {
    let defaults: Vec<(ObjectId, Value)> = match &cx.world.read(id).body {
        Body::Function(function) => {
            let first = function.code.params.positional as usize;
            let names = function.code.locals[first..].iter().copied();
            let pairs = names.zip(function.keyword_defaults.iter().copied());
            pairs.filter(|(_, value)| !value.is_unbound()).collect()
        }
        _ => return None,
    };
    Some(cx.keyword_dict(&defaults))
}

/// `tb_lineno` and `tb_next`; the entries are innermost first.
fn traceback<W: World>(
    cx: &mut Cx<'_, W>,
    entries: &[TracebackEntry],
    name: ObjectId,
) -> Option<Value> {
    let (outermost, rest) = entries.split_last()?;
    match cx.name_text(name).as_str() {
        "tb_lineno" => Some(Value::Int(i64::from(outermost.code.line(outermost.pc)))),
        "tb_next" if rest.is_empty() => Some(Value::None),
        "tb_next" => Some(cx.make(types::TRACEBACK, Body::Traceback(rest.into()))),
        _ => None,
    }
}

enum Parts {
    Text(String),
    Items(Vec<Value>),
    Dict(Dict),
}

fn class<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId) -> Option<Value> {
    let parts = match &cx.world.read(id).body {
        Body::Class(class) => match name {
            names::NAME => Parts::Text(class.name.to_string()),
            names::QUALNAME => Parts::Text(class.qualname.to_string()),
            names::MRO => Parts::Items(class.mro.iter().map(|id| Value::Obj(*id)).collect()),
            names::BASES => Parts::Items(class.bases.iter().map(|id| Value::Obj(*id)).collect()),
            names::MODULE => Parts::Text(types::module_of(id).to_owned()),
            names::BASE => match class.bases.first() {
                Some(base) => return Some(Value::Obj(*base)),
                None => return Some(Value::None),
            },
            names::DICT => Parts::Dict(class.dict.clone()),
            _ => return None,
        },
        _ => return None,
    };
    Some(match parts {
        Parts::Text(text) => cx.str(text),
        Parts::Items(items) => cx.tuple(items),
        Parts::Dict(dict) => cx.dict(dict),
    })
}

/// `__dict__` and `__doc__` of anything else.
fn common<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId) -> Option<Value> {
    match name {
        names::DOC => Some(Value::None),
        names::DICT => instance_dict(cx, id),
        _ => None,
    }
}

/// The `__dict__` of an object. That of a plain instance is from then on where its attributes are; that of a function,
/// an exception or an instance of a class with a built-in base is a copy.
fn instance_dict<W: World>(cx: &mut Cx<'_, W>, id: ObjectId) -> Option<Value> {
    let (class, attrs, plain) = {
        let object = cx.world.read(id);
        if let Body::InstanceDict(dict) = object.body {
            return Some(Value::Obj(dict));
        }
        let plain = matches!(object.body, Body::Instance);
        (object.class, object.attrs.clone()?, plain)
    };
    let free = match &cx.world.read(class).body {
        Body::Class(class) => class.instance_dict,
        _ => true,
    };
    if !free && class.0 >= types::BUILTIN_COUNT {
        return None;
    }
    let dict = cx.dict(*attrs);
    if let (true, Value::Obj(dict)) = (plain, dict) {
        place_attributes(cx, id, dict);
    }
    Some(dict)
}

/// From now on the attributes of a plain instance are in this dictionary.
fn place_attributes<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, dict: ObjectId) -> bool {
    let mut object = cx.world.write(id);
    let plain = matches!(object.body, Body::Instance | Body::InstanceDict(_));
    if plain {
        object.attrs = None;
        object.body = Body::InstanceDict(dict);
    }
    plain
}

/// Sets a part of an object; whether the name is one.
///
/// # Errors
/// `TypeError` for a value that cannot be that part.
pub fn set<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId, value: Value) -> Res<bool> {
    if name == names::CLASS {
        let class = class_to_set(cx, Value::Obj(id), value)?;
        cx.world.write(id).class = class;
        return Ok(true);
    }
    // Modules and other objects without such parts may be immutable in their store.
    let has_parts = matches!(
        cx.world.read(id).body,
        Body::Instance
            | Body::InstanceDict(_)
            | Body::Function(_)
            | Body::Class(_)
            | Body::Exception(_)
    );
    if !has_parts {
        return Ok(false);
    }
    if name == names::DICT {
        return match value {
            Value::Obj(dict) if matches!(cx.world.read(dict).body, Body::Dict(_)) => {
                Ok(place_attributes(cx, id, dict))
            }
            _ => {
                let class = cx.type_name(value);
                let message = format!("__dict__ must be set to a dictionary, not a '{class}'");
                Err(cx.type_error(message))
            }
        };
    }
    if matches!(cx.world.read(id).body, Body::Exception(_)) {
        return set_in_exception(cx, id, name, value);
    }
    let text = cx.string(value);
    let mut object = cx.world.write(id);
    Ok(match (&mut object.body, name) {
        (Body::Function(function), names::NAME) => replace(&mut function.name, value),
        (Body::Function(function), names::QUALNAME) => replace(&mut function.qualname, value),
        (Body::Function(function), names::DOC) => replace(&mut function.doc, value),
        (Body::Function(function), names::MODULE) => replace(&mut function.module, value),
        (Body::Function(function), names::ANNOTATIONS) => replace(&mut function.annotations, value),
        (Body::Class(class), names::NAME) => {
            class.name = text.unwrap_or_default().into();
            true
        }
        (Body::Class(class), names::QUALNAME) => {
            class.qualname = text.unwrap_or_default().into();
            true
        }
        _ => false,
    })
}

/// `object.__class__ = class`: both the old and the new one must be written in Python.
///
/// # Errors
/// `TypeError`
pub fn class_to_set<W: World>(cx: &mut Cx<'_, W>, object: Value, class: Value) -> Res<ObjectId> {
    let Some(class) = class.id().filter(|_| cx.is_class(class)) else {
        let got = cx.type_name(class);
        let message = format!("__class__ must be set to a class, not '{got}' object");
        return Err(cx.type_error(message));
    };
    let old = cx.class_of(object);
    let module = cx.is_subclass(class, types::MODULE) && cx.is_subclass(old, types::MODULE);
    if !module && (old.0 < types::BUILTIN_COUNT || class.0 < types::BUILTIN_COUNT) {
        let message =
            "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(cx.type_error(message));
    }
    Ok(class)
}

fn replace(place: &mut Value, value: Value) -> bool {
    *place = value;
    true
}
