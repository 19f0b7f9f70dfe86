//! `Lock` and `RLock`.

use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::timed_out;
use crate::primitive::{Primitive, PrimitiveState};
use crate::thread::Resume;
use crate::types;
use crate::value::Value;
use crate::world::World;
use trace::ids::ThreadId;

rows! {
    /// Methods of `Lock`.
    lock_rows {
        "staticmethod __new__(cls)" = new_lock,
        "acquire(self, blocking=True, timeout=-1)" = acquire,
        "release(self)" = release,
        "locked(self)" = locked,
        "__enter__(self)" = enter,
        "__exit__(self, *exception)" = release,
        "__repr__(self)" = repr,
    }
}

rows! {
    /// Methods of `RLock`.
    rlock_rows {
        "staticmethod __new__(cls)" = new_rlock,
        "acquire(self, blocking=True, timeout=-1)" = acquire,
        "release(self)" = release,
        "locked(self)" = locked,
        "_is_owned(self)" = is_owned,
        "__enter__(self)" = enter,
        "__exit__(self, *exception)" = release,
        "__repr__(self)" = repr,
    }
}

/// What trying to take a lock has come to.
pub(super) enum Try {
    /// It is taken.
    Taken,
    /// It is somebody else's; the thread has been entered among the waiters if it wants to wait.
    Busy(Resource, u32),
}

impl Primitive {
    /// Tries to take a lock or recursive lock, `count` times at once.
    pub(super) fn try_lock(&mut self, me: ThreadId, count: u32, wait: bool, again: bool) -> Try {
        let free = match &mut self.state {
            PrimitiveState::Lock { holder } if holder.is_none() => {
                *holder = Some(me);
                true
            }
            PrimitiveState::RLock { owner, count: held }
                if owner.is_none_or(|owner| owner == me) =>
            {
                *owner = Some(me);
                *held += count;
                true
            }
            _ => false,
        };
        let resource = match self.state {
            PrimitiveState::RLock { .. } => Resource::RLock,
            _ => Resource::Lock,
        };
        if free {
            self.dequeue(me);
            return Try::Taken;
        }
        if wait {
            self.enqueue(me, again);
        }
        Try::Busy(resource, self.number)
    }

    /// Gives a lock up: how often it was held if `all`, and who is to be woken. `None` if it is not the thread's to
    /// give up.
    pub(super) fn unlock(&mut self, me: ThreadId, all: bool) -> Option<(u32, Option<ThreadId>)> {
        let held = match &mut self.state {
            PrimitiveState::Lock { holder } => {
                (*holder)?;
                *holder = None;
                1
            }
            PrimitiveState::RLock { owner, count } => {
                if *owner != Some(me) {
                    return None;
                }
                let given = if all { *count } else { 1 };
                *count -= given;
                if *count > 0 {
                    return Some((given, None));
                }
                *owner = None;
                given
            }
            _ => return None,
        };
        Some((held, self.waiters.pop_front()))
    }
}

fn new_lock<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Value(cx.new_primitive(
        args.get(0),
        PrimitiveState::Lock { holder: None },
    )))
}

fn new_rlock<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let state = PrimitiveState::RLock {
        owner: None,
        count: 0,
    };
    Ok(Flow::Value(cx.new_primitive(args.get(0), state)))
}

/// The `blocking` and `timeout` arguments of `acquire`: `None` means not to wait at all.
pub(super) fn patience<W: World>(
    cx: &mut Cx<'_, W>,
    blocking: Value,
    timeout: Value,
) -> Res<Option<Option<f64>>> {
    let blocking = blocking.is_unbound() || cx.quick_truth(blocking).unwrap_or(true);
    let seconds = cx.timeout(timeout)?;
    match seconds {
        Some(seconds) if seconds != -1.0 && !blocking => {
            Err(cx.value_error("can't specify a timeout for a non-blocking call"))
        }
        _ if !blocking => Ok(None),
        Some(-1.0) | None => Ok(Some(None)),
        Some(seconds) if seconds < 0.0 => Err(cx.value_error("timeout value must be positive")),
        Some(seconds) if seconds > 9_223_372_036.0 => Err(cx.error(
            types::OVERFLOW_ERROR,
            "timestamp too large to convert to C PyTime_t",
        )),
        Some(seconds) => Ok(Some(Some(seconds))),
    }
}

