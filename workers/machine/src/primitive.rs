//! What threads of one process wait for: locks, semaphores, conditions, events, barriers, queues, other threads.
//!
//! Each is a state machine over *park* and *unpark*: an operation either succeeds at once, or enters the thread in a
//! list of waiters and parks it. Releasing unparks the first waiter, which tries again: a thread that comes by in
//! between may be faster, as in CPython.

use std::collections::VecDeque;

use trace::ids::ThreadId;

use crate::value::Value;

/// A primitive and its number in the order of creation (from 1), by which timelines name it.
#[derive(Clone, Debug)]
pub struct Primitive {
    /// Its number.
    pub number: u32,
    /// Its kind and state.
    pub state: PrimitiveState,
    /// Threads that wait, in order of arrival.
    pub waiters: VecDeque<ThreadId>,
}

/// The state of a primitive.
#[derive(Clone, Debug)]
pub enum PrimitiveState {
    /// `Lock`: who took it last, while locked.
    Lock {
        /// The thread that acquired it.
        holder: Option<ThreadId>,
    },
    /// `RLock`
    RLock {
        /// The owner.
        owner: Option<ThreadId>,
        /// How often the owner has acquired it.
        count: u32,
    },
    /// `Semaphore` and `BoundedSemaphore`
    Semaphore {
        /// Permits left.
        permits: u64,
        /// The initial number, which a bounded semaphore never exceeds.
        bound: Option<u64>,
    },
    /// `Condition`: the lock it belongs to (a `Lock` or `RLock`).
    Condition {
        /// The lock.
        lock: Value,
        /// Threads that have been notified and must take the lock again.
        notified: Vec<ThreadId>,
    },
    /// `Event`
    Event {
        /// Whether it is set.
        set: bool,
    },
    /// `Barrier`
    Barrier {
        /// How many must meet.
        parties: u32,
        /// Who is there, in order of arrival.
        present: Vec<ThreadId>,
        /// Who has not been told yet how their meeting ended, and whether it took place.
        outcomes: Vec<(ThreadId, bool)>,
        /// Whether it is broken.
        broken: bool,
        /// Called by one of them when all are there, or `None`.
        action: Value,
        /// Default timeout in seconds.
        timeout: Option<f64>,
    },
    /// `queue.Queue` and its relatives.
    Queue {
        /// What is in it.
        items: VecDeque<Value>,
        /// Most items, 0 for no limit.
        maxsize: usize,
        /// Items put and not yet marked done.
        unfinished: u64,
        /// Threads waiting to put.
        putters: VecDeque<ThreadId>,
        /// Threads waiting in `join`.
        joiners: Vec<ThreadId>,
        /// The order in which items leave.
        order: QueueOrder,
        /// Whether it has been shut down.
        closed: bool,
    },
    /// A queue whose lock or items have been asked for: an object of a class in Python has taken over, and those who
    /// waited go on there.
    Opened {
        /// The object.
        by: Value,
    },
    /// The end of a thread: what `join` waits for.
    Thread {
        /// The thread.
        thread: ThreadId,
        /// Whether it has ended.
        ended: bool,
    },
}

/// The order in which items leave a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueOrder {
    /// First in, first out.
    Fifo,
    /// Last in, first out.
    Lifo,
}
