//! `Barrier`: a meeting point for a fixed number of threads. The action and the errors are written in Python.

use trace::event::Resource;
use trace::ids::ThreadId;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::timed_out;
use crate::primitive::{Primitive, PrimitiveState};
use crate::value::Value;
use crate::world::World;

rows! {
    /// Methods of the native base of `threading.Barrier`.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self, parties, action=None, timeout=None)" = init,
        "_arrive(self)" = arrive,
        "_open(self)" = open,
        "_meet(self, timeout, /)" = meet,
        "abort(self)" = abort,
        "reset(self)" = reset,
        "_facts(self)" = facts,
    }
}

fn state(parties: u32, action: Value, timeout: Option<f64>) -> PrimitiveState {
    PrimitiveState::Barrier {
        parties,
        present: Vec::new(),
        outcomes: Vec::new(),
        broken: false,
        action,
        timeout,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let state = state(1, Value::None, None);
    Ok(cx.new_primitive(args.get(0), state).into())
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let parties = cx.small_int(args.get(1)).unwrap_or(0);
    let Some(parties) = u32::try_from(parties).ok().filter(|parties| *parties > 0) else {
        return Err(cx.value_error("parties must be > 0"));
    };
    let timeout = cx.timeout(args.get(3))?;
    let state = state(parties, args.get(2).or(Value::None), timeout);
    cx.set_primitive(args.get(0), state)
}

/// Counts the thread in: its index, or `None` if the barrier is broken. An index of `parties - 1` is the last: it runs
/// the action and opens the barrier. Until it does, who comes by waits for the next meeting to begin.
fn arrive<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    // Whatever wakes the thread makes it look again.
    cx.resumed();
    let me = cx.thread.id;
    enum Place {
        Index(usize),
        Broken,
        Full(u32),
    }
    let place = cx.with_primitive(args.get(0), |barrier| {
        barrier.dequeue(me);
        let PrimitiveState::Barrier {
            parties,
            present,
            outcomes,
            broken: false,
            ..
        } = &mut barrier.state
        else {
            return Place::Broken;
        };
        // What an interrupted wait has left behind.
        outcomes.retain(|(thread, _)| *thread != me);
        present.retain(|thread| *thread != me);
        if present.len() == *parties as usize {
            barrier.enqueue(me, false);
            return Place::Full(barrier.number);
        }
        present.push(me);
        Place::Index(present.len() - 1)
    })?;
    match place {
        Place::Index(index) => Ok(Flow::Value(Value::Int(index as i64))),
        Place::Broken => cx.none(),
        Place::Full(number) => Ok(cx.park((Resource::Barrier, number), 1, 0, None)),
    }
}

/// The meeting under way is over: each of those present is told whether it took place, but the one who says so.
fn end_meeting(barrier: &mut Primitive, me: ThreadId, took_place: bool) -> Vec<ThreadId> {
    if let PrimitiveState::Barrier {
        present, outcomes, ..
    } = &mut barrier.state
    {
        let others = present.drain(..).filter(|thread| *thread != me);
        outcomes.extend(others.map(|thread| (thread, took_place)));
    }
    barrier.waiters.drain(..).collect()
}

fn set_broken(barrier: &mut Primitive, now: bool) {
    if let PrimitiveState::Barrier { broken, .. } = &mut barrier.state {
        *broken = now;
    }
}

fn open<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let me = cx.thread.id;
    let woken = cx.with_primitive(args.get(0), |barrier| end_meeting(barrier, me, true))?;
    cx.unpark_all(woken);
    cx.none()
}

fn abort<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let me = cx.thread.id;
    let woken = cx.with_primitive(args.get(0), |barrier| {
        // Who has not yet gone on from a meeting that took place finds the barrier broken.
        if let PrimitiveState::Barrier { outcomes, .. } = &mut barrier.state {
            outcomes.iter_mut().for_each(|outcome| outcome.1 = false);
        }
        break_off(barrier, me)
    })?;
    cx.unpark_all(woken);
    cx.none()
}

/// Nobody will meet here until the barrier is reset.
fn break_off(barrier: &mut Primitive, me: ThreadId) -> Vec<ThreadId> {
    set_broken(barrier, true);
    end_meeting(barrier, me, false)
}

/// Waits until the meeting is over: whether it took place. Running out of time breaks the barrier.
fn meet<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let resume = cx.resumed();
    let timeout = cx.timeout(args.get(1))?;
    let me = cx.thread.id;
    let late = timed_out(&resume);
    enum Met {
        Over(bool),
        Late(Vec<ThreadId>),
        Wait(u32, bool),
    }
    let met = cx.with_primitive(args.get(0), |barrier| {
        if let PrimitiveState::Barrier { outcomes, .. } = &mut barrier.state
            && let Some(at) = outcomes.iter().position(|(thread, _)| *thread == me)
        {
            let (_, took_place) = outcomes.swap_remove(at);
            return Met::Over(took_place);
        }
        // Once all are there the meeting takes place, whoever's time runs out meanwhile.
        let is_full = matches!(
            &barrier.state,
            PrimitiveState::Barrier { parties, present, .. } if present.len() == *parties as usize
        );
        if late && !is_full {
            return Met::Late(break_off(barrier, me));
        }
        barrier.enqueue(me, false);
        Met::Wait(barrier.number, is_full)
    })?;
    match met {
        Met::Over(took_place) => Ok(Flow::Value(Value::Bool(took_place))),
        Met::Late(woken) => {
            cx.unpark_all(woken);
            Ok(Flow::Value(Value::Bool(false)))
        }
        Met::Wait(number, is_full) => {
            let deadline = cx.deadline(&resume, timeout).filter(|_| !is_full);
            Ok(cx.park((Resource::Barrier, number), 1, 0, deadline))
        }
    }
}

/// Back to empty: threads that wait find their meeting broken off.
fn reset<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let me = cx.thread.id;
    let woken = cx.with_primitive(args.get(0), |barrier| {
        set_broken(barrier, false);
        // Who comes while others still leave a meeting that took place has not begun to wait for the next one.
        let is_left = |barrier: &Primitive| {
            matches!(&barrier.state, PrimitiveState::Barrier { outcomes, .. } if outcomes.iter().any(|it| it.1))
        };
        match is_left(barrier) {
            true => Vec::new(),
            false => end_meeting(barrier, me, false),
        }
    })?;
    cx.unpark_all(woken);
    cx.none()
}

/// `(parties, waiting, broken, action, timeout)`
fn facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let facts = cx.with_primitive(args.get(0), |barrier| match &barrier.state {
        PrimitiveState::Barrier {
            parties,
            present,
            broken,
            action,
            timeout,
            ..
        } => vec![
            Value::Int(i64::from(*parties)),
            Value::Int(present.len() as i64),
            Value::Bool(*broken),
            *action,
            timeout.map_or(Value::None, Value::Float),
        ],
        _ => Vec::new(),
    })?;
    Ok(Flow::Value(cx.tuple(facts)))
}
