//! Requests to the kernel that wait for their answers.

#[cfg(target_arch = "wasm32")]
use std::sync::PoisonError;
#[cfg(target_arch = "wasm32")]
use std::time::Duration;

use machine::kernel::{Reply, Request, Ticket};
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
    request: Request,
    reply: Option<Reply>,
    cancelled: bool,
    /// Whether the kernel has said that it has heard it.
    #[cfg(target_arch = "wasm32")]
    heard: bool,
}

/// What became of an answer.
#[derive(Debug)]
pub enum Delivered {
    /// This thread can have it.
    To(ThreadId),
    /// Nobody waits for it any more: the request and the answer.
    TooLate(Request, Reply),
    /// There is no such request.
    Unknown,
}

impl Mailbox {
    /// Enters a request.
    pub fn enter(&self, thread: ThreadId, request: Request) -> Ticket {
        let ticket = Ticket(self.next.fetch_add(1, Ordering::Relaxed));
        let pending = Pending {
            thread,
            request,
            reply: None,
            cancelled: false,
            #[cfg(target_arch = "wasm32")]
            heard: false,
        };
        lock(&self.pending).insert(ticket, pending);
        ticket
    }

    /// Delivers an answer.
    pub fn deliver(&self, ticket: Ticket, reply: Reply) -> Delivered {
        let mut pending = lock(&self.pending);
        let Some(entry) = pending.get_mut(&ticket) else {
            return Delivered::Unknown;
        };
        if entry.cancelled {
            return pending.remove(&ticket).map_or(Delivered::Unknown, |entry| {
                Delivered::TooLate(entry.request, reply)
            });
        }
        entry.reply = Some(reply);
        Delivered::To(entry.thread)
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

    /// Marks a request as given up. If its answer is there already, it and the request are returned.
    pub fn cancel(&self, ticket: Ticket) -> Option<(Request, Reply)> {
        let mut pending = lock(&self.pending);
        let entry = pending.get_mut(&ticket)?;
        if entry.reply.is_none() {
            entry.cancelled = true;
            return None;
        }
        let entry = pending.remove(&ticket)?;
        Some((entry.request, entry.reply?))
    }

    /// Forgets a request that was taken back before it was answered.
    pub fn forget(&self, ticket: Ticket) {
        lock(&self.pending).remove(&ticket);
    }
}
