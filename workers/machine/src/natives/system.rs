//! The modules `_sys` and `_time`: what a program can ask of its world.

use trace::event::Resource;

use crate::kernel::Request;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::kernel::ask;
use crate::tracer::Tracer;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The module `_sys`; `sys` is written in Python on top of it.
    sys_rows {
        "modules()" = modules,
        "argv()" = argv,
        "write(text, to_error, /)" = write,
        "read_line()" = read_line,
        "settrace(function, /)" = settrace,
        "setprofile(function, /)" = setprofile,
        "gettrace()" = gettrace,
        "getprofile()" = getprofile,
        "getswitchinterval()" = getswitchinterval,
        "setswitchinterval(interval, /)" = setswitchinterval,
        "_is_gil_enabled()" = is_gil_enabled,
        "cpu_count()" = cpu_count,
        "exc_info()" = exc_info,
        "getrecursionlimit()" = getrecursionlimit,
        "setrecursionlimit(limit, /)" = setrecursionlimit,
        "getsizeof(object, default=?, /)" = getsizeof,
        "intern(text, /)" = intern,
        "process_number()" = process_number,
        "parent_number()" = parent_number,
        "forks()" = forks,
        "entropy()" = entropy,
    }
}

rows! {
    /// The module `_time`.
    time_rows {
        "time()" = time,
        "monotonic()" = monotonic,
        "process_time()" = process_time,
        "thread_time()" = thread_time,
    }
}

fn modules<W: World>(_: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Obj(crate::boot::MODULES)))
}

fn argv<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let texts = cx.world.process().argv.clone();
    let items = texts.into_iter().map(|text| cx.str(text)).collect();
    Ok(Flow::Value(cx.list(items)))
}

/// A line of standard input with its end, as bytes; `None` after the last.
fn read_line<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let answer = ask(cx, Resource::Response, 0, None, || Request::ReadLine);
    cx.answer(answer)
}

fn write<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(text) = cx.string(args.get(0)) else {
        let name = cx.type_name(args.get(0));
        return Err(cx.type_error(format!("write() argument must be str, not {name}")));
    };
    let to_error = cx.quick_truth(args.get(1)).unwrap_or(false);
    cx.world.print(&text, to_error);
    Ok(Flow::Value(Value::Int(text.chars().count() as i64)))
}

fn getswitchinterval<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Float(cx.world.gil().0)))
}

fn setswitchinterval<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let Some(seconds) = cx.float(args.get(0)) else {
        let name = cx.type_name(args.get(0));
        return Err(cx.type_error(format!("must be real number, not {name}")));
    };
    if seconds.is_nan() || seconds <= 0.0 {
        return Err(cx.value_error("switch interval must be strictly positive"));
    }
    cx.world.set_switch_interval(seconds);
    cx.none()
}

fn is_gil_enabled<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Bool(cx.world.gil().1)))
}

fn cpu_count<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Int(i64::from(cx.world.cpu_count()))))
}

fn exc_info<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let handling = cx.thread.handling;
    if handling.is_none() {
        return Ok(Flow::Value(cx.tuple(vec![Value::None; 3])));
    }
    let class = cx.class_of(handling);
    let traceback =
        crate::special::get(cx, handling, crate::names::TRACEBACK).unwrap_or(Value::None);
    Ok(Flow::Value(cx.tuple(vec![
        Value::Obj(class),
        handling,
        traceback,
    ])))
}

/// Changes who follows the thread.
fn follow<W: World>(cx: &mut Cx<'_, W>, change: impl FnOnce(&mut Tracer)) -> Res<Flow> {
    let tracer = cx.thread.tracer.get_or_insert_default();
    change(tracer);
    tracer.left = true;
    if !tracer.busy {
        tracer.meet(&cx.thread.frames);
    }
    Ok(Flow::Followed)
}

fn settrace<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let function = args.get(0);
    follow(cx, |tracer| tracer.trace = function)
}

fn setprofile<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let function = args.get(0);
    follow(cx, |tracer| tracer.profile = function)
}

fn gettrace<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let tracer = cx.thread.tracer.as_deref();
    Ok(tracer.map_or(Value::None, |it| it.trace).into())
}

fn getprofile<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let tracer = cx.thread.tracer.as_deref();
    Ok(tracer.map_or(Value::None, |it| it.profile).into())
}

fn getrecursionlimit<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Int(i64::from(cx.thread.frames_max))))
}

/// The deepest that calls can be allowed to nest.
const DEEPEST: i64 = 200_000;

fn setrecursionlimit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let limit = cx.index_argument(args.get(0))?;
    if limit < 1 {
        return Err(cx.value_error("recursion limit must be greater or equal than 1"));
    }
    let depth = cx.thread.frames.len();
    if limit <= depth as i64 {
        let message = format!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        );
        return Err(cx.error(types::RECURSION_ERROR, message));
    }
    cx.thread.frames_max = limit.min(DEEPEST) as u32;
    cx.none()
}

/// An estimate of the bytes of an object itself, as this machine stores it; CPython's numbers differ.
fn getsizeof<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let own = size_of::<crate::object::Object>();
    let more = cx.with_body(args.get(0), |body| match body {
        crate::object::Body::Str(text) => text.as_str().len(),
        crate::object::Body::Bytes(bytes) => bytes.len(),
        crate::object::Body::List(items) => items.len() * size_of::<Value>(),
        crate::object::Body::Tuple(items) => items.len() * size_of::<Value>(),
        crate::object::Body::Dict(table) | crate::object::Body::Set(table) => table.bytes(),
        _ => 0,
    });
    let bytes = more.map_or(size_of::<Value>(), |more| own + more);
    Ok(Flow::Value(Value::Int(bytes as i64)))
}

fn intern<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    match cx.string(args.get(0)) {
        Some(text) => Ok(Flow::Value(cx.name(&text))),
        None => {
            let name = cx.type_name(args.get(0));
            Err(cx.error(
                types::TYPE_ERROR,
                format!("intern() argument must be str, not {name}"),
            ))
        }
    }
}

fn process_number<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Int(i64::from(
        cx.world.process().number,
    ))))
}

fn parent_number<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let parent = cx.world.process().parent;
    Ok(Flow::Value(parent.map_or(Value::None, |number| {
        Value::Int(i64::from(number))
    })))
}

fn forks<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Bool(cx.world.process().fork)))
}

fn entropy<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let seed = cx.world.entropy();
    Ok(Flow::Value(Value::Int((seed >> 1) as i64)))
}

fn time<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Float(cx.world.wall_clock())))
}

fn monotonic<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Float(cx.world.monotonic())))
}

fn process_time<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Float(cx.world.cpu_time(true))))
}

fn thread_time<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Float(cx.world.cpu_time(false))))
}
