//! What `exec`, `eval` and `compile` of the prelude need: the caller's variables, code from text, functions from code.

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
        "_compile(text, file, /)" = compile,
        "_body(code, globals, /)" = body,
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

/// The code of a module with this text.
///
/// # Errors
/// `SyntaxError`
fn compile<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (text, file) = (cx.string(args.get(0)), cx.string(args.get(1)));
    let (text, file) = (text.unwrap_or_default(), file.unwrap_or_default());
    match load::link_source(cx, &text, &file) {
        Ok(code) => Ok(cx.make(types::CODE, Body::Code(code)).into()),
        Err(diagnostics) => {
            let message = diagnostics.first().map_or_else(
                || "invalid syntax".to_owned(),
                |one| format!("{} ({file}, line {})", one.message, one.span.line),
            );
            Err(cx.error(types::SYNTAX_ERROR, message))
        }
    }
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
