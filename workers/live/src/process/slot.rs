//! What a process knows of each of its threads.
#![expect(
    unsafe_code,
    reason = "a thread value is used by one worker at a time and looked at by the collector"
)]

use std::cell::UnsafeCell;

use machine::thread::Thread;
use trace::event::State;
use trace::ids::ThreadId;

use crate::platform::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use crate::ring::{Mark, Ring};
use crate::sync::parker::Parker;

/// A thread's place in its process.
pub struct ThreadSlot {
    id: ThreadId,
    /// Its Python name when it was started.
    pub name: String,
    /// When it was started, in nanoseconds.
    pub created: u64,
    /// Who has started it and waits until it has begun, if somebody does.
    pub starter: Option<ThreadId>,
    /// Where it sleeps.
    pub parker: Parker,
    /// What it has recorded.
    pub ring: Ring,
    /// Whether its creation was reported.
    pub announced: AtomicBool,
    line: AtomicU32,
    over: AtomicBool,
    /// Nanoseconds of execution so far.
    pub running_ns: AtomicU64,
    value: UnsafeCell<Box<Thread>>,
}

// SAFETY: the thread value is reached through `value` and `value_mut` only, whose callers keep the rule written there.
// A thread value is plain data and may move between workers.
unsafe impl Sync for ThreadSlot {}
// SAFETY: as above.
unsafe impl Send for ThreadSlot {}

impl std::fmt::Debug for ThreadSlot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "ThreadSlot({}, {:?})", self.id.0, self.name)
    }
}

impl ThreadSlot {
    /// A place for a thread that was asked for at this moment.
    pub fn new(thread: impl Into<Box<Thread>>, name: &str, created: u64) -> ThreadSlot {
        let value = thread.into();
        let ring = Ring::default();
        ring.record(created, 0, Mark::Enter(State::Starting, None));
        ThreadSlot {
            id: value.id,
            name: name.to_owned(),
            created,
            starter: None,
            parker: Parker::default(),
            ring,
            announced: AtomicBool::new(false),
            line: AtomicU32::new(0),
            over: AtomicBool::new(false),
            running_ns: AtomicU64::new(0),
            value: UnsafeCell::new(value),
        }
    }

    /// The same with a thread that waits until this one has begun.
    pub fn started_by(self, starter: Option<ThreadId>) -> ThreadSlot {
        ThreadSlot { starter, ..self }
    }

    /// The thread's id.
    pub fn id(&self) -> ThreadId {
        self.id
    }

    /// The line of the program that it was last seen at; 0 if none.
    pub fn line(&self) -> u32 {
        self.line.load(Ordering::Relaxed)
    }

    /// Publishes the line that it is at.
    pub fn set_line(&self, line: u32) {
        self.line.store(line, Ordering::Relaxed);
    }

    /// Whether it has executed its last step.
    pub fn is_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }

    /// It has executed its last step at this moment.
    pub fn set_over(&self, at: u64) {
        self.ring.end(at);
        self.over.store(true, Ordering::Release);
    }

    /// The thread value.
    ///
    /// # Safety
    /// The thread is at rest: its worker is outside its turn, or is the caller itself, between two steps.
    pub unsafe fn value(&self) -> &Thread {
        // SAFETY: by the caller's promise nobody changes the value.
        unsafe { &*self.value.get() }
    }

    /// The thread value, to be executed.
    ///
    /// # Safety
    /// The caller is the thread's worker and has its turn (the GIL, or a place inside the gate), or is the collector;
    /// there is no other reference while this one lives.
    #[expect(clippy::mut_from_ref, reason = "exclusiveness is the caller's promise")]
    pub unsafe fn value_mut(&self) -> &mut Thread {
        // SAFETY: by the caller's promise.
        unsafe { &mut *self.value.get() }
    }
}