fn acquire<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    let patience = patience(cx, args.get(1), args.get(2))?;
    take(cx, args.get(0), resume, patience)
}

fn enter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    take(cx, args.get(0), resume, Some(None))
}

fn take<W: World>(
    cx: &mut Cx<'_, W>,
    lock: Value,
    resume: Option<Resume>,
    patience: Option<Option<f64>>,
) -> Res<Flow> {
    let me = cx.thread.id;
    let over = timed_out(&resume);
    let wait = patience.is_some() && !over;
    if patience != Some(None) {
        cx.world.glanced(cx.object_id(lock));
    }
    match cx.with_primitive(lock, |lock| lock.try_lock(me, 1, wait, resume.is_some()))? {
        Try::Taken => Ok(Flow::Value(Value::Bool(true))),
        Try::Busy(..) if !wait => {
            if over {
                pass_on(cx, lock)?;
            }
            Ok(Flow::Value(Value::Bool(false)))
        }
        Try::Busy(resource, number) => {
            let deadline = cx.deadline(&resume, patience.flatten());
            Ok(cx.park((resource, number), 1, 0, deadline))
        }
    }
}

/// A thread that gives up: if it had been chosen to be woken, the next waiter is woken in its place.
fn pass_on<W: World>(cx: &mut Cx<'_, W>, lock: Value) -> Res<()> {
    let me = cx.thread.id;
    let next = cx.with_primitive(lock, |lock| {
        if lock.dequeue(me) {
            None
        } else {
            lock.waiters.pop_front()
        }
    })?;
    cx.unpark_all(next);
    Ok(())
}

fn release<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let me = cx.thread.id;
    match cx.with_primitive(args.get(0), |lock| lock.unlock(me, false))? {
        Some((_, next)) => {
            cx.unpark_all(next);
            cx.none()
        }
        None if cx.is_instance(args.get(0), types::RLOCK) => {
            Err(cx.error(types::RUNTIME_ERROR, "cannot release un-acquired lock"))
        }
        None => Err(cx.error(types::RUNTIME_ERROR, "release unlocked lock")),
    }
}

fn is_locked(lock: &Primitive) -> bool {
    match &lock.state {
        PrimitiveState::Lock { holder } => holder.is_some(),
        PrimitiveState::RLock { owner, .. } => owner.is_some(),
        _ => false,
    }
}

fn locked<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.glanced(cx.object_id(args.get(0)));
    let locked = cx.with_primitive(args.get(0), |lock| is_locked(lock))?;
    Ok(Flow::Value(Value::Bool(locked)))
}

fn is_owned<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let me = cx.thread.id;
    let owned = cx.with_primitive(
        args.get(0),
        |lock| matches!(lock.state, PrimitiveState::RLock { owner, .. } if owner == Some(me)),
    )?;
    Ok(Flow::Value(Value::Bool(owned)))
}

fn repr<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.glanced(cx.object_id(args.get(0)));
    let address = cx.address_text(cx.object_id(args.get(0)));
    let (locked, detail) = cx.with_primitive(args.get(0), |lock| match &lock.state {
        PrimitiveState::RLock { owner, count } => {
            let owner = owner.map_or(0, |owner| owner.0 + 1);
            (
                is_locked(lock),
                format!("_thread.RLock object owner={owner} count={count}"),
            )
        }
        _ => (is_locked(lock), "_thread.lock object".to_owned()),
    })?;
    let state = if locked { "locked" } else { "unlocked" };
    Ok(Flow::Value(
        cx.str(format!("<{state} {detail} at {address}>")),
    ))
}
