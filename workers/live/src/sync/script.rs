//! Who executes in a run that is forced into a schedule: each thread has exactly as many instructions as its turn says,
//! then the next one goes on. What happens is real; only whose turn it is is not left to luck.

use std::sync::PoisonError;
use std::time::Duration;

use trace::schedule::{Choice, Schedule, Segment};

use super::lock;
use crate::messages::Forcing;
use crate::platform::{Condvar, Mutex, MutexGuard};

/// How long a turn that nobody takes is waited for: the worker of a thread that was just started may need a while.
const PATIENCE: Duration = Duration::from_secs(10);

/// The turns of a forced run.
#[derive(Debug)]
pub struct Script {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Debug)]
struct State {
    /// The turns that are left, the present one last, with what is left of it.
    turns: Vec<Segment>,
    /// How many instructions were executed.
    done: u32,
    /// After how many the run is frozen.
    freeze_at: Option<u32>,
    stage: Forcing,
    holder: Option<u32>,
    last_holder: Option<u32>,
    n_waiting: u32,
}

impl Script {
    /// The turns of a schedule of one process; after so many instructions nobody goes on until [`Script::release`].
    pub fn new(schedule: &Schedule, freeze_at: Option<u32>) -> Script {
        let mut turns = schedule.segments().to_vec();
        turns.reverse();
        let stage = if turns.is_empty() {
            Forcing::Free
        } else {
            Forcing::Following
        };
        Script {
            state: Mutex::new(State {
                turns,
                done: 0,
                freeze_at,
                stage,
                holder: None,
                last_holder: None,
                n_waiting: 0,
            }),
            bell: Condvar::new(),
        }
    }

    /// Takes the turn if it is the thread's and nobody executes.
    pub fn try_take(&self, thread: u32) -> bool {
        let mut state = lock(&self.state);
        let can = state.holder.is_none() && state.is_due(thread);
        if can {
            state.taken(thread);
        }
        can
    }

    /// Takes the turn when it comes.
    pub fn take(&self, thread: u32) {
        let mut state = lock(&self.state);
        state.n_waiting += 1;
        while state.holder.is_some() || !state.is_due(thread) {
            state = self.wait(state);
        }
        state.n_waiting -= 1;
        state.taken(thread);
    }

    fn wait<'a>(&'a self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        let before = (state.done, state.stage);
        let waited = self.bell.wait_timeout(state, PATIENCE);
        let (mut state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        let is_idle = state.holder.is_none() && before == (state.done, Forcing::Following);
        // A deadline may be any time away.
        if timeout.timed_out() && is_idle && !state.is_late() {
            state.turns.clear();
            state.stage = Forcing::Lost;
            self.bell.notify_all();
        }
        state
    }

    /// Gives the turn up.
    pub fn drop(&self) {
        lock(&self.state).holder = None;
        self.bell.notify_all();
    }

    /// Whether the run still follows its schedule, one instruction after the other.
    pub fn is_strict(&self) -> bool {
        !lock(&self.state).turns.is_empty()
    }

    /// The holder has executed one instruction of its turn.
    pub fn executed(&self) {
        let mut state = lock(&self.state);
        state.done += 1;
        if let Some(turn) = state.turns.last_mut() {
            turn.count = turn.count.saturating_sub(1);
            turn.choice = Choice::run(turn.choice.process, turn.choice.thread);
        }
        while state.turns.last().is_some_and(|turn| turn.count == 0) {
            state.turns.pop();
        }
        if state.freeze_at == Some(state.done) {
            state.stage = Forcing::Frozen(state.done);
        } else if state.turns.is_empty() {
            state.stage = Forcing::Free;
        }
    }

    /// What the next instruction is to draw at random, if the schedule says so.
    pub fn drawn(&self) -> Option<u8> {
        lock(&self.state).turns.last()?.choice.drawn
    }

    /// Whether the holder is to give its turn up though it could go on.
    pub fn wants_another(&self, thread: u32) -> bool {
        let state = lock(&self.state);
        match state.stage {
            Forcing::Free | Forcing::Lost => state.n_waiting > 0,
            _ => !state.is_due(thread),
        }
    }

    /// Whether the turn is the thread's, whoever executes now.
    #[cfg(target_arch = "wasm32")]
    pub fn is_due(&self, thread: u32) -> bool {
        lock(&self.state).is_due(thread)
    }

    /// Whether the thread whose turn it is goes on because its deadline has passed, whatever else has come.
    pub fn is_late(&self) -> bool {
        lock(&self.state).is_late()
    }

    /// Lets a frozen run go on.
    pub fn release(&self) {
        let mut state = lock(&self.state);
        if matches!(state.stage, Forcing::Frozen(_)) {
            state.freeze_at = None;
            state.stage = if state.turns.is_empty() {
                Forcing::Free
            } else {
                Forcing::Following
            };
        }
        self.bell.notify_all();
    }

    /// The process is over: nobody is to wait any more.
    pub fn end(&self) {
        let mut state = lock(&self.state);
        state.turns.clear();
        state.freeze_at = None;
        state.stage = Forcing::Free;
        self.bell.notify_all();
    }

    /// How far the run has come.
    pub fn stage(&self) -> Forcing {
        lock(&self.state).stage
    }
}

impl State {
    fn is_due(&self, thread: u32) -> bool {
        match (self.stage, self.turns.last()) {
            (Forcing::Frozen(_), _) => false,
            (_, Some(turn)) => turn.choice.thread.0 == thread,
            // Without a schedule, whoever has just executed lets others go first.
            (_, None) => self.last_holder != Some(thread) || self.n_waiting < 2,
        }
    }

    fn is_late(&self) -> bool {
        self.turns.last().is_some_and(|turn| turn.choice.late)
    }

    fn taken(&mut self, thread: u32) {
        self.holder = Some(thread);
        self.last_holder = Some(thread);
    }
}
