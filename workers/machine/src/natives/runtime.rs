//! What the library's bootstrap needs of the machine: the main program, tracebacks, class statements from Python.

use crate::load;
use crate::names;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::evaluate;
use crate::thread::ClassParts;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The module `_runtime`.
    rows {
        "import_module(path, /)" = import_module,
        "main_code_runner(learnt=None, /)" = main_code_runner,
        "format_exception(exception, messages, /)" = format_exception,
        "tell_uncaught(exception, message, /)" = tell_uncaught,
        "qualified_class_name(cls, /)" = qualified_class_name,
        "module_by_name(path, /)" = module_by_name,
    }
}

rows! {
    /// Functions of the prelude that are native.
    prelude_rows {
        "_build_class_in(body, name, bases, keywords, metaclass, namespace, /)" = build_class_in,
    }
}

/// A function that runs the main program in a fresh main module, and of what the program is to be warned; or a list of
/// names of characters that must be looked up first; or what is wrong with one of these, as `_compile` tells it.
fn main_code_runner<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let facts = cx.world.process().clone();
    if args.get(0).given().is_none()
        && let Some(names) = evaluate::names_in(cx, &facts.source)
    {
        return Ok(names.into());
    }
    let module = cx.new_module(&facts.main_name, false);
    let Some(globals) = cx.module_dict(module) else {
        return cx.none();
    };
    let module = cx.module_of_program(types::MODULE, globals);
    for path in ["__main__", "__mp_main__"] {
        let name = cx.world.intern(path);
        cx.set_dict_name(crate::boot::MODULES, name, module);
    }
    if let Some(builtins) = cx.module("builtins") {
        cx.set_dict_name(globals, names::BUILTINS, builtins);
    }
    let file = cx.str(facts.file_name.as_str());
    cx.set_dict_name(globals, names::FILE, file);
    match load::link_source(cx, &facts.source, &facts.file_name) {
        Ok((code, warnings)) => {
            cx.set_dict_name(globals, names::DOC, code.doc);
            let main = load::module_function(cx, code, globals);
            let warnings = evaluate::all_told(cx, &warnings, &facts.source);
            Ok(Flow::Value(cx.tuple(vec![main, warnings])))
        }
        Err(diagnostics) => match diagnostics.first() {
            Some(one) => Ok(evaluate::told(cx, one, &facts.source).into()),
            None => Err(cx.error(types::SYNTAX_ERROR, "invalid syntax")),
        },
    }
}

/// The text of an exception, for standard error: `messages` are the texts of the exceptions of its chain, its own first.
fn format_exception<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Value::Obj(id) = args.get(0) else {
        return Err(cx.type_error("an exception is wanted"));
    };
    let messages = cx.items(args.get(1)).unwrap_or_default();
    let messages = messages.into_iter().filter_map(|one| cx.string(one));
    let messages: Vec<String> = messages.collect();
    let text = cx.format_exception(id, &messages);
    Ok(Flow::Value(cx.str(text)))
}

/// Tells the world that nobody has caught an exception.
fn tell_uncaught<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Value::Obj(id) = args.get(0) {
        let message = cx.string(args.get(1));
        cx.world
            .uncaught(id, message.as_deref().unwrap_or_default());
    }
    cx.none()
}

fn qualified_class_name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Value::Obj(id) = args.get(0) else {
        return Err(cx.type_error("a class is wanted"));
    };
    let text = cx.qualified_name(id);
    Ok(Flow::Value(cx.str(text)))
}

/// A module by its path, loaded if it is not yet.
fn import_module<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.string(args.get(0)) {
        Some(path) => Ok(Flow::Import(path)),
        None => Err(cx.type_error("a module name must be a string")),
    }
}

/// A loaded module by its path, or `None`.
fn module_by_name<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let path = cx.string(args.get(0)).unwrap_or_default();
    Ok(Flow::Value(cx.module(&path).unwrap_or(Value::None)))
}

fn build_class_in<W: World>(_: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parts = ClassParts {
        name: args.get(1),
        bases: args.get(2),
        keywords: args.get(3),
        metaclass: args.get(4),
        namespace: args.get(5),
    };
    Ok(Flow::ClassBody(args.get(0), Box::new(parts)))
}
