//! Without a GIL threads run at once, as many as there are cores. The gate says which: it has a place for each core,
//! and lets one thread stop all others, for a garbage collection.
//!
//! The operating system would share out the cores too, but among all that want them: sixty threads that compute would
//! leave the page a sixtieth of one. And a thread that waits here knows that it waits, so it can be shown.

use std::collections::VecDeque;
use std::sync::{Arc, PoisonError};

use super::lock;
use crate::platform::atomic::{AtomicBool, Ordering};
use crate::platform::{Condvar, Mutex};

/// The gate. Whoever executes Python is inside; whoever sleeps or waits is outside, with its thread value at rest.
#[derive(Debug)]
pub struct Gate {
    places: u32,
    state: Mutex<State>,
    /// Rung when the last thread has left a closed gate.
    empty: Condvar,
    /// Whether somebody waits for a place, for a look without the lock.
    wanted: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    n_inside: u32,
    closed: bool,
    /// Those who wait, the first to come first.
    queue: VecDeque<Arc<Waiter>>,
}

#[derive(Debug, Default)]
struct Waiter {
    has_place: Mutex<bool>,
    bell: Condvar,
}

impl Waiter {
    fn wait(&self) {
        let mut has_place = lock(&self.has_place);
        while !*has_place {
            has_place = self
                .bell
                .wait(has_place)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn give_place(&self) {
        *lock(&self.has_place) = true;
        self.bell.notify_one();
    }
}

/// All other threads are outside until this is dropped.
pub struct Alone<'a>(&'a Gate);

impl Gate {
    /// An open gate with so many places, at least one.
    pub fn new(places: u32) -> Gate {
        Gate {
            places: places.max(1),
            state: Mutex::default(),
            empty: Condvar::new(),
            wanted: AtomicBool::new(false),
        }
    }

    /// Goes in if there is a place and nobody has waited longer.
    pub fn try_enter(&self) -> bool {
        self.try_enter_locked(&mut lock(&self.state))
    }

    fn try_enter_locked(&self, state: &mut State) -> bool {
        let free = !state.closed && state.queue.is_empty() && state.n_inside < self.places;
        state.n_inside += u32::from(free);
        free
    }

    /// Goes in; waits for a place, and while the gate is closed.
    pub fn enter(&self) {
        let mut state = lock(&self.state);
        if self.try_enter_locked(&mut state) {
            return;
        }
        let waiter = Arc::<Waiter>::default();
        state.queue.push_back(Arc::clone(&waiter));
        self.wanted.store(true, Ordering::Relaxed);
        drop(state);
        waiter.wait();
    }

    /// Goes out.
    pub fn leave(&self) {
        let mut state = lock(&self.state);
        state.n_inside -= 1;
        if !state.closed {
            self.fill(&mut state);
        } else if state.n_inside == 0 {
            self.empty.notify_all();
        }
    }

    /// Whether somebody waits for a place: whoever has had one for a while should give it up.
    pub fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed)
    }

    /// Gives free places to those who wait.
    fn fill(&self, state: &mut State) {
        while state.n_inside < self.places
            && let Some(waiter) = state.queue.pop_front()
        {
            state.n_inside += 1;
            waiter.give_place();
        }
        self.wanted
            .store(!state.queue.is_empty(), Ordering::Relaxed);
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
                .empty
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
        self.0.fill(&mut state);
    }
}
