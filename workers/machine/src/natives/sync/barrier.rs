//! `Barrier`: a meeting point for a fixed number of threads. The action and the errors are written in Python.

use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res, Row};
use crate::natives::sync::timed_out;
use crate::primitive::{Primitive, PrimitiveState};
use crate::value::Value;
use crate::world::World;

/// Methods of the native base of `threading.Barrier`.
pub const fn rows<W: World>() -> &'static [Row<W>] {
    const {
        &[
            Row {
                signature: "staticmethod __new__(cls, parties, action=None, timeout=None)",
                function: new,
            },
            Row {
                signature: "_arrive(self)",
                function: arrive,
            },
            Row {
                signature: "_open(self)",
                function: open,
            },
            Row {
                signature: "_meet(self, generation, timeout, /)",
                function: meet,
            },
            Row {
                signature: "abort(self)",
                function: abort,
            },
            Row {
                signature: "reset(self)",
                function: reset,
            },
            Row {
                signature: "_facts(self)",
                function: facts,
            },
        ]
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parties = cx.small_int(args.get(1)).unwrap_or(0);
    let Some(parties) = u32::try_from(parties).ok().filter(|parties| *parties > 0) else {
        return Err(cx.value_error("parties must be > 0"));
    };
    let timeout = cx.timeout(args.get(3))?;
    let state = PrimitiveState::Barrier {
        parties,
        arrived: 0,
        generation: 0,
        broken: false,
        action: args.get(2).or(Value::None),
        timeout,
    };
    Ok(Flow::Value(cx.new_primitive(args.get(0), state)))
}

/// Counts the thread in: its index and the number of the meeting, or `None` if the barrier is broken. An index of
/// `parties - 1` is the last: it runs the action and opens the barrier.
fn arrive<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let place = cx.with_primitive(args.get(0), |barrier| match &mut barrier.state {
        PrimitiveState::Barrier {
            arrived,
            generation,
            broken: false,
            ..
        } => {
            *arrived += 1;
            Some((*arrived - 1, *generation))
        }
        _ => None,
    })?;
    match place {
        Some((index, generation)) => {
            let pair = vec![Value::Int(i64::from(index)), Value::Int(generation as i64)];
            Ok(Flow::Value(cx.tuple(pair)))
        }
        None => cx.none(),
    }
}

fn end_meeting(barrier: &mut Primitive, breaks: bool) -> Vec<trace::ids::ThreadId> {
    if let PrimitiveState::Barrier {
        arrived,
        generation,
        broken,
        ..
    } = &mut barrier.state
    {
        *arrived = 0;
        *broken = *broken || breaks;
        if !breaks {
            *generation += 2;
        }
    }
    barrier.waiters.drain(..).collect()
}

fn open<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |barrier| end_meeting(barrier, false))?;
    cx.unpark_all(woken);
    cx.none()
}

fn abort<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |barrier| end_meeting(barrier, true))?;
    cx.unpark_all(woken);
    cx.none()
}

/// Waits until the meeting is over: whether it took place. Running out of time breaks the barrier.
fn meet<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    let mine = cx.small_int(args.get(1)).unwrap_or(0) as u64;
    let timeout = cx.timeout(args.get(2))?;
    let me = cx.thread.id;
    let over = timed_out(&resume);
    enum Met {
        Yes,
        Broken(Vec<trace::ids::ThreadId>),
        Wait(u32),
    }
    let met = cx.with_primitive(args.get(0), |barrier| {
        let PrimitiveState::Barrier {
            generation, broken, ..
        } = barrier.state
        else {
            return Met::Yes;
        };
        if generation != mine {
            // A reset barrier counts on with a broken meeting in between: see `reset`.
            return if generation % 2 == mine % 2 {
                Met::Yes
            } else {
                Met::Broken(Vec::new())
            };
        }
        if broken {
            return Met::Broken(Vec::new());
        }
        if over {
            return Met::Broken(end_meeting(barrier, true));
        }
        barrier.enqueue(me, false);
        Met::Wait(barrier.number)
    })?;
    match met {
        Met::Yes => Ok(Flow::Value(Value::Bool(true))),
        Met::Broken(woken) => {
            cx.unpark_all(woken);
            Ok(Flow::Value(Value::Bool(false)))
        }
        Met::Wait(number) => {
            let deadline = cx.deadline(&resume, timeout);
            Ok(cx.park((Resource::Barrier, number), 1, 0, deadline))
        }
    }
}

/// Back to empty: threads that wait find their meeting broken.
fn reset<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |barrier| {
        if let PrimitiveState::Barrier {
            arrived,
            generation,
            broken,
            ..
        } = &mut barrier.state
        {
            // Meetings advance the number by two, so an odd distance says that this one was broken off.
            *generation += 1;
            *arrived = 0;
            *broken = false;
        }
        barrier.waiters.drain(..).collect::<Vec<_>>()
    })?;
    cx.unpark_all(woken);
    cx.none()
}

/// `(parties, waiting, broken, action, timeout)`
fn facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let facts = cx.with_primitive(args.get(0), |barrier| match &barrier.state {
        PrimitiveState::Barrier {
            parties,
            arrived,
            broken,
            action,
            timeout,
            ..
        } => vec![
            Value::Int(i64::from(*parties)),
            Value::Int(i64::from(*arrived)),
            Value::Bool(*broken),
            *action,
            timeout.map_or(Value::None, Value::Float),
        ],
        _ => Vec::new(),
    })?;
    Ok(Flow::Value(cx.tuple(facts)))
}
