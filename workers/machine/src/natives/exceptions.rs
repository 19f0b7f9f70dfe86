//! Methods of `BaseException`, of generators and coroutines.

use crate::names;
use crate::native::{Args, Cx, Flow, Raised, Res};
use crate::object::{Body, Exception, GeneratorState, Object};
use crate::special;
use crate::types;
use crate::value::{ObjectId, Value};
use crate::world::World;

rows! {
    /// Methods of `BaseException`.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self, /, *args, **keywords)" = init,
        "with_traceback(self, traceback, /)" = with_traceback,
        "add_note(self, note, /)" = add_note,
        "__str__(self, /)" = to_str,
        "__repr__(self, /)" = to_repr,
    }
}

rows! {
    /// Methods of generators.
    iterator_rows {
        "__next__(self, /)" = generator_next,
        "__iter__(self, /)" = itself,
    }
}

rows! {
    /// Methods of coroutines: to be awaited.
    coroutine_rows {
        "__await__(self, /)" = coroutine_await,
    }
}

rows! {
    /// Methods of generators and coroutines.
    generator_rows {
        "send(self, value, /)" = generator_send,
        "throw(self, exception, value=?, traceback=?, /)" = generator_throw,
        "close(self, /)" = generator_close,
    }
}

rows! {
    /// Methods of asynchronous generators.
    async_generator_rows {
        "__aiter__(self, /)" = itself,
        "__anext__(self, /)" = async_next,
        "asend(self, value, /)" = async_send,
        "athrow(self, exception, value=?, traceback=?, /)" = async_throw,
        "aclose(self, /)" = async_close,
        "_send(self, value, /)" = generator_send,
        "_throw(self, exception, value=?, traceback=?, /)" = generator_throw,
        "_standing(self, /)" = standing,
    }
}

/// Where an asynchronous generator stands, for the prelude: 0 not entered, 1 at a `yield`, 2 in the middle of a step, 3 over.
fn standing<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = generator(cx, args.get(0))?;
    let number = match &cx.world.read(id).body {
        Body::Generator(generator) => match &generator.state {
            GeneratorState::Created(_) => 0,
            GeneratorState::Suspended(suspended) if cx.delegate(suspended).is_none() => 1,
            GeneratorState::Suspended(_) | GeneratorState::Running => 2,
            GeneratorState::Finished => 3,
        },
        _ => 3,
    };
    Ok(Value::Int(number).into())
}

fn coroutine_await<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("coroutine_wrapper", &[args.get(0)])
}

fn async_next<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("async_send", &[args.get(0), Value::None])
}

fn async_send<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("async_send", &[args.get(0), args.get(1)])
}

fn async_throw<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("async_throw", &[args.get(0), args.get(1)])
}

fn async_close<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.in_python("async_close", &[args.get(0)])
}

/// What an `OSError` is made from: number, text, and maybe the names of two files, which are no part of `args`.
fn file_names(args: &[Value]) -> Option<[Value; 2]> {
    match args {
        [_, _, name, ..] if args.len() <= 5 => {
            Some([*name, args.get(4).copied().unwrap_or(Value::None)])
        }
        _ => None,
    }
}

/// The class of an `OSError` with this number.
fn os_error_class(number: Option<i64>) -> ObjectId {
    match number {
        Some(1 | 13) => types::PERMISSION_ERROR,
        Some(2) => types::FILE_NOT_FOUND_ERROR,
        Some(3) => types::PROCESS_LOOKUP_ERROR,
        Some(4) => types::INTERRUPTED_ERROR,
        Some(10) => types::CHILD_PROCESS_ERROR,
        Some(11 | 114 | 115) => types::BLOCKING_IO_ERROR,
        Some(17) => types::FILE_EXISTS_ERROR,
        Some(20) => types::NOT_A_DIRECTORY_ERROR,
        Some(21) => types::IS_A_DIRECTORY_ERROR,
        Some(32 | 108) => types::BROKEN_PIPE_ERROR,
        Some(103) => types::CONNECTION_ABORTED_ERROR,
        Some(104) => types::CONNECTION_RESET_ERROR,
        Some(110) => types::TIMEOUT_ERROR,
        Some(111) => types::CONNECTION_REFUSED_ERROR,
        _ => types::OS_ERROR,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(mut class) = cx.exception_class(args.get(0)) else {
        return Err(cx.type_error("BaseException.__new__(X): X is not a subtype of BaseException"));
    };
    if class == types::OS_ERROR && (2..=5).contains(&args.rest.len()) {
        class = os_error_class(cx.small_int(args.rest[0]));
    }
    let args = cx.tuple(args.rest.to_vec());
    let exception = Exception {
        args,
        cause: Value::None,
        context: Value::None,
        suppress_context: false,
        held: Vec::new(),
        traceback: Vec::new(),
    };
    let body = Body::Exception(Box::new(exception));
    let attrs = Some(Box::default());
    Ok(Flow::Value(Value::Obj(cx.world.alloc(Object {
        class,
        attrs,
        body,
    }))))
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Value::Obj(id) = args.get(0) else {
        return cx.none();
    };
    let mut positional = args.rest;
    let class = cx.class_of(args.get(0));
    if !cx.is_subclass(class, types::BASE_EXCEPTION) {
        return Err(cx.wrong_receiver(args.get(0), types::BASE_EXCEPTION, "__init__"));
    }
    if let Some(given) = file_names(positional)
        && cx.is_subclass(class, types::OS_ERROR)
    {
        positional = &positional[..2];
        for (attribute, name) in [names::FILENAME, names::FILENAME2].into_iter().zip(given) {
            if !name.is_none() {
                cx.set_own_attribute(id, attribute, name);
            }
        }
    }
    let fixed = match () {
        () if cx.is_subclass(class, types::UNICODE_TRANSLATE_ERROR) => 4,
        () if cx.is_subclass(class, types::UNICODE_ENCODE_ERROR) => 5,
        () if cx.is_subclass(class, types::UNICODE_DECODE_ERROR) => 5,
        () => positional.len(),
    };
    if positional.len() != fixed {
        let given = positional.len();
        let message = format!("function takes exactly {fixed} arguments ({given} given)");
        return Err(cx.type_error(message));
    }
    let positional = cx.tuple(positional.to_vec());
    cx.with_exception(id, |exception| exception.args = positional);
    for (name, value) in args.keywords {
        let text = cx.name_text(*name);
        let known: &[(ObjectId, &[&str])] = &[
            (types::IMPORT_ERROR, &["name", "path"]),
            (types::NAME_ERROR, &["name"]),
            (types::ATTRIBUTE_ERROR, &["name", "obj"]),
        ];
        let base = known.iter().find(|(base, _)| cx.is_subclass(class, *base));
        if base.is_some_and(|(_, names)| names.contains(&text.as_str())) {
            cx.set_own_attribute(id, *name, *value);
            continue;
        }
        let message = match base {
            Some((base, _)) => {
                let class = cx.class_name(*base);
                format!("'{text}' is an invalid keyword argument for {class}()")
            }
            None => format!("{}() takes no keyword arguments", cx.class_name(class)),
        };
        return Err(cx.type_error(message));
    }
    cx.none()
}

/// The receiver of a method of exceptions.
fn exception<W: World>(cx: &mut Cx<'_, W>, args: &Args, method: &str) -> Res<ObjectId> {
    cx.receiver(args, types::BASE_EXCEPTION, method)
}

fn with_traceback<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = exception(cx, args, "with_traceback")?;
    special::set_traceback(cx, id, args.get(1))?;
    Ok(args.get(0).into())
}

