//! The queue behind `queue.Queue`, `LifoQueue` and `SimpleQueue`.

use std::collections::VecDeque;

use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::{lock, timed_out};
use crate::primitive::{Primitive, PrimitiveState, QueueOrder};
use crate::value::Value;
use crate::world::World;
use trace::ids::ThreadId;

rows! {
    /// Methods of the native base of the classes in the module `queue`.
    rows {
        "staticmethod __new__(cls, /, *args, **keywords)" = new,
        "__init__(self, maxsize=0)" = init,
        "put(self, item, block=True, timeout=None)" = put,
        "get(self, block=True, timeout=None)" = get,
        "put_nowait(self, item)" = put_nowait,
        "get_nowait(self)" = get_nowait,
        "qsize(self)" = qsize,
        "empty(self)" = empty,
        "full(self)" = full,
        "task_done(self)" = task_done,
        "join(self)" = join,
        "shutdown(self, immediate=False)" = shutdown,
        "_lifo(self)" = lifo,
        "_facts(self)" = facts,
        "_items(self)" = items,
        "_drain(self)" = drain,
    }
}

fn new<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let state = PrimitiveState::Queue {
        items: VecDeque::new(),
        maxsize: 0,
        unfinished: 0,
        putters: VecDeque::new(),
        joiners: Vec::new(),
        order: QueueOrder::Fifo,
        closed: false,
    };
    Ok(Flow::Value(cx.new_primitive(args.get(0), state)))
}

fn init<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let most = cx.small_int(args.get(1).or(Value::Int(0))).unwrap_or(0);
    cx.with_primitive(args.get(0), |queue| {
        if let PrimitiveState::Queue { maxsize, .. } = &mut queue.state {
            *maxsize = most.max(0) as usize;
        }
    })?;
    cx.none()
}

/// Items leave in the opposite order from now on.
fn lifo<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    cx.with_primitive(args.get(0), |queue| {
        if let PrimitiveState::Queue { order, .. } = &mut queue.state {
            *order = QueueOrder::Lifo;
        }
    })?;
    cx.none()
}

/// A list of the items, in the order in which they were put.
fn items<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let items = cx.with_primitive(args.get(0), |queue| match &queue.state {
        PrimitiveState::Queue { items, .. } => items.iter().copied().collect(),
        _ => Vec::new(),
    })?;
    Ok(cx.list(items).into())
}

/// What one attempt on a queue has come to.
enum Tried {
    Done(Value, Option<ThreadId>),
    Closed,
    Busy(u32, Option<ThreadId>),
}

fn patience<W: World>(
    cx: &mut Cx<'_, W>,
    block: Value,
    timeout: Value,
) -> Res<Option<Option<f64>>> {
    let block = block.is_unbound() || cx.quick_truth(block).unwrap_or(true);
    if !block {
        return Ok(None);
    }
    let timeout = if timeout.is_none() {
        Value::Unbound
    } else {
        timeout
    };
    match cx.timeout(timeout)? {
        Some(seconds) if seconds < 0.0 => {
            Err(cx.value_error("'timeout' must be a non-negative number"))
        }
        _ => lock::patience(cx, Value::Unbound, timeout),
    }
}

/// `block` and `timeout` with their defaults.
fn options(block: Value, timeout: Value) -> (Value, Value) {
    (block.or(Value::Bool(true)), timeout.or(Value::None))
}

fn put<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (block, timeout) = options(args.get(2), args.get(3));
    if let Some(flow) = moved(cx, "put", &[args.get(0), args.get(1), block, timeout]) {
        return Ok(flow);
    }
    let patience = patience(cx, block, timeout)?;
    put_item(cx, args.get(0), args.get(1), patience)
}

fn put_nowait<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    put_item(cx, args.get(0), args.get(1), None)
}

