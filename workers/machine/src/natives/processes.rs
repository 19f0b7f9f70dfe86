//! The module `_kernel`: processes. How one begins, how it ends, by which names they find each other's things.

use trace::event::{Resource, State};

use crate::image::process::CHILD;
use crate::kernel::{Beginning, Request, StartProcess};
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::kernel::ask;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The part of the module `_kernel` that is about processes.
    rows {
        "spawn(name, daemon, payload, /)" = spawn,
        "fork(name, daemon, /)" = fork,
        "payload()" = payload,
        "wait(process, timeout, /)" = wait,
        "exit_code(process, /)" = exit_code,
        "kill(process, signal, /)" = kill,
        "handle(signals, /)" = handle,
        "signal_main(number, /)" = signal_main,
        "exit(code, /)" = exit,
        "bind(name, number, /)" = bind,
        "find(name, /)" = find,
        "unbind(name, /)" = unbind,
    }
}

fn spawn<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let daemon = cx.quick_truth(args.get(1)).unwrap_or(false);
    let begin = Beginning::Anew(cx.octets(args.get(2))?);
    let start = StartProcess {
        name,
        daemon,
        begin,
    };
    let answer = ask(cx, Resource::Process, 0, None, || Request::Start(start));
    cx.answer(answer)
}

/// Starts a process that is a copy of this one with the calling thread only: the child's number, or `None` in the child.
fn fork<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if cx.thread.resume.is_some_and(|resume| resume.phase == CHILD) {
        cx.thread.resume = None;
        return cx.none();
    }
    let name = cx.string(args.get(0)).unwrap_or_default();
    let daemon = cx.quick_truth(args.get(1)).unwrap_or(false);
    let begin = Beginning::Copy(Vec::new());
    let start = StartProcess {
        name,
        daemon,
        begin,
    };
    let answer = ask(cx, Resource::Process, 0, None, || Request::Start(start));
    cx.answer(answer)
}

/// What the parent has sent this process to begin with; `None` in the first process.
fn payload<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let facts = cx.world.process();
    let payload = match (&facts.begin, facts.parent) {
        (Beginning::Anew(payload), Some(_)) => payload.clone(),
        _ => return cx.none(),
    };
    cx.world.enter(State::Running);
    Ok(Flow::Value(cx.bytes(payload)))
}

fn wait<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let process = cx.kernel_number(args.get(0))?;
    let timeout = cx.timeout(args.get(1))?;
    let answer = ask(cx, Resource::Process, process, timeout, || {
        Request::Wait(process)
    });
    cx.answer(answer)
}

fn exit_code<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let process = cx.kernel_number(args.get(0))?;
    let answer = ask(cx, Resource::Process, process, None, || {
        Request::Poll(process)
    });
    cx.answer(answer)
}

fn kill<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let process = cx.kernel_number(args.get(0))?;
    let signal = cx.small_int(args.get(1)).unwrap_or(15) as i32;
    let answer = ask(cx, Resource::Process, process, None, || {
        Request::Kill(process, signal)
    });
    cx.answer(answer)
}

/// Says which signals the process handles itself: bit `n` is signal `n`.
fn handle<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let signals = cx.small_int(args.get(0)).unwrap_or(0) as u64;
    if !cx.world.takes_signals() {
        return cx.none();
    }
    let answer = ask(cx, Resource::Process, 0, None, || Request::Handle(signals));
    cx.answer(answer)
}

/// Has the main thread call `_signal.deliver` with a number; `False` where that cannot be.
fn signal_main<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let number = cx.small_int(args.get(0)).unwrap_or(0);
    let takes = cx.world.takes_signals();
    if takes {
        cx.world.signal_main(number as i32);
    }
    Ok(Flow::Value(Value::Bool(takes)))
}

/// Ends the process at once: no `finally`, no waiting for threads or children.
fn exit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let code = cx.small_int(args.get(0)).unwrap_or(1);
    Ok(Flow::Exit((code & 0xFF) as i32))
}

/// Gives a number a name; `None` if the name is taken.
fn bind<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let number = cx.kernel_number(args.get(1))?;
    let answer = ask(cx, Resource::Message, number, None, || {
        Request::Bind(name, number)
    });
    cx.answer(answer)
}

/// The number of a name, or `None`.
fn find<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let answer = ask(cx, Resource::Message, 0, None, || Request::Find(name));
    cx.answer(answer)
}

/// Takes a name away; `None` if there is none.
fn unbind<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.string(args.get(0)).unwrap_or_default();
    let answer = ask(cx, Resource::Message, 0, None, || Request::Unbind(name));
    cx.answer(answer)
}
