//! Attributes that are parts of built-in objects: `__name__` of a function, `args` of an exception, `start` of a slice.

mod dictionaries;
mod exceptions;
mod functions;
mod layouts;

pub use dictionaries::table_of_attributes;
use dictionaries::{has_dict, instance_dict, set_instance_dict};
pub use exceptions::set_traceback;
use exceptions::{exception, set_in_exception};
pub use functions::make as make_function;
use functions::{function, set_in_function};
pub use layouts::class_to_set;

use crate::code::Code;
use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Res};
use crate::natives::{self, Owner, inspect};
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
    if name == names::CALL && matches!(body, Kind::Function | Kind::Method(..)) {
        return Some(object);
    }
    match body {
        Kind::Function => function(cx, id, name),
        Kind::Class => class(cx, id, name),
        Kind::Method(callable, receiver) => match name {
            names::FUNC => Some(callable),
            names::SELF => Some(receiver),
            _ => part_or_attribute(cx, callable, name),
        },
        Kind::Exception => exception(cx, id, name),
        Kind::Slot(own, class) => match name {
            names::NAME | names::QUALNAME => Some(Value::Obj(own)),
            _ if name == cx.world.intern("__objclass__") => Some(Value::Obj(class)),
            _ => None,
        },
        Kind::Parts(parts, labels) => {
            let text = cx.name_text(name);
            let at = labels.iter().position(|label| *label == text);
            match at {
                None if labels[0] == "fget" && text == "__isabstractmethod__" => {
                    let abstracts = |part: &Value| {
                        let flag = part.id().and_then(|id| cx.own_attribute(id, name));
                        matches!(flag, Some(Value::Bool(true)))
                    };
                    Some(Value::Bool(parts[..3].iter().any(abstracts)))
                }
                at => at.map(|at| parts[at]),
            }
        }
        Kind::Module(dict) => (name == names::DICT).then_some(Value::Obj(dict)),
        Kind::Code(code) => {
            let text = cx.name_text(name);
            inspect::code_attribute(cx, code, &text)
        }
        Kind::Traceback(entries) => traceback(cx, id, &entries, name),
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
    Slot(ObjectId, ObjectId),
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
        Body::Slot(name, class) => Kind::Slot(*name, *class),
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
            let owner = natives::tables::<W>()[id.table as usize].0;
            Some(match owner {
                Owner::Class(class) if text == "__qualname__" => {
                    let class = cx.class_name(class);
                    cx.str(format!("{class}.{name}"))
                }
                _ => cx.str(name),
            })
        }
        (Value::Native(_), "__doc__" | "__module__") => Some(Value::None),
        (Value::Native(_), "__call__") => Some(value),
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

/// `tb_lineno`, `tb_lasti` and `tb_next`; the entries are innermost first.
fn traceback<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    entries: &[TracebackEntry],
    name: ObjectId,
) -> Option<Value> {
    let (outermost, rest) = entries.split_last()?;
    match cx.name_text(name).as_str() {
        "tb_lineno" => Some(Value::Int(i64::from(outermost.code.line(outermost.pc)))),
        "tb_lasti" => Some(Value::Int(2 * i64::from(outermost.pc))),
        "tb_next" if rest.is_empty() => Some(Value::None),
        "tb_next" => {
            let kept = cx.world.intern("_locals");
            let locals = cx.own_attribute(id, kept);
            Some(exceptions::traceback_with(cx, rest.into(), locals))
        }
        _ => None,
    }
}

enum Parts {
    Text(String),
    Items(Vec<Value>),
    Dict(Dict, bool),
    WeakReferences,
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
            names::DICT => Parts::Dict(class.dict.clone(), class.instance_dict),
            names::WEAKREF if class.instance_dict => Parts::WeakReferences,
            _ => return None,
        },
        _ => return None,
    };
    Some(match parts {
        Parts::Text(text) => cx.str(text),
        Parts::Items(items) => cx.tuple(items),
        Parts::WeakReferences => match cx.prelude("getset_descriptor") {
            Value::Obj(descriptor) => given_to_objects(cx, descriptor, id, name),
            _ => return None,
        },
        Parts::Dict(mut dict, gives_dict) => {
            if gives_dict && id.0 >= types::BUILTIN_COUNT {
                add_given(cx, id, &mut dict);
            }
            let dict = cx.dict(dict);
            mapping_proxy(cx, dict)
        }
    })
}

/// Adds what CPython has in a class that gives its objects a `__dict__`, where no base does: the descriptor of that, and
/// of weak references. They come before a `__doc__` that nobody has written.
fn add_given<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, dict: &mut Dict) {
    let Value::Obj(descriptor) = cx.prelude("getset_descriptor") else {
        return;
    };
    let bases = match &cx.world.read(id).body {
        Body::Class(class) => class.mro[1..].to_vec(),
        _ => Vec::new(),
    };
    let gives = |base: &ObjectId| match &cx.world.read(*base).body {
        Body::Class(class) => *base != types::OBJECT && class.instance_dict,
        _ => false,
    };
    if bases.iter().any(gives) {
        return;
    }
    let last = dict.iter().last().copied();
    let doc = last.filter(|entry| entry.key.is(Value::Obj(names::DOC)) && entry.value.is_none());
    if let Some(at) = doc.and_then(|doc| dict.find(doc.hash, |key| key.is(doc.key))) {
        dict.remove_at(at);
    }
    for text in ["__dict__", "__weakref__"] {
        let name = cx.world.intern(text);
        let given = given_to_objects(cx, descriptor, id, name);
        dict.push(cx.name_hash(name), Value::Obj(name), given);
    }
    if let Some(doc) = doc {
        dict.push(doc.hash, doc.key, doc.value);
    }
}

