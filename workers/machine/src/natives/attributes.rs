//! Built-in functions about objects: `isinstance`, `getattr` and their kind, `globals`, `locals`.

use smallvec::smallvec;

use crate::code::Code;
use crate::dict::Dict;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::object::Body;
use crate::value::Value;
use crate::world::World;

rows! {
    /// Built-in functions.
    builtin_rows {
        "isinstance(object, classes, /)" = isinstance,
        "issubclass(cls, classes, /)" = issubclass,
        "getattr(object, name, default=?, /)" = getattr,
        "hasattr(object, name, /)" = hasattr,
        "setattr(object, name, value, /)" = setattr,
        "delattr(object, name, /)" = delattr,
        "globals()" = globals,
        "locals()" = locals,
    }
}

fn isinstance<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_of(args.get(0));
    match cx.quick_subclass(class, args.get(1), names::INSTANCECHECK) {
        // An object may say that it is of another class.
        Some(false)
            if cx.is_user_object(args.get(0))
                && !cx.class_attribute(class, names::CLASS).is_unbound() =>
        {
            cx.in_python("instance_by_claim", &[args.get(0), args.get(1)])
        }
        Some(truth) => Ok(Flow::Value(Value::Bool(truth))),
        None => {
            let check = cx.prelude("instance_check");
            Ok(Flow::Call(check, smallvec![args.get(0), args.get(1)]))
        }
    }
}

fn issubclass<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(class) = args.get(0).id().filter(|_| cx.is_class(args.get(0))) else {
        return Err(cx.type_error("issubclass() arg 1 must be a class"));
    };
    match cx.quick_subclass(class, args.get(1), names::SUBCLASSCHECK) {
        Some(truth) => Ok(Flow::Value(Value::Bool(truth))),
        None => {
            let check = cx.prelude("subclass_check");
            Ok(Flow::Call(check, smallvec![args.get(0), args.get(1)]))
        }
    }
}

fn getattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::Attribute {
        object: args.get(0),
        name,
        default: args.get(2),
        replacement: Value::Unbound,
    })
}

fn hasattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::Attribute {
        object: args.get(0),
        name,
        default: Value::Bool(false),
        replacement: Value::Bool(true),
    })
}

fn setattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::SetAttribute {
        object: args.get(0),
        name,
        value: args.get(2),
        hooks: true,
    })
}

fn delattr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.attribute_name(args.get(1))?;
    Ok(Flow::SetAttribute {
        object: args.get(0),
        name,
        value: Value::Unbound,
        hooks: true,
    })
}

fn globals<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let globals = cx
        .thread
        .frames
        .last()
        .map_or(crate::boot::BUILTINS, |frame| frame.globals);
    Ok(Flow::Value(Value::Obj(globals)))
}

fn locals<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    match cx.thread.frames.len().checked_sub(1) {
        Some(at) => Ok(locals_of(cx, at).into()),
        None => cx.none(),
    }
}

/// The variables of the frame at a position: the namespace of a module or class body, a copy of those of a function.
pub fn locals_of<W: World>(cx: &mut Cx<'_, W>, at: usize) -> Value {
    let frame = &cx.thread.frames[at];
    let (code, base, globals, context) = (
        frame.code,
        frame.base as usize,
        frame.globals,
        frame.context,
    );
    match code.kind {
        syntax::code::CodeKind::Module => return Value::Obj(globals),
        syntax::code::CodeKind::Class => return context,
        syntax::code::CodeKind::Function => {}
    }
    let slots = cx.thread.stack[base..base + code.locals.len()].to_vec();
    variables(cx, code, &slots)
}

/// The variables in the slots of a function as a dictionary.
pub fn variables<W: World>(cx: &mut Cx<'_, W>, code: &Code, slots: &[Value]) -> Value {
    let mut pairs = Vec::new();
    for (name, slot) in code.locals.iter().zip(slots) {
        let content = cx.with_body(*slot, |body| match body {
            Body::Cell(content) => Some(*content),
            _ => None,
        });
        let value = content.flatten().unwrap_or(*slot);
        if !value.is_unbound() {
            pairs.push((*name, value));
        }
    }
    let dict = cx.keyword_dict(&pairs);
    if dict.is_none() {
        return cx.dict(Dict::new());
    }
    dict
}
