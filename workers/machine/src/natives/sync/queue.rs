//! The queue behind `queue.Queue`, `LifoQueue` and `SimpleQueue`.

use std::collections::VecDeque;

use trace::event::Resource;

use crate::native::{Args, Cx, Flow, Res};
use crate::natives::sync::{lock, timed_out};
use crate::primitive::{Primitive, PrimitiveState, QueueOrder};
use crate::thread::Resume;
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
        "_open(self, by, /)" = open,
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

/// Lets an object of a class in Python take over, unless one has: `(object, items, unfinished, closed)` of what it takes
/// over. Those who wait try again, and find it.
fn open<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let by = args.get(1);
    let (state, waiters) = cx.with_primitive(args.get(0), |queue| match queue.state {
        PrimitiveState::Opened { .. } => (queue.state.clone(), VecDeque::new()),
        _ => {
            let opened = PrimitiveState::Opened { by };
            let waiters = std::mem::take(&mut queue.waiters);
            (std::mem::replace(&mut queue.state, opened), waiters)
        }
    })?;
    cx.unpark_all(waiters);
    let parts = match state {
        PrimitiveState::Queue {
            items,
            unfinished,
            putters,
            joiners,
            closed,
            ..
        } => {
            cx.unpark_all(putters);
            cx.unpark_all(joiners);
            let unfinished = Value::Int(unfinished as i64);
            let items = cx.list(items.into());
            vec![by, items, unfinished, Value::Bool(closed)]
        }
        PrimitiveState::Opened { by } => vec![by, Value::None, Value::None, Value::None],
        _ => Vec::new(),
    };
    Ok(cx.tuple(parts).into())
}

/// A call of a method of the object that has taken over from this queue; `None` if none has.
fn call_opened<W: World>(
    cx: &mut Cx<'_, W>,
    queue: Value,
    method: &str,
    args: &[Value],
) -> Res<Option<Flow>> {
    let by = cx.with_primitive(queue, |queue| match queue.state {
        PrimitiveState::Opened { by } => by,
        _ => Value::Unbound,
    })?;
    if by.is_unbound() {
        return Ok(None);
    }
    let (class, name) = (cx.class_of(by), cx.world.intern(method));
    let function = cx.class_attribute(class, name);
    let args = [&[by], args].concat();
    Ok(Some(Flow::Call(function, args.into())))
}

/// What a queue that takes and gives nothing says: what the object that has taken over does, or `ShutDown`.
fn closed<W: World>(
    cx: &mut Cx<'_, W>,
    queue: Value,
    (method, item): (&str, Option<Value>),
    patience: Option<Option<f64>>,
    resume: &Option<Resume>,
) -> Res<Flow> {
    // Who has waited has less time left.
    let left = match resume.and_then(|resume| resume.deadline) {
        Some(deadline) => Some((deadline - cx.world.monotonic()).max(0.0)),
        None => patience.flatten(),
    };
    let timeout = left.map_or(Value::None, Value::Float);
    let mut args: Vec<Value> = item.into_iter().collect();
    args.extend([Value::Bool(patience.is_some()), timeout]);
    match call_opened(cx, queue, method, &args)? {
        Some(call) => Ok(call),
        None => Err(cx.error_of_module("queue", "ShutDown")),
    }
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

fn put<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let patience = patience(cx, args.get(2), args.get(3))?;
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
        Tried::Closed => closed(cx, queue, ("put", Some(item)), patience, &resume),
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
    let patience = patience(cx, args.get(1), args.get(2))?;
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
        Tried::Closed => closed(cx, queue, ("get", None), patience, &resume),
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

/// Something about the numbers of `(items, maxsize, unfinished)`; of the method of this name if another object has taken
/// over.
fn about<W: World>(
    cx: &mut Cx<'_, W>,
    args: &Args,
    method: &str,
    tell: impl FnOnce(usize, usize) -> Value,
) -> Res<Flow> {
    let told = cx.with_primitive(args.get(0), |queue| match &queue.state {
        PrimitiveState::Queue { items, maxsize, .. } => Some(tell(items.len(), *maxsize)),
        _ => None,
    })?;
    if let Some(told) = told {
        return Ok(told.into());
    }
    Ok(call_opened(cx, args.get(0), method, &[])?.unwrap_or(Value::None.into()))
}

fn qsize<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    about(cx, args, "qsize", |items, _| Value::Int(items as i64))
}

fn empty<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    about(cx, args, "empty", |items, _| Value::Bool(items == 0))
}

fn full<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    about(cx, args, "full", |items, maxsize| {
        Value::Bool(maxsize > 0 && items >= maxsize)
    })
}

/// `(maxsize, unfinished, None)`, or the object that has taken over in the last place.
fn facts<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let facts = cx.with_primitive(args.get(0), |queue| match &queue.state {
        PrimitiveState::Queue {
            maxsize,
            unfinished,
            ..
        } => [
            Value::Int(*maxsize as i64),
            Value::Int(*unfinished as i64),
            Value::None,
        ],
        PrimitiveState::Opened { by } => [Value::None, Value::None, *by],
        _ => [Value::None; 3],
    })?;
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
        None => match call_opened(cx, args.get(0), "task_done", &[])? {
            Some(call) => Ok(call),
            None => Err(cx.value_error("task_done() called too many times")),
        },
    }
}

fn join<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
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
        None => Ok(call_opened(cx, args.get(0), "join", &[])?.unwrap_or(Value::None.into())),
    }
}

fn shutdown<W: World>(cx: &mut Cx<'_, W>, args: &Args) -> Res<Flow> {
    let immediate = cx
        .quick_truth(args.get(1).or(Value::Bool(false)))
        .unwrap_or(false);
    let arguments = [Value::Bool(immediate)];
    if let Some(call) = call_opened(cx, args.get(0), "shutdown", &arguments)? {
        return Ok(call);
    }
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
