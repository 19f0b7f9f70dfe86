//! The flags that running threads look at in every switch point.

use crate::platform::atomic::{AtomicU32, Ordering};

/// Reasons why a running thread should stop at its next switch point. They are set and cleared rarely and read at
/// every call and backward jump, so they have a cache line of their own.
#[derive(Debug, Default)]
#[repr(align(64))]
pub struct Pause(AtomicU32);

impl Pause {
    /// Another thread wants the GIL.
    pub const GIL: u32 = 1;
    /// A garbage collection is due.
    pub const COLLECT: u32 = 2;
    /// The process is over: no thread executes another step.
    pub const STOP: u32 = 4;
    /// The main thread is to handle signals.
    pub const SIGNAL: u32 = 8;
    /// The reader of the output lags behind, where threads cannot wait for it (see `web::cooperative`).
    pub const OUTPUT: u32 = 16;
    /// A thread has started another one and waits until that has begun.
    pub const START: u32 = 32;
    /// Ends of objects are to be noticed from now on, or are to be looked for.
    pub const ENDS: u32 = 64;
    /// A thread wants to be alone inside the gate.
    pub const ALONE: u32 = 128;

    /// Whether there is any reason.
    #[inline]
    pub fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed) != 0
    }

    /// Whether there is this reason.
    pub fn has(&self, reason: u32) -> bool {
        self.0.load(Ordering::Acquire) & reason != 0
    }

    /// Adds a reason.
    pub fn set(&self, reason: u32) {
        self.0.fetch_or(reason, Ordering::AcqRel);
    }

    /// Removes a reason; returns whether it was there.
    pub fn clear(&self, reason: u32) -> bool {
        self.0.load(Ordering::Relaxed) & reason != 0
            && self.0.fetch_and(!reason, Ordering::AcqRel) & reason != 0
    }
}
