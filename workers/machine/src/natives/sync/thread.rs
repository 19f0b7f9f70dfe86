//! Threads: starting one, waiting for its end, who one is. The class `threading.Thread` is written in Python.

use trace::event::Resource;
use trace::ids::ThreadId;

use crate::boot;
use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::{lock, timed_out};
use crate::primitive::PrimitiveState;
use crate::thread::{Park, Resume, Thread};
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// The module `_threads`.
    rows {
        "next_ident()" = next_ident,
        "start_thread(handle, thread, function, ident, /)" = start_thread,
        "get_ident()" = get_ident,
        "current()" = current,
        "set_current(thread, /)" = set_current,
        "cancel_pending()" = nothing,
        "sleep(seconds, /)" = sleep,
        "primitive_class(name, /)" = primitive_class,
        "waiting(primitive, /)" = waiting,
    }
}

rows! {
    /// Methods of `_ThreadHandle`: what `join` waits for.
    handle_rows {
        "staticmethod __new__(cls)" = new_handle,
        "finish(self)" = finish,
        "finished(self)" = finished,
        "ident(self)" = handle_ident,
        "join(self, timeout=None)" = join,
    }
}

fn nothing<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    cx.none()
}

/// How many threads wait for a primitive.
fn waiting<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.glanced(cx.object_id(args.get(0)));
    let count = cx.with_primitive(args.get(0), |primitive| primitive.waiters.len())?;
    Ok(Value::Int(count as i64).into())
}

fn new_handle<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let thread = cx.thread.id;
    let state = PrimitiveState::Thread {
        thread,
        ended: false,
    };
    Ok(Flow::Value(cx.new_primitive(args.get(0), state)))
}

/// An identifier for a thread that is about to start.
fn next_ident<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    let id = cx.world.next_thread_id();
    Ok(Flow::Value(Value::Int(i64::from(id.0) + 1)))
}

/// Starts a thread that calls `function()`; the handle, the Python thread object and the identifier are its own.
fn start_thread<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let ident = cx.small_int(args.get(3)).unwrap_or(0);
    let id = ident.checked_sub(1).and_then(|id| u32::try_from(id).ok());
    let Some(id) = id.map(ThreadId) else {
        return Err(cx.value_error("an identifier of a thread is wanted"));
    };
    let mut thread = Box::new(Thread::new(id));
    thread.frames_max = cx.thread.frames_max;
    thread.object = args.get(1);
    {
        let mut own = Cx {
            world: &mut *cx.world,
            thread: &mut thread,
        };
        boot::start_call(&mut own, args.get(2), &[])?;
    }
    cx.with_primitive(args.get(0), |handle| {
        handle.state = PrimitiveState::Thread {
            thread: id,
            ended: false,
        };
    })?;
    if !cx.world.spawn(thread) {
        return Err(cx.error(types::RUNTIME_ERROR, "can't start new thread"));
    }
    cx.none()
}

/// An identifier: never 0, unique among the threads of the process.
fn get_ident<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    cx.world.thread_asked();
    Ok(Flow::Value(Value::Int(i64::from(cx.thread.id.0) + 1)))
}

fn current<W: World>(cx: &mut Cx<'_, W>, _: &Args) -> Res<Flow> {
    cx.world.thread_asked();
    Ok(Flow::Value(cx.thread.object.or(Value::None)))
}

fn set_current<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.thread.object = args.get(0);
    cx.none()
}

/// The native class behind a name of `threading` or `queue`.
fn primitive_class<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = match cx.string(args.get(0)).as_deref() {
        Some("Lock") => types::LOCK,
        Some("RLock") => types::RLOCK,
        Some("Semaphore") => types::SEMAPHORE,
        Some("BoundedSemaphore") => types::BOUNDED_SEMAPHORE,
        Some("Condition") => types::CONDITION,
        Some("Event") => types::EVENT,
        Some("Barrier") => types::BARRIER,
        Some("Queue") => types::QUEUE,
        _ => types::THREAD_HANDLE,
    };
    Ok(Flow::Value(Value::Obj(class)))
}

fn sleep<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(resume) = cx.resumed() {
        let now = cx.world.monotonic();
        let deadline = resume.deadline.unwrap_or(now);
        if now >= deadline {
            return cx.none();
        }
        // Woken by a permit meant for an earlier wait: sleeps on.
        cx.thread.resume = Some(Resume {
            unparked: false,
            ..resume
        });
        return Ok(Flow::Park(Park {
            on: None,
            deadline: Some(deadline),
        }));
    }
    let Some(seconds) = cx.float(args.get(0)) else {
        let name = cx.type_name(args.get(0));
        let message = format!("'{name}' object cannot be interpreted as an integer");
        return Err(cx.type_error(message));
    };
    if seconds < 0.0 {
        return Err(cx.value_error("sleep length must be non-negative"));
    }
    if seconds.is_nan() {
        return Err(cx.value_error("Invalid value NaN (not a number)"));
    }
    let deadline = Some(cx.world.monotonic() + seconds);
    cx.thread.resume = Some(Resume {
        phase: 1,
        number: 0,
        deadline,
        unparked: false,
    });
    Ok(Flow::Park(Park { on: None, deadline }))
}

fn finish<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |handle| {
        if let PrimitiveState::Thread { ended, .. } = &mut handle.state {
            *ended = true;
        }
        std::mem::take(&mut handle.waiters)
    })?;
    cx.unpark_all(woken);
    cx.none()
}

fn is_over<W: World>(cx: &mut Cx<'_, W>, handle: Value) -> Res<(bool, u32)> {
    cx.with_primitive(handle, |handle| match handle.state {
        PrimitiveState::Thread { ended, thread } => (ended, thread.0),
        _ => (true, 0),
    })
}

fn finished<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.glanced(cx.object_id(args.get(0)));
    Ok(Flow::Value(Value::Bool(is_over(cx, args.get(0))?.0)))
}

fn handle_ident<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (_, thread) = is_over(cx, args.get(0))?;
    Ok(Flow::Value(Value::Int(i64::from(thread) + 1)))
}

/// Waits for the end of the thread: whether it has come.
fn join<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    let timeout = match cx.timeout(args.get(1))? {
        Some(seconds) if seconds < 0.0 => Value::Float(0.0),
        Some(seconds) => Value::Float(seconds),
        None => Value::Unbound,
    };
    let patience = lock::patience(cx, Value::Unbound, timeout)?.flatten();
    if patience.is_some() {
        cx.world.glanced(cx.object_id(args.get(0)));
    }
    let me = cx.thread.id;
    let over = timed_out(&resume);
    let (ended, thread) = is_over(cx, args.get(0))?;
    if ended || over {
        cx.with_primitive(args.get(0), |handle| handle.dequeue(me))?;
        return Ok(Flow::Value(Value::Bool(ended)));
    }
    let ended = cx.with_primitive(args.get(0), |handle| {
        let ended = matches!(handle.state, PrimitiveState::Thread { ended: true, .. });
        if !ended {
            handle.enqueue(me, false);
        }
        ended
    })?;
    if ended {
        return Ok(Flow::Value(Value::Bool(true)));
    }
    let deadline = cx.deadline(&resume, patience);
    Ok(cx.park((Resource::Thread, thread), 1, 0, deadline))
}
