//! Who executes in a run that is forced into a schedule: each thread has exactly as many instructions as its turn says,
//! then the next one goes on. What happens is real; only whose turn it is is not left to luck.
//!
//! Each process has the schedule of the whole run, and one of them has the turn. When the next instruction is that of
//! another, the turn is passed on to it ([`Pass`]) the way that requests go, by the kernel: so whatever a process has
//! asked for has happened before another goes on.
//!
//! The explorer lets a process that starts anew run by itself up to the first thing that others could notice, and that is
//! in no schedule. So such a process is *newborn* here: it needs no turn until it is about to do such a thing
//! ([`Script::notice`]), which is then the first instruction of its first turn.

use std::sync::PoisonError;

use serde::{Deserialize, Serialize};
use trace::schedule::{ALONE_MAX, Choice, Schedule, Segment};

use super::lock;
use crate::messages::Forcing;
use crate::platform::{Condvar, Mutex, MutexGuard};

/// How long a turn that nobody takes is waited for, in nanoseconds: the worker of a thread that was just started may need
/// a while.
const PATIENCE_NS: u64 = 10_000_000_000;

/// What the processes of a forced run tell each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pass {
    /// The turn is this process's, after so many instructions of the run.
    To(u32, u32),
    /// The schedule is at its end.
    Free,
    /// The schedule cannot be followed.
    Lost,
}

/// The turns of one process of a forced run.
#[derive(Debug)]
pub struct Script {
    state: Mutex<State>,
    bell: Condvar,
}

#[derive(Debug)]
struct State {
    process: u32,
    /// The turns that are left, of all processes, the present one last, with what is left of it. What other processes
    /// have done since this one had the turn is still in it.
    turns: Vec<Segment>,
    /// Whether the present turn is this process's.
    has_turn: bool,
    /// Whether the process has done nothing yet that others could notice; and how many instructions it has executed so.
    newborn: bool,
    n_alone: u32,
    /// How many instructions of the run were executed, as far as this process knows.
    done: u32,
    /// After how many the run is frozen.
    freeze_at: Option<u32>,
    stage: Forcing,
    holder: Option<u32>,
    last_holder: Option<u32>,
    n_waiting: u32,
    /// Whether the process has ended.
    over: bool,
    /// What the other processes are to be told.
    pass: Option<Pass>,
    /// Since when nobody takes the turn, and how many instructions were executed then.
    idle: Option<(u64, u32)>,
}

impl Script {
    /// The turns of a process of a run; after so many instructions nobody goes on until [`Script::release`]. The first
    /// process has the turn, all others are newborn.
    pub fn new(schedule: &Schedule, freeze_at: Option<u32>, process: u32) -> Script {
        let mut turns = schedule.segments().to_vec();
        turns.reverse();
        let is_first = process == 0;
        let mut state = State {
            process,
            turns,
            has_turn: is_first,
            newborn: !is_first,
            n_alone: 0,
            done: 0,
            freeze_at,
            stage: Forcing::Following,
            holder: None,
            last_holder: None,
            n_waiting: 0,
            over: false,
            pass: None,
            idle: None,
        };
        if state.turns.is_empty() {
            state.let_go(Forcing::Free);
        }
        Script {
            state: Mutex::new(state),
            bell: Condvar::new(),
        }
    }

    /// Whether the schedule is one of several processes.
    pub fn has_several_processes(&self) -> bool {
        let state = lock(&self.state);
        state.turns.iter().any(|turn| turn.choice.process > 0)
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
        self.bell
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner)
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

    /// Whether the process does what nobody notices before its first turn.
    pub fn is_newborn(&self) -> bool {
        lock(&self.state).newborn
    }

    /// Whether the schedule says what comes next in this process.
    pub fn decides(&self) -> bool {
        let state = lock(&self.state);
        !state.newborn && !state.turns.is_empty()
    }

    /// A newborn process is about to do what others can notice: its thread waits, in the midst of its instruction, until
    /// that is due.
    pub fn notice(&self, thread: u32) {
        let mut state = lock(&self.state);
        if !std::mem::take(&mut state.newborn) {
            return;
        }
        while !state.turns.is_empty() && !state.is_due(thread) {
            state = self.wait(state);
        }
    }

