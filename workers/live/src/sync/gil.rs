//! The global interpreter lock, with CPython's protocol (`Python/ceval_gil.c`, 3.2 and later).
//!
//! A thread that waits for the lock sleeps for the switch interval; if no other thread has taken the lock in that
//! time, it asks the holder to drop it. The holder looks at its next switch point, drops the lock, and then waits until
//! another thread has really taken it: otherwise it would nearly always be first to take it again.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use super::lock;
use super::pause::Pause;
use crate::platform::atomic::{AtomicU32, Ordering};
use crate::platform::{Condvar, Mutex, MutexGuard};

/// The lock.
#[derive(Debug)]
pub struct Gil {
    pause: Arc<Pause>,
    state: Mutex<State>,
    free: Condvar,
    switched: Condvar,
    interval_us: AtomicU32,
}

#[derive(Debug, Default)]
struct State {
    holder: Option<u32>,
    last_holder: Option<u32>,
    /// Counts how often the lock went to another thread.
    n_switches: u64,
    n_waiting: u32,
    drop_wanted: bool,
}

impl Gil {
    /// A free lock with this switch interval; it asks for switches through these flags.
    pub fn new(interval_us: u32, pause: Arc<Pause>) -> Gil {
        Gil {
            pause,
            state: Mutex::default(),
            free: Condvar::new(),
            switched: Condvar::new(),
            interval_us: AtomicU32::new(interval_us.max(1)),
        }
    }

    /// The switch interval in microseconds.
    pub fn interval_us(&self) -> u32 {
        self.interval_us.load(Ordering::Relaxed)
    }

    /// Sets the switch interval in microseconds; at least 1.
    pub fn set_interval_us(&self, interval_us: u32) {
        self.interval_us
            .store(interval_us.max(1), Ordering::Relaxed);
    }

    /// Takes the lock if it is free.
    pub fn try_take(&self, thread: u32) -> bool {
        let mut state = lock(&self.state);
        let free = state.holder.is_none();
        if free {
            self.taken(&mut state, thread);
        }
        free
    }

    /// Takes the lock.
    pub fn take(&self, thread: u32) {
        let mut state = lock(&self.state);
        state.n_waiting += 1;
        while state.holder.is_some() {
            let n_switches = state.n_switches;
            let interval = Duration::from_micros(u64::from(self.interval_us()));
            let (now, timeout) = self
                .free
                .wait_timeout(state, interval)
                .unwrap_or_else(PoisonError::into_inner);
            state = now;
            if timeout.timed_out() && state.holder.is_some() && state.n_switches == n_switches {
                state.drop_wanted = true;
                self.pause.set(Pause::GIL);
            }
        }
        state.n_waiting -= 1;
        self.taken(&mut state, thread);
    }

    fn taken(&self, state: &mut MutexGuard<'_, State>, thread: u32) {
        state.holder = Some(thread);
        if state.last_holder != Some(thread) {
            state.last_holder = Some(thread);
            state.n_switches += 1;
        }
        state.drop_wanted = false;
        self.pause.clear(Pause::GIL);
        self.switched.notify_all();
    }

    /// Drops the lock, because the thread is about to block or has ended.
    pub fn drop(&self) {
        lock(&self.state).holder = None;
        self.free.notify_one();
    }

    /// Drops the lock because another thread asked for it, and waits until another thread has taken it.
    pub fn give_way(&self, thread: u32) {
        let mut state = lock(&self.state);
        let wanted = state.drop_wanted;
        state.holder = None;
        self.free.notify_one();
        while wanted && state.last_holder == Some(thread) && state.n_waiting > 0 {
            state = self
                .switched
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}
