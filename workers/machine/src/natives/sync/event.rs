//! `Event`.

use smallvec::smallvec;
use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::timed_out;
use crate::primitive::PrimitiveState;
use crate::value::Value;
use crate::world::World;

rows! {
    /// Methods of `Event`.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self)" = init,
        "is_set(self)" = is_set,
        "isSet(self)" = is_set_deprecated,
        "set(self)" = set,
        "clear(self)" = clear,
        "wait(self, timeout=None)" = wait,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Value(cx.new_primitive(
        args.get(0),
        PrimitiveState::Event { set: false },
    )))
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.set_primitive(args.get(0), PrimitiveState::Event { set: false })
}

fn is_set<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let set = cx.with_primitive(args.get(0), |event| {
        matches!(event.state, PrimitiveState::Event { set: true })
    })?;
    Ok(Flow::Value(Value::Bool(set)))
}

/// `isSet`: `threading` has a function that says what to use instead.
fn is_set_deprecated<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let name = cx.world.intern("_is_set");
    let threading = cx.module("threading");
    let dict = threading.and_then(|module| cx.module_dict(module));
    match dict.and_then(|dict| cx.dict_name(dict, name)) {
        Some(function) => Ok(Flow::Call(function, smallvec![args.get(0)])),
        None => is_set(cx, args),
    }
}

fn set<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |event| {
        event.state = PrimitiveState::Event { set: true };
        std::mem::take(&mut event.waiters)
    })?;
    cx.unpark_all(woken);
    cx.none()
}

fn clear<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.with_primitive(args.get(0), |event| {
        event.state = PrimitiveState::Event { set: false }
    })?;
    cx.none()
}

fn wait<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    let timeout = cx.timeout(args.get(1))?;
    let me = cx.thread.id;
    let over = timed_out(&resume);
    // Being taken out of the waiters by `set` counts even if the event has been cleared since.
    let (set, number) = cx.with_primitive(args.get(0), |event| {
        let woken = resume.is_some() && !event.waiters.contains(&me);
        let set = woken || matches!(event.state, PrimitiveState::Event { set: true });
        if set || over {
            event.dequeue(me);
        } else {
            event.enqueue(me, false);
        }
        (set, event.number)
    })?;
    if set || over {
        return Ok(Flow::Value(Value::Bool(set)));
    }
    let deadline = cx.deadline(&resume, timeout);
    Ok(cx.park((Resource::Event, number), 1, 0, deadline))
}