    /// The holder has executed one instruction of its turn.
    pub fn executed(&self) {
        let mut state = lock(&self.state);
        if state.newborn {
            state.n_alone += 1;
            state.newborn = state.n_alone < ALONE_MAX;
            return;
        }
        if state.turns.is_empty() || !state.has_turn {
            return;
        }
        state.advance(1);
        let next = state.turns.last().map(|turn| turn.choice.process);
        // If another process is next, that one is frozen: this one may just have ended.
        if state.freeze_at == Some(state.done) && next.is_none_or(|next| next == state.process) {
            state.stage = Forcing::Frozen(state.done);
        } else {
            state.hand_on();
        }
    }

    /// What the other processes are to be told now, once.
    pub fn take_pass(&self) -> Option<Pass> {
        lock(&self.state).pass.take()
    }

    /// Another process says so.
    pub fn hear(&self, pass: Pass) {
        let mut state = lock(&self.state);
        match pass {
            Pass::To(_, done) => {
                let n_others = done.saturating_sub(state.done);
                state.advance(n_others);
                state.has_turn = true;
                if state.freeze_at == Some(done) {
                    state.stage = Forcing::Frozen(done);
                }
            }
            Pass::Free => state.let_go(Forcing::Free),
            Pass::Lost => state.let_go(Forcing::Lost),
        }
        self.bell.notify_all();
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
            state.unfreeze();
        }
        self.bell.notify_all();
    }

    /// The process is over: none of its threads is to wait any more, and the turn is another's.
    pub fn end(&self) {
        let mut state = lock(&self.state);
        state.over = true;
        state.newborn = false;
        if state.has_turn && state.stage != Forcing::Lost {
            state.unfreeze();
        }
        state.turns.clear();
        self.bell.notify_all();
    }

    /// Gives the schedule up if nobody takes the turn that this process has; to be called now and then, with the time in
    /// nanoseconds.
    pub fn look(&self, now_ns: u64) {
        let mut state = lock(&self.state);
        // A deadline may be any time away, and the start of a process takes its time.
        let is_idle = state.has_turn
            && state.holder.is_none()
            && state.stage == Forcing::Following
            && !state.newborn
            && !state.is_late();
        let done = state.done;
        match state.idle {
            _ if !is_idle => state.idle = None,
            Some((since_ns, then)) if then == done => {
                if now_ns.saturating_sub(since_ns) > PATIENCE_NS {
                    state.lose();
                    self.bell.notify_all();
                }
            }
            _ => state.idle = Some((now_ns, done)),
        }
    }

    /// Gives the schedule up.
    pub fn lose(&self) {
        lock(&self.state).lose();
        self.bell.notify_all();
    }

    /// How far the run has come; `None` if another process knows that.
    pub fn stage(&self) -> Option<Forcing> {
        let state = lock(&self.state);
        let knows = state.has_turn || state.stage != Forcing::Following;
        knows.then_some(state.stage)
    }
}

impl State {
    fn is_due(&self, thread: u32) -> bool {
        match (self.stage, self.turns.last()) {
            _ if self.newborn => true,
            (Forcing::Frozen(_), _) => false,
            (_, Some(turn)) => {
                let choice = turn.choice;
                self.has_turn && choice.process == self.process && choice.thread.0 == thread
            }
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

    /// So many instructions of the schedule have been executed.
    fn advance(&mut self, mut count: u32) {
        self.done += count;
        while let Some(turn) = self.turns.last_mut() {
            let some = count.min(turn.count);
            if some > 0 {
                turn.choice = Choice::run(turn.choice.process, turn.choice.thread);
            }
            turn.count -= some;
            count -= some;
            if turn.count > 0 {
                break;
            }
            self.turns.pop();
        }
    }

    /// Passes the turn on if it is not this process's any more.
    fn hand_on(&mut self) {
        match self.turns.last().map(|turn| turn.choice.process) {
            None => {
                self.let_go(Forcing::Free);
                self.pass = Some(Pass::Free);
            }
            Some(next) if next != self.process => {
                self.has_turn = false;
                self.pass = Some(Pass::To(next, self.done));
            }
            Some(_) if self.over => self.lose(),
            Some(_) => {}
        }
    }

    fn unfreeze(&mut self) {
        if self.stage != Forcing::Free {
            self.freeze_at = None;
            self.stage = Forcing::Following;
            self.hand_on();
        }
    }

    fn lose(&mut self) {
        self.let_go(Forcing::Lost);
        self.pass = Some(Pass::Lost);
    }

    fn let_go(&mut self, stage: Forcing) {
        self.turns.clear();
        self.newborn = false;
        self.stage = stage;
    }
}
