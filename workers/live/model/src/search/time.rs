//! The time of an execution: it stands still, but for waits that come to their end.
//!
//! All threads of an execution are coroutines of one thread, so what belongs to the execution is local to that.

use std::cell::{Cell, RefCell};

use shuttle::scheduler::TaskId;

std::thread_local! {
    static PASSES: Cell<bool> = const { Cell::new(true) };
    static NOW_NS: Cell<u64> = const { Cell::new(0) };
    static WAITING: RefCell<Vec<(TaskId, u64)>> = const { RefCell::new(Vec::new()) };
}

/// Whether waits come to their end by themselves in the executions to come.
pub fn set(passes: bool) {
    PASSES.set(passes);
}

/// An execution begins.
pub fn begin() {
    NOW_NS.set(0);
    WAITING.take();
}

/// Whether waits come to their end by themselves.
pub fn passes() -> bool {
    PASSES.get()
}

/// Nanoseconds since the execution began.
pub fn now_ns() -> u64 {
    NOW_NS.get()
}

/// It is at least so late.
pub fn reach(ns: u64) {
    NOW_NS.set(now_ns().max(ns));
}

/// A thread waits until this moment.
pub fn enter(thread: TaskId, deadline_ns: u64) {
    WAITING.with_borrow_mut(|waiting| waiting.push((thread, deadline_ns)));
}

/// A thread waits no longer.
pub fn leave(thread: TaskId) {
    WAITING.with_borrow_mut(|waiting| waiting.retain(|(other, _)| *other != thread));
}

/// Until when a thread waits.
pub fn deadline(thread: TaskId) -> Option<u64> {
    WAITING.with_borrow(|waiting| {
        let entry = waiting.iter().find(|(other, _)| *other == thread);
        entry.map(|(_, deadline)| *deadline)
    })
}