/// The descriptor of something that a class gives its objects.
fn given_to_objects<W: World>(
    cx: &mut Cx<'_, W>,
    descriptor: ObjectId,
    class: ObjectId,
    name: ObjectId,
) -> Value {
    let given = cx.make_instance(descriptor, Body::Instance);
    if let Value::Obj(given) = given {
        cx.set_member(given, names::NAME, Value::Obj(name));
        let owner = cx.world.intern("__objclass__");
        cx.set_member(given, owner, Value::Obj(class));
    }
    given
}

/// A view of a dictionary that cannot change it. While the prelude is being loaded it is the dictionary.
fn mapping_proxy<W: World>(cx: &mut Cx<'_, W>, dict: Value) -> Value {
    let Value::Obj(class) = cx.prelude("mappingproxy") else {
        return dict;
    };
    let proxy = cx.make_instance(class, Body::Instance);
    let name = cx.world.intern("_mapping");
    if let Value::Obj(id) = proxy {
        cx.set_member(id, name, dict);
    }
    proxy
}

/// `__dict__` and `__doc__` of anything else.
fn common<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId) -> Option<Value> {
    match name {
        names::DOC => Some(Value::None),
        names::DICT => instance_dict(cx, id),
        names::WEAKREF if has_dict(cx, id) => Some(Value::None),
        _ => None,
    }
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
    match kind(cx, id) {
        Kind::Class => set_in_class(cx, id, name, value),
        _ if name == names::DICT => set_instance_dict(cx, id, value),
        Kind::Function => set_in_function(cx, id, name, value),
        Kind::Exception => set_in_exception(cx, id, name, value),
        Kind::Parts(..) => set_in_parts(cx, id, name, value),
        _ => Ok(false),
    }
}

/// Sets the name of a generator or the docstring of a property; whether that is meant.
fn set_in_parts<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
    value: Value,
) -> Res<bool> {
    let object = cx.world.read(id);
    let meant = match &object.body {
        // One of a class of the program has its docstring among its attributes.
        Body::Property(_) => name == names::DOC && object.class == types::PROPERTY,
        Body::Generator(_) => matches!(name, names::NAME | names::QUALNAME),
        _ => false,
    };
    drop(object);
    if meant && name != names::DOC && cx.with_str(value, |_| ()).is_none() {
        let text = cx.name_text(name);
        return Err(cx.type_error(format!("{text} must be set to a string object")));
    }
    if meant {
        match &mut cx.world.write(id).body {
            Body::Property(parts) => parts[3] = value,
            Body::Generator(generator) if name == names::NAME => generator.name = value,
            Body::Generator(generator) => generator.qualname = value,
            _ => {}
        }
    }
    Ok(meant)
}

/// Deletes a part of an object, which then has the value that a new one has; whether the name is one.
///
/// # Errors
/// As [`set`].
pub fn delete<W: World>(cx: &mut Cx<'_, W>, id: ObjectId, name: ObjectId) -> Res<bool> {
    match kind(cx, id) {
        Kind::Class if is_class_fact(name) && id.0 >= types::BUILTIN_COUNT => {
            let text = cx.name_text(name);
            let class = cx.class_name(id);
            let message = format!("cannot delete '{text}' attribute of type '{class}'");
            Err(cx.type_error(message))
        }
        Kind::Class => Ok(false),
        _ if name == names::DICT => {
            let dict = cx.dict(Dict::new());
            set_instance_dict(cx, id, dict)
        }
        Kind::Function => set_in_function(cx, id, name, Value::None),
        _ => Ok(false),
    }
}

/// Sets a part of a class; whether the name is one.
fn set_in_class<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
    value: Value,
) -> Res<bool> {
    if !is_class_fact(name) || id.0 < types::BUILTIN_COUNT {
        return Ok(false);
    }
    let class = cx.class_name(id);
    match name {
        names::NAME | names::QUALNAME => {
            let Some(text) = cx.string(value) else {
                let (name, got) = (cx.name_text(name), cx.type_name(value));
                let message = format!("can only assign string to {class}.{name}, not '{got}'");
                return Err(cx.type_error(message));
            };
            if let Body::Class(class) = &mut cx.world.write(id).body {
                match name {
                    names::NAME => class.name = text.into(),
                    _ => class.qualname = text.into(),
                }
            }
        }
        names::BASES => cx.set_bases(id, value)?,
        names::DICT => {
            let message = "attribute '__dict__' of 'type' objects is not writable";
            return Err(cx.error(types::ATTRIBUTE_ERROR, message));
        }
        _ => return Err(cx.error(types::ATTRIBUTE_ERROR, "readonly attribute")),
    }
    Ok(true)
}