fn put_item<W: World>(
    cx: &mut Cx<'_, W>,
    queue: Value,
    item: Value,
    patience: Option<Option<f64>>,
) -> Res<Flow> {
    let resume = cx.resumed();
    let me = cx.thread.id;
    let over = timed_out(&resume);
    let wait = patience.is_some() && !over;
    cx.reserve(size_of::<Value>())?;
    let tried = cx.with_primitive(queue, |queue| {
        queue.try_put(me, item, wait, resume.is_some())
    })?;
    match tried {
        Tried::Done(_, next) => {
            cx.unpark_all(next);
            cx.none()
        }
        Tried::Closed => Err(cx.error_of_module("queue", "ShutDown")),
        Tried::Busy(_, next) if !wait => {
            cx.unpark_all(next);
            Err(cx.error_of_module("queue", "Full"))
        }
        Tried::Busy(number, _) => {
            let deadline = cx.deadline(&resume, patience.flatten());
            Ok(cx.park((Resource::Queue, number), 1, 0, deadline))
        }
    }
}

fn get<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (block, timeout) = options(args.get(1), args.get(2));
    if let Some(flow) = moved(cx, "get", &[args.get(0), block, timeout]) {
        return Ok(flow);
    }
    let patience = patience(cx, block, timeout)?;
    get_item(cx, args.get(0), patience)
}

fn get_nowait<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    get_item(cx, args.get(0), None)
}

fn get_item<W: World>(
    cx: &mut Cx<'_, W>,
    queue: Value,
    patience: Option<Option<f64>>,
) -> Res<Flow> {
    let resume = cx.resumed();
    let me = cx.thread.id;
    let over = timed_out(&resume);
    let wait = patience.is_some() && !over;
    match cx.with_primitive(queue, |queue| queue.try_get(me, wait, resume.is_some()))? {
        Tried::Done(item, next) => {
            cx.unpark_all(next);
            Ok(Flow::Value(item))
        }
        Tried::Closed => Err(cx.error_of_module("queue", "ShutDown")),
        Tried::Busy(_, next) if !wait => {
            cx.unpark_all(next);
            Err(cx.error_of_module("queue", "Empty"))
        }
        Tried::Busy(number, _) => {
            let deadline = cx.deadline(&resume, patience.flatten());
            Ok(cx.park((Resource::Queue, number), 1, 0, deadline))
        }
    }
}

fn leave(waiters: &mut VecDeque<ThreadId>, me: ThreadId) -> bool {
    let before = waiters.len();
    waiters.retain(|waiter| *waiter != me);
    waiters.len() < before
}

fn enter(waiters: &mut VecDeque<ThreadId>, me: ThreadId, again: bool) {
    if waiters.contains(&me) {
        return;
    }
    if again {
        waiters.push_front(me)
    } else {
        waiters.push_back(me)
    }
}

impl Primitive {
    fn try_put(&mut self, me: ThreadId, item: Value, wait: bool, again: bool) -> Tried {
        let number = self.number;
        let PrimitiveState::Queue {
            items,
            maxsize,
            unfinished,
            putters,
            closed,
            ..
        } = &mut self.state
        else {
            return Tried::Closed;
        };
        if *closed {
            return Tried::Closed;
        }
        if *maxsize == 0 || items.len() < *maxsize {
            items.push_back(item);
            *unfinished += 1;
            leave(putters, me);
            return Tried::Done(Value::None, self.waiters.pop_front());
        }
        if wait {
            enter(putters, me, again);
            return Tried::Busy(number, None);
        }
        let next = if again && !leave(putters, me) {
            putters.pop_front()
        } else {
            None
        };
        Tried::Busy(number, next)
    }

    fn try_get(&mut self, me: ThreadId, wait: bool, again: bool) -> Tried {
        let number = self.number;
        let PrimitiveState::Queue {
            items,
            putters,
            order,
            closed,
            ..
        } = &mut self.state
        else {
            return Tried::Closed;
        };
        let item = match order {
            QueueOrder::Fifo => items.pop_front(),
            QueueOrder::Lifo => items.pop_back(),
        };
        if let Some(item) = item {
            let next = putters.pop_front();
            leave(&mut self.waiters, me);
            return Tried::Done(item, next);
        }
        if *closed {
            return Tried::Closed;
        }
        if wait {
            enter(&mut self.waiters, me, again);
            return Tried::Busy(number, None);
        }
        let next = if again && !leave(&mut self.waiters, me) {
            self.waiters.pop_front()
        } else {
            None
        };
        Tried::Busy(number, next)
    }
}

