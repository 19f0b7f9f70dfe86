//! The parts of Python functions, and what may be put in their places.

use crate::code::Code;
use crate::dict::Dict;
use crate::names;
use crate::native::{Cx, Raised, Res};
use crate::object::{Body, Function};
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

pub(super) fn function<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
) -> Option<Value> {
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
            Some(cx.code_object(code))
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

/// Sets a part of a function; whether the name is one.
///
/// # Errors
/// `TypeError` for a value that cannot be that part, `AttributeError` for a part that stays as it is.
pub(super) fn set_in_function<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    name: ObjectId,
    value: Value,
) -> Res<bool> {
    let wanted = match name {
        names::NAME | names::QUALNAME => Some((types::STR, "string")),
        names::DEFAULTS if !value.is_none() => Some((types::TUPLE, "tuple")),
        names::KWDEFAULTS | names::ANNOTATIONS if !value.is_none() => Some((types::DICT, "dict")),
        names::CODE => Some((types::CODE, "code")),
        _ => None,
    };
    if let Some((class, what)) = wanted
        && !cx.is_instance(value, class)
    {
        let name = cx.name_text(name);
        return Err(cx.type_error(format!("{name} must be set to a {what} object")));
    }
    let items: Box<[Value]> = cx.items(value).unwrap_or_default().into();
    let (code, closure) = match &cx.world.read(id).body {
        Body::Function(function) => (function.code, function.closure.len()),
        _ => return Ok(false),
    };
    let keyword_defaults = match name {
        names::KWDEFAULTS => keyword_defaults_of(cx, code, value)?,
        _ => Box::default(),
    };
    let new_code = cx.with_body(value, |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    let code = new_code.flatten().unwrap_or(code);
    if name == names::CODE {
        check_closure(cx, id, code, closure)?;
    }
    let mut object = cx.world.write(id);
    let Body::Function(function) = &mut object.body else {
        return Ok(false);
    };
    match name {
        names::NAME => function.name = value,
        names::QUALNAME => function.qualname = value,
        names::DOC => function.doc = value,
        names::MODULE => function.module = value,
        names::ANNOTATIONS if value.is_none() => function.annotations = Value::Unbound,
        names::ANNOTATIONS => function.annotations = value,
        names::DEFAULTS => function.defaults = items,
        names::KWDEFAULTS => function.keyword_defaults = keyword_defaults,
        names::CODE => set_code(function, code),
        names::GLOBALS | names::CLOSURE => {
            drop(object);
            return Err(cx.error(types::ATTRIBUTE_ERROR, "readonly attribute"));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The defaults of keyword-only parameters in the order of the parameters.
pub(super) fn keyword_defaults_of<W: World>(
    cx: &mut Cx<'_, W>,
    code: &Code,
    defaults: Value,
) -> Res<Box<[Value]>> {
    let given = cx.keyword_pairs(defaults)?;
    let value = |name: &ObjectId| {
        let pair = given.iter().find(|pair| pair.0 == *name);
        pair.map_or(Value::Unbound, |pair| pair.1)
    };
    Ok(keyword_only(code).iter().map(value).collect())
}

fn keyword_only(code: &Code) -> &[ObjectId] {
    let first = code.params.positional as usize;
    &code.locals[first..first + code.params.keyword_only as usize]
}

/// Each keyword-only parameter keeps the default that one of its name had.
fn set_code(function: &mut Function, code: &'static Code) {
    let before = keyword_only(function.code);
    let value = |name: &ObjectId| {
        let at = before.iter().position(|old| old == name);
        at.map_or(Value::Unbound, |at| function.keyword_defaults[at])
    };
    function.keyword_defaults = keyword_only(code).iter().map(value).collect();
    function.code = code;
}

fn check_closure<W: World>(
    cx: &mut Cx<'_, W>,
    id: ObjectId,
    code: &Code,
    closure: usize,
) -> Res<()> {
    let wanted = code.free as usize;
    if wanted == closure {
        return Ok(());
    }
    let name = function(cx, id, names::NAME).and_then(|name| cx.string(name));
    let name = name.unwrap_or_default();
    let message = format!("{name}() requires a code object with {closure} free vars, not {wanted}");
    Err(cx.value_error(message))
}

/// `function(code, globals, name=None, argdefs=None, closure=None)`
///
/// # Errors
/// `TypeError` for arguments of other classes, `ValueError` for a closure that does not fit.
pub fn make<W: World>(cx: &mut Cx<'_, W>, args: &[Value; 5]) -> Res<Value> {
    let [code_value, globals, name, defaults, closure] = *args;
    let code = cx.with_body(code_value, |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    let Some(code) = code.flatten() else {
        return Err(wrong_argument(cx, "'code' must be code", code_value));
    };
    let globals = match globals {
        Value::Obj(id) if cx.is_instance(globals, types::DICT) => id,
        _ => return Err(wrong_argument(cx, "'globals' must be dict", globals)),
    };
    if !name.is_none() && !cx.is_instance(name, types::STR) {
        return Err(cx.type_error("arg 3 (name) must be None or string"));
    }
    if !defaults.is_none() && !cx.is_instance(defaults, types::TUPLE) {
        return Err(cx.type_error("arg 4 (defaults) must be None or tuple"));
    }
    let cells = cx.items(closure).unwrap_or_default();
    if closure.is_none() && code.free > 0
        || !closure.is_none() && !cx.is_instance(closure, types::TUPLE)
    {
        return Err(cx.type_error("arg 5 (closure) must be tuple"));
    }
    if cells.len() != code.free as usize {
        let (name, wanted, given) = (code.name, code.free, cells.len());
        let message = format!("{name} requires closure of length {wanted}, not {given}");
        return Err(cx.value_error(message));
    }
    if let Some(at) = cells
        .iter()
        .find(|cell| !cx.is_instance(**cell, types::CELL))
    {
        let got = cx.type_name(*at);
        return Err(cx.type_error(format!("arg 5 (closure) expected cell, found {got}")));
    }
    let function = Function {
        code,
        globals,
        name: if name.is_none() {
            cx.name(code.name)
        } else {
            name
        },
        qualname: cx.name(code.qualname),
        doc: code.doc,
        module: cx.dict_name(globals, names::NAME).unwrap_or(Value::None),
        defaults: cx.items(defaults).unwrap_or_default().into(),
        keyword_defaults: keyword_defaults_of(cx, code, Value::None)?,
        closure: cells.into(),
        annotations: Value::Unbound,
    };
    Ok(cx.make(types::FUNCTION, Body::Function(Box::new(function))))
}

fn wrong_argument<W: World>(cx: &mut Cx<'_, W>, wanted: &str, value: Value) -> Raised {
    let got = cx.type_name(value);
    cx.type_error(format!("function() argument {wanted}, not {got}"))
}
