//! What `exec`, `eval` and `compile` of the prelude need: the caller's variables, code from text, functions from code.

use syntax::character_names;
use syntax::diagnostic::{Diagnostic, Severity};

use crate::load;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::attributes;
use crate::object::Body;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// Native functions of the prelude.
    rows {
        "_scope(depth, /)" = scope,
        "_compile(text, file, learnt=None, /)" = compile,
        "_learn_name(name, character, /)" = learn_name,
        "_body(code, globals, /)" = body,
        "_add_to_class(cls, name, value, /)" = add_to_class,
    }
}

/// `(globals, locals)` of the function that is `depth` calls up from the calling one.
fn scope<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let depth = cx.small_int(args.get(0)).unwrap_or(0).max(0) as usize;
    let at = cx.thread.frames.len().checked_sub(depth + 1);
    let Some(at) = at else { return cx.none() };
    let globals = Value::Obj(cx.thread.frames[at].globals);
    let locals = attributes::locals_of(cx, at);
    Ok(cx.tuple(vec![globals, locals]).into())
}

/// The code of a module with this text, or of one to be warned of the code and a tuple of the warnings; or what is wrong
/// with it, as [`told`] has it; or [`names_in`] the text that have to be learnt first.
fn compile<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (text, file) = (cx.string(args.get(0)), cx.string(args.get(1)));
    let (text, file) = (text.unwrap_or_default(), file.unwrap_or_default());
    if args.get(2).given().is_none()
        && let Some(names) = names_in(cx, &text)
    {
        return Ok(names.into());
    }
    match load::link_source(cx, &text, &file) {
        Ok((code, warnings)) => {
            let code = cx.make(types::CODE, Body::Code(code));
            if warnings.is_empty() {
                return Ok(code.into());
            }
            let warnings = all_told(cx, &warnings, &text);
            Ok(cx.tuple(vec![code, warnings]).into())
        }
        Err(diagnostics) => {
            let mut errors = diagnostics.into_iter();
            let Some(one) = errors.find(|one| one.severity == Severity::Error) else {
                return cx.none();
            };
            Ok(told(cx, &one, &text).into())
        }
    }
}

/// The names of characters in a text that must be looked up before it is compiled, in a list.
pub fn names_in<W: World>(cx: &mut Cx<'_, W>, text: &str) -> Option<Value> {
    let names: Vec<Value> = character_names::names(text)
        .map(|name| cx.str(name))
        .collect();
    (!names.is_empty()).then(|| cx.list(names))
}

/// Remembers which character has a name; `""` if none has.
fn learn_name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (name, character) = (cx.string(args.get(0)), cx.string(args.get(1)));
    let character = character.and_then(|character| character.chars().next());
    character_names::learn(&name.unwrap_or_default(), character);
    cx.none()
}

/// Diagnostics of a text for Python: a tuple with an entry for each, in their order.
pub fn all_told<W: World>(cx: &mut Cx<'_, W>, all: &[Diagnostic], text: &str) -> Value {
    let all = all.iter().map(|one| told(cx, one, text)).collect();
    cx.tuple(all)
}

/// A diagnostic for Python: the class of the exception, the message, line, column from 1, the text of the line, last
/// line, column of the end.
pub fn told<W: World>(cx: &mut Cx<'_, W>, one: &Diagnostic, text: &str) -> Value {
    let lines = text.lines().nth(one.span.line.saturating_sub(1) as usize);
    let line = format!("{}\n", lines.unwrap_or_default());
    let number = |number: u32| Value::Int(i64::from(number));
    let parts = vec![
        cx.str(one.kind.name()),
        cx.str(one.message.as_str()),
        number(one.span.line),
        number(one.span.column + 1),
        cx.str(line),
        number(one.span.end_line),
        number(one.span.end_column + 1),
    ];
    cx.tuple(parts)
}

/// A function that executes a module's code with a dictionary as its globals.
fn body<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.with_body(args.get(0), |body| match body {
        Body::Code(code) => Some(*code),
        _ => None,
    });
    match (code.flatten(), args.get(1)) {
        (Some(code), Value::Obj(globals)) => Ok(load::module_function(cx, code, globals).into()),
        _ => Err(cx.type_error("code and a dictionary are wanted")),
    }
}

/// Sets an attribute of a built-in class, which programs cannot.
fn add_to_class<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(1)).unwrap_or_default();
    let name = cx.world.intern(&name);
    if let Value::Obj(class) = args.get(0) {
        cx.set_class_attribute(class, name, args.get(2));
    }
    cx.none()
}
