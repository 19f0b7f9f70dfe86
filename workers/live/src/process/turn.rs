//! The right to execute Python: the GIL, or without one a place inside the gate.

use std::sync::Arc;

use trace::schedule::Schedule;

use crate::messages::Options;
use crate::sync::gate::{Alone, Gate};
use crate::sync::gil::Gil;
use crate::sync::pause::Pause;
use crate::sync::script::Script;

/// What a thread must have while it executes a step.
#[derive(Debug)]
pub enum Turn {
    /// One thread at a time.
    Gil(Gil),
    /// As many as there are cores, unless one of them has closed the gate.
    Gate(Gate),
    /// One thread at a time, and which one is written down.
    Script(Script),
}

/// How a thread got its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is the only thread that executes.
    Gil,
    /// There is no GIL.
    Gate,
}

/// The proof that no other thread executes anything.
pub enum Exclusive<'a> {
    /// The caller is the only thread that executes.
    Gil,
    /// The caller has closed the gate.
    Gate(#[expect(dead_code, reason = "held until dropped")] Alone<'a>),
}

impl Turn {
    /// Of the process of a number, as the options of the run say, on so many cores.
    pub fn new(options: &Options, pause: &Arc<Pause>, cores: u32, process: u32) -> Turn {
        if let Some(forced) = &options.forced
            && let Ok(schedule) = forced.schedule.parse::<Schedule>()
        {
            Turn::Script(Script::new(&schedule, forced.freeze_at, process))
        } else if options.gil {
            Turn::Gil(Gil::new(options.switch_interval_us, Arc::clone(pause)))
        } else {
            Turn::Gate(Gate::new(cores))
        }
    }

    /// Takes the turn if that needs no waiting for another thread's turn to end.
    pub fn try_take(&self, thread: u32) -> Option<Taken> {
        match self {
            Turn::Gil(gil) => gil.try_take(thread).then_some(Taken::Gil),
            Turn::Gate(gate) => gate.try_enter().then_some(Taken::Gate),
            Turn::Script(script) => script.try_take(thread).then_some(Taken::Gil),
        }
    }

    /// Takes the turn.
    pub fn take(&self, thread: u32) -> Taken {
        match self {
            Turn::Gil(gil) => {
                gil.take(thread);
                Taken::Gil
            }
            Turn::Gate(gate) => {
                gate.enter();
                Taken::Gate
            }
            Turn::Script(script) => {
                script.take(thread);
                Taken::Gil
            }
        }
    }

    /// Gives the turn up.
    pub fn drop(&self) {
        match self {
            Turn::Gil(gil) => gil.drop(),
            Turn::Gate(gate) => gate.leave(),
            Turn::Script(script) => script.drop(),
        }
    }

    /// The GIL, if there is one.
    pub fn gil(&self) -> Option<&Gil> {
        match self {
            Turn::Gil(gil) => Some(gil),
            Turn::Gate(_) | Turn::Script(_) => None,
        }
    }

    /// What the run is forced into, if it is.
    pub fn script(&self) -> Option<&Script> {
        match self {
            Turn::Script(script) => Some(script),
            Turn::Gil(_) | Turn::Gate(_) => None,
        }
    }

    /// Whether one thread executes at a time.
    pub fn is_gil(&self) -> bool {
        !matches!(self, Turn::Gate(_))
    }

    /// Makes sure that no other thread executes anything, for a caller that has its turn and is between two steps.
    /// `None` if another thread has just had that.
    pub fn exclude(&self) -> Option<Exclusive<'_>> {
        match self {
            Turn::Gil(_) | Turn::Script(_) => Some(Exclusive::Gil),
            Turn::Gate(gate) => gate.close().map(Exclusive::Gate),
        }
    }
}