/// `(items, maxsize, unfinished)` as numbers.
fn numbers<W: World>(cx: &mut Cx<'_, W>, queue: Value) -> Res<(usize, usize, u64)> {
    cx.with_primitive(queue, |queue| match &queue.state {
        PrimitiveState::Queue {
            items,
            maxsize,
            unfinished,
            ..
        } => (items.len(), *maxsize, *unfinished),
        _ => (0, 0, 0),
    })
}

fn qsize<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Int(numbers(cx, args.get(0))?.0 as i64)))
}

fn empty<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    Ok(Flow::Value(Value::Bool(numbers(cx, args.get(0))?.0 == 0)))
}

fn full<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (items, maxsize, _) = numbers(cx, args.get(0))?;
    Ok(Flow::Value(Value::Bool(maxsize > 0 && items >= maxsize)))
}

fn facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (items, maxsize, unfinished) = numbers(cx, args.get(0))?;
    let facts = [items as i64, maxsize as i64, unfinished as i64].map(Value::Int);
    Ok(Flow::Value(cx.tuple(facts.to_vec())))
}

fn task_done<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let woken = cx.with_primitive(args.get(0), |queue| {
        let PrimitiveState::Queue {
            unfinished,
            joiners,
            ..
        } = &mut queue.state
        else {
            return None;
        };
        *unfinished = unfinished.checked_sub(1)?;
        Some(if *unfinished == 0 {
            std::mem::take(joiners)
        } else {
            Vec::new()
        })
    })?;
    match woken {
        Some(woken) => {
            cx.unpark_all(woken);
            cx.none()
        }
        None => Err(cx.value_error("task_done() called too many times")),
    }
}

fn join<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    if let Some(flow) = moved(cx, "join", &[args.get(0)]) {
        return Ok(flow);
    }
    cx.resumed();
    let me = cx.thread.id;
    let waits = cx.with_primitive(args.get(0), |queue| match &mut queue.state {
        PrimitiveState::Queue {
            unfinished,
            joiners,
            ..
        } if *unfinished > 0 => {
            if !joiners.contains(&me) {
                joiners.push(me);
            }
            Some(queue.number)
        }
        _ => None,
    })?;
    match waits {
        Some(number) => Ok(cx.park((Resource::Queue, number), 1, 0, None)),
        None => cx.none(),
    }
}

/// Empties the queue and wakes all who wait: `(items, unfinished)`. From now on Python code keeps its items.
fn drain<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let (kept, count, woken) = cx.with_primitive(args.get(0), |queue| {
        let mut woken: Vec<ThreadId> = queue.waiters.drain(..).collect();
        let PrimitiveState::Queue {
            items,
            unfinished,
            putters,
            joiners,
            ..
        } = &mut queue.state
        else {
            return (Vec::new(), 0, woken);
        };
        woken.extend(putters.drain(..));
        woken.append(joiners);
        (items.drain(..).collect(), std::mem::take(unfinished), woken)
    })?;
    cx.unpark_all(woken);
    let items = cx.list(kept);
    Ok(cx.tuple(vec![items, Value::Int(count as i64)]).into())
}

/// The same call made to the Python code that keeps the items of a queue by now: what a call that has waited goes on with.
fn moved<W: World>(cx: &mut Cx<'_, W>, name: &str, args: &[Value]) -> Option<Flow> {
    let (queue, opened) = (args[0], cx.world.intern("_opened"));
    cx.own_attribute(queue.id()?, opened)?;
    cx.resumed();
    let name = cx.world.intern(name);
    let class = cx.class_of(queue);
    let method = cx.class_attribute(class, name);
    Some(Flow::Call(method, args.iter().copied().collect()))
}

fn shutdown<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let immediate = cx
        .quick_truth(args.get(1).or(Value::Bool(false)))
        .unwrap_or(false);
    let woken = cx.with_primitive(args.get(0), |queue| {
        let mut woken: Vec<ThreadId> = queue.waiters.drain(..).collect();
        if let PrimitiveState::Queue {
            items,
            unfinished,
            putters,
            joiners,
            closed,
            ..
        } = &mut queue.state
        {
            *closed = true;
            woken.extend(putters.drain(..));
            if immediate {
                *unfinished = unfinished.saturating_sub(items.len() as u64);
                items.clear();
                if *unfinished == 0 {
                    woken.append(joiners);
                }
            }
        }
        woken
    })?;
    cx.unpark_all(woken);
    cx.none()
}
