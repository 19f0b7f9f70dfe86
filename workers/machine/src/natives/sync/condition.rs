//! `Condition`: wait for a predicate under a lock.

use smallvec::smallvec;
use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::lock::Try;
use crate::natives::sync::timed_out;
use crate::object::Body;
use crate::primitive::PrimitiveState;
use crate::thread::Resume;
use crate::types;
use crate::value::Value;
use crate::world::World;

/// The thread waits to be notified.
const WAITING: u32 = 1;
/// It has been notified and takes the lock again.
const NOTIFIED: u32 = 2;
/// Its time is up and it takes the lock again.
const GAVE_UP: u32 = 3;

rows! {
    /// Methods of `Condition`; `wait_for` is written in Python.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self, lock=None)" = init,
        "wait(self, timeout=None)" = wait,
        "notify(self, n=1)" = notify,
        "notify_all(self)" = notify_all,
        "_lock(self)" = lock_of,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    // A lock that is given is the condition's own from the beginning: no other is made.
    let lock = match args.rest.first() {
        Some(lock) if lock.id().is_some() => *lock,
        _ => {
            let state = PrimitiveState::RLock {
                owner: None,
                count: 0,
            };
            cx.new_primitive(Value::Obj(types::RLOCK), state)
        }
    };
    let state = PrimitiveState::Condition {
        lock,
        notified: Vec::new(),
    };
    Ok(Flow::Value(cx.new_primitive(args.get(0), state)))
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let lock @ Value::Obj(_) = args.get(1) {
        let notified = Vec::new();
        return cx.set_primitive(args.get(0), PrimitiveState::Condition { lock, notified });
    }
    cx.none()
}

fn lock_value<W: World>(cx: &mut Cx<'_, W>, condition: Value) -> Res<Value> {
    cx.with_primitive(condition, |condition| match &condition.state {
        PrimitiveState::Condition { lock, .. } => *lock,
        _ => Value::None,
    })
}

fn lock_of<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    lock_value(cx, args.get(0)).map(Flow::Value)
}

/// Whether the lock is held in a way that lets this thread wait or notify, as CPython checks it: for a plain `Lock`,
/// whether anybody holds it.
fn is_owned<W: World>(cx: &mut Cx<'_, W>, lock: Value) -> Res<bool> {
    let me = cx.thread.id;
    cx.with_primitive(lock, |lock| match &lock.state {
        PrimitiveState::Lock { holder } => holder.is_some(),
        PrimitiveState::RLock { owner, .. } => *owner == Some(me),
        _ => false,
    })
}

fn wait<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let condition = args.get(0);
    let resume = cx.resumed();
    let me = cx.thread.id;
    let lock = lock_value(cx, condition)?;
    match resume {
        None => {
            let timeout = cx.timeout(args.get(1))?;
            if !is_owned(cx, lock)? {
                return Err(cx.error(types::RUNTIME_ERROR, "cannot wait on un-acquired lock"));
            }
            let deadline = cx.deadline(&None, timeout);
            let number = cx.with_primitive(condition, |condition| {
                condition.enqueue(me, false);
                condition.number
            })?;
            let released = cx.with_primitive(lock, |lock| lock.unlock(me, true))?;
            let (count, next) = released.unwrap_or((1, None));
            cx.unpark_all(next);
            Ok(cx.park(
                (Resource::Condition, number),
                WAITING,
                u64::from(count),
                deadline,
            ))
        }
        Some(resume) if resume.phase == WAITING => still_waiting(cx, condition, lock, resume),
        Some(resume) => relock(cx, lock, resume),
    }
}

fn still_waiting<W: World>(
    cx: &mut Cx<'_, W>,
    condition: Value,
    lock: Value,
    resume: Resume,
) -> Res<Flow> {
    let me = cx.thread.id;
    let over = timed_out(&Some(resume));
    let (notified, number) = cx.with_primitive(condition, |condition| {
        let notified = match &mut condition.state {
            PrimitiveState::Condition { notified, .. } => {
                let before = notified.len();
                notified.retain(|thread| *thread != me);
                notified.len() < before
            }
            _ => false,
        };
        if over && !notified {
            condition.dequeue(me);
        }
        (notified, condition.number)
    })?;
    if !notified && !over {
        return Ok(cx.park(
            (Resource::Condition, number),
            WAITING,
            resume.number,
            resume.deadline,
        ));
    }
    let phase = if notified { NOTIFIED } else { GAVE_UP };
    relock(
        cx,
        lock,
        Resume {
            phase,
            deadline: None,
            ..resume
        },
    )
}

fn relock<W: World>(cx: &mut Cx<'_, W>, lock: Value, resume: Resume) -> Res<Flow> {
    let me = cx.thread.id;
    let count = resume.number as u32;
    match cx.with_primitive(lock, |lock| lock.try_lock(me, count, true, false))? {
        Try::Taken => Ok(Flow::Value(Value::Bool(resume.phase == NOTIFIED))),
        Try::Busy(resource, number) => {
            Ok(cx.park((resource, number), resume.phase, resume.number, None))
        }
    }
}

fn notify<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let count = cx
        .small_int(args.get(1).or(Value::Int(1)))
        .unwrap_or(1)
        .max(0);
    wake(cx, args.get(0), count as usize)
}

/// Wakes all who wait: by the `notify` of the class, if a program has written it anew.
fn notify_all<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_of(args.get(0));
    let of_library = match &cx.world.read(class).body {
        Body::Class(class) => class.bases.contains(&types::CONDITION),
        _ => true,
    };
    if !of_library {
        let name = cx.world.intern("notify");
        if let notify @ Value::Obj(_) = cx.class_attribute(class, name) {
            let count = cx.with_primitive(args.get(0), |condition| condition.waiters.len())?;
            let count = Value::Int(count as i64);
            return Ok(Flow::Call(notify, smallvec![args.get(0), count]));
        }
    }
    wake(cx, args.get(0), usize::MAX)
}

fn wake<W: World>(cx: &mut Cx<'_, W>, condition: Value, count: usize) -> Res<Flow> {
    let lock = lock_value(cx, condition)?;
    if !is_owned(cx, lock)? {
        return Err(cx.error(types::RUNTIME_ERROR, "cannot notify on un-acquired lock"));
    }
    let woken = cx.with_primitive(condition, |condition| {
        let count = count.min(condition.waiters.len());
        let woken: Vec<_> = condition.waiters.drain(..count).collect();
        if let PrimitiveState::Condition { notified, .. } = &mut condition.state {
            notified.extend(&woken);
        }
        woken
    })?;
    cx.unpark_all(woken);
    cx.none()
}