fn add_note<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = exception(cx, args, "add_note")?;
    if cx.string(args.get(1)).is_none() {
        let name = cx.type_name(args.get(1));
        return Err(cx.type_error(format!("note must be a str, not '{name}'")));
    }
    let notes = match cx.own_attribute(id, names::NOTES) {
        Some(notes) => notes,
        None => {
            let notes = cx.list(Vec::new());
            cx.set_own_attribute(id, names::NOTES, notes);
            notes
        }
    };
    cx.append(notes, args.get(1))?;
    cx.none()
}

fn to_str<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = exception(cx, args, "__str__")?;
    let values = cx.exception_part(id, |exception| exception.args);
    let class = cx.world.read(id).class;
    if let Some(text) = cx.exception_text(id, values, class)? {
        return Ok(Flow::Value(cx.str(text)));
    }
    let values = cx.items(values).unwrap_or_default();
    let str_class = Value::Obj(types::STR);
    match values[..] {
        [] => Ok(Flow::Value(cx.str(""))),
        [one] if cx.is_instance(args.get(0), types::KEY_ERROR) => {
            let repr = cx.prelude("repr");
            Ok(Flow::Call(repr, [one].into_iter().collect()))
        }
        [one] => Ok(Flow::Call(str_class, [one].into_iter().collect())),
        _ => {
            let tuple = cx.tuple(values);
            Ok(Flow::Call(str_class, [tuple].into_iter().collect()))
        }
    }
}

fn to_repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    exception(cx, args, "__repr__")?;
    let repr = cx.prelude("exception_repr");
    Ok(Flow::Call(repr, [args.get(0)].into_iter().collect()))
}

fn itself<W: World>(_: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Value(args.get(0)))
}

fn generator<W: World>(cx: &mut Cx<'_, W>, value: Value) -> Res<ObjectId> {
    match value.id().filter(|id| cx.is_generator(*id)) {
        Some(id) => Ok(id),
        None => {
            let name = cx.type_name(value);
            Err(cx.type_error(format!(
                "descriptor requires a 'generator' object but received '{name}'"
            )))
        }
    }
}

fn generator_next<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Resume(generator(cx, args.get(0))?, Value::None))
}

fn generator_send<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Resume(generator(cx, args.get(0))?, args.get(1)))
}

fn generator_throw<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = generator(cx, args.get(0))?;
    let exception = args.get(1);
    if cx.exception_class(exception).is_some() {
        let throw = cx.prelude("generator_throw_class");
        return Ok(Flow::Call(
            throw,
            [args.get(0), exception, args.get(2).or(Value::None)]
                .into_iter()
                .collect(),
        ));
    }
    match exception {
        Value::Obj(exception) if cx.is_instance(args.get(1), types::BASE_EXCEPTION) => {
            Ok(Flow::Throw(id, Raised(exception)))
        }
        other => {
            let name = cx.type_name(other);
            let message = format!(
                "exceptions must be classes or instances deriving from BaseException, not {name}"
            );
            Err(cx.type_error(message))
        }
    }
}

fn generator_close<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let id = generator(cx, args.get(0))?;
    let fresh = match &cx.world.read(id).body {
        Body::Generator(generator) => {
            matches!(
                generator.state,
                GeneratorState::Created(_) | GeneratorState::Finished
            )
        }
        _ => true,
    };
    if fresh {
        if let Body::Generator(generator) = &mut cx.world.write(id).body {
            generator.state = GeneratorState::Finished;
        }
        return cx.none();
    }
    let close = cx.prelude("generator_close");
    Ok(Flow::Call(close, [args.get(0)].into_iter().collect()))
}
