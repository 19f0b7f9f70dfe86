//! `Semaphore` and `BoundedSemaphore`.

use smallvec::smallvec;
use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::{lock, timed_out};
use crate::primitive::PrimitiveState;
use crate::types;
use crate::value::Value;
use crate::world::World;

rows! {
    /// Methods of `Semaphore`, inherited by `BoundedSemaphore`.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self, value=1)" = init,
        "acquire(self, blocking=True, timeout=None)" = acquire,
        "release(self, n=1)" = release,
        "__enter__(self)" = enter,
        "__exit__(self, *exception)" = exit,
        "_facts(self)" = facts,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (permits, bound) = (1, None);
    let state = PrimitiveState::Semaphore { permits, bound };
    Ok(cx.new_primitive(args.get(0), state).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let value = cx.small_int(args.get(1).or(Value::Int(1))).unwrap_or(-1);
    let Ok(permits) = u64::try_from(value) else {
        return Err(cx.value_error("semaphore initial value must be >= 0"));
    };
    let bounded = cx.is_instance(args.get(0), types::BOUNDED_SEMAPHORE);
    let state = PrimitiveState::Semaphore {
        permits,
        bound: bounded.then_some(permits),
    };
    cx.set_primitive(args.get(0), state)
}

fn acquire<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let timeout = if args.get(2).is_none() {
        Value::Unbound
    } else {
        args.get(2)
    };
    let waits = args.get(1).is_unbound() || cx.quick_truth(args.get(1)).unwrap_or(true);
    if !waits && !timeout.is_unbound() {
        return Err(cx.value_error("can't specify timeout for non-blocking acquire"));
    }
    let patience = lock::patience(cx, args.get(1), timeout)?;
    take(cx, args.get(0), patience)
}

fn enter<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    take(cx, args.get(0), Some(None))
}

fn take<W: World>(
    cx: &mut Cx<'_, W>,
    semaphore: Value,
    patience: Option<Option<f64>>,
) -> Res<Flow> {
    let resume = cx.resumed();
    let me = cx.thread.id;
    let over = timed_out(&resume);
    let wait = patience.is_some() && !over;
    let (taken, number, next) = cx.with_primitive(semaphore, |primitive| {
        let number = primitive.number;
        if let PrimitiveState::Semaphore { permits, .. } = &mut primitive.state
            && *permits > 0
        {
            *permits -= 1;
            let more = *permits > 0;
            primitive.dequeue(me);
            // A release of several permits wakes one thread at a time; each passes the rest on.
            return (
                true,
                number,
                if more {
                    primitive.waiters.pop_front()
                } else {
                    None
                },
            );
        }
        if wait {
            primitive.enqueue(me, resume.is_some());
            return (false, number, None);
        }
        let next = if over && !primitive.dequeue(me) {
            primitive.waiters.pop_front()
        } else {
            None
        };
        (false, number, next)
    })?;
    cx.unpark_all(next);
    if taken || !wait {
        return Ok(Flow::Value(Value::Bool(taken)));
    }
    let deadline = cx.deadline(&resume, patience.flatten());
    Ok(cx.park((Resource::Semaphore, number), 1, 0, deadline))
}

fn release<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let count = cx.small_int(args.get(1).or(Value::Int(1))).unwrap_or(0);
    if count < 1 {
        return Err(cx.value_error("n must be one or more"));
    }
    give(cx, args.get(0), count as u64)
}

/// Leaves a `with` block: by the `release` of the class, if a program has written it anew.
fn exit<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let class = cx.class_of(args.get(0));
    if class.0 >= types::BUILTIN_COUNT {
        let name = cx.world.intern("release");
        if let release @ Value::Obj(_) = cx.class_attribute(class, name) {
            return Ok(Flow::Call(release, smallvec![args.get(0)]));
        }
    }
    give(cx, args.get(0), 1)
}

fn give<W: World>(cx: &mut Cx<'_, W>, semaphore: Value, count: u64) -> Res<Flow> {
    let next = cx.with_primitive(semaphore, |primitive| {
        let PrimitiveState::Semaphore { permits, bound } = &mut primitive.state else {
            return Ok(None);
        };
        if bound.is_some_and(|bound| *permits + count > bound) {
            return Err(());
        }
        *permits += count;
        Ok(primitive.waiters.pop_front())
    })?;
    match next {
        Ok(next) => {
            cx.unpark_all(next);
            cx.none()
        }
        Err(()) => Err(cx.value_error("Semaphore released too many times")),
    }
}

/// `(permits, bound)`
fn facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.world.glanced(cx.object_id(args.get(0)));
    let (permits, bound) = cx.with_primitive(args.get(0), |primitive| match primitive.state {
        PrimitiveState::Semaphore { permits, bound } => (permits, bound),
        _ => (0, None),
    })?;
    let bound = bound.map_or(Value::None, |bound| Value::Int(bound as i64));
    Ok(cx.tuple(vec![Value::Int(permits as i64), bound]).into())
}
