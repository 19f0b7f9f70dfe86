//! Without a GIL all threads run at once. The gate lets one of them stop all others, for a garbage collection.

use std::sync::{Condvar, Mutex, PoisonError};

use super::lock;

/// The gate. Whoever executes Python is inside; whoever sleeps or waits is outside, with its thread value at rest.
#[derive(Debug, Default)]
pub struct Gate {
    state: Mutex<State>,
    /// Rung when the last thread has left and when the gate opens again.
    bell: Condvar,
}

#[derive(Debug, Default)]
struct State {
    n_inside: u32,
    closed: bool,
}

/// All other threads are outside until this is dropped.
pub struct Alone<'a>(&'a Gate);

impl Gate {
    /// Goes in; waits while the gate is closed.
    pub fn enter(&self) {
        let mut state = lock(&self.state);
        while state.closed {
            state = self
                .bell
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state.n_inside += 1;
    }

    /// Goes out.
    pub fn leave(&self) {
        let mut state = lock(&self.state);
        state.n_inside -= 1;
        if state.closed && state.n_inside == 0 {
            self.bell.notify_all();
        }
    }

    /// Called by a thread that is inside and whose thread value is at rest: closes the gate and waits until all
    /// others are outside. `None` if another thread has done so: then its work is over when this returns.
    pub fn close(&self) -> Option<Alone<'_>> {
        let mut state = lock(&self.state);
        if state.closed {
            drop(state);
            self.leave();
            self.enter();
            return None;
        }
        state.closed = true;
        state.n_inside -= 1;
        while state.n_inside > 0 {
            state = self
                .bell
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        Some(Alone(self))
    }
}

impl Drop for Alone<'_> {
    fn drop(&mut self) {
        let mut state = lock(&self.0.state);
        state.closed = false;
        state.n_inside += 1;
        self.0.bell.notify_all();
    }
}
