//! Requests to the kernel that wait for their answers.

#[cfg(target_arch = "wasm32")]
use std::sync::PoisonError;
#[cfg(target_arch = "wasm32")]
use std::time::Duration;

use machine::kernel::{Reply, Ticket};
use rustc_hash::FxHashMap;
use trace::ids::ThreadId;

#[cfg(target_arch = "wasm32")]
use crate::platform::Condvar;
use crate::platform::Mutex;
use crate::platform::atomic::{AtomicU64, Ordering};
use crate::sync::lock;

/// The requests of one process.
#[derive(Debug, Default)]
pub struct Mailbox {
    next: AtomicU64,
    pending: Mutex<FxHashMap<Ticket, Pending>>,
    /// The kernel has heard a request.
    #[cfg(target_arch = "wasm32")]
    bell: Condvar,
}

#[derive(Debug)]
struct Pending {
    thread: ThreadId,
    reply: Option<Reply>,
    /// Whether the kernel has said that it has heard it.
    #[cfg(target_arch = "wasm32")]
    heard: bool,
}

impl Mailbox {
    /// Enters a request of a thread.
    pub fn enter(&self, thread: ThreadId) -> Ticket {
        let ticket = Ticket(self.next.fetch_add(1, Ordering::Relaxed));
        let pending = Pending {
            thread,
            reply: None,
            #[cfg(target_arch = "wasm32")]
            heard: false,
        };
        lock(&self.pending).insert(ticket, pending);
        ticket
    }

    /// Delivers an answer. Gives the thread that can have it, unless there is no such request.
    pub fn deliver(&self, ticket: Ticket, reply: Reply) -> Option<ThreadId> {
        let mut pending = lock(&self.pending);
        let entry = pending.get_mut(&ticket)?;
        entry.reply = Some(reply);
        Some(entry.thread)
    }

    /// The kernel has heard a request: if it could be answered at once, the answer has been delivered.
    #[cfg(target_arch = "wasm32")]
    pub fn heard(&self, ticket: Ticket) {
        if let Some(entry) = lock(&self.pending).get_mut(&ticket) {
            entry.heard = true;
        }
        self.bell.notify_all();
    }

    /// Waits for a while until the kernel has heard a request. Whether it has.
    #[cfg(target_arch = "wasm32")]
    pub fn wait_until_heard(&self, ticket: Ticket, wait: Duration) -> bool {
        let is_heard = |pending: &FxHashMap<Ticket, Pending>| {
            pending.get(&ticket).is_none_or(|entry| entry.heard)
        };
        let pending = lock(&self.pending);
        if is_heard(&pending) {
            return true;
        }
        // There is no clock here with which a wait could be gone on with that ends too soon.
        let waited = self.bell.wait_timeout(pending, wait);
        is_heard(&waited.unwrap_or_else(PoisonError::into_inner).0)
    }

    /// Takes an answer, once.
    pub fn take(&self, ticket: Ticket) -> Option<Reply> {
        let mut pending = lock(&self.pending);
        pending.get(&ticket)?.reply.as_ref()?;
        pending.remove(&ticket)?.reply
    }

    /// The kernel is told of a request again: whether it has heard that is not known yet.
    #[cfg(target_arch = "wasm32")]
    pub fn tell_again(&self, ticket: Ticket) {
        if let Some(entry) = lock(&self.pending).get_mut(&ticket) {
            entry.heard = false;
        }
    }
}
