//! Taking all steps of a state: what the hands of a crew do at once.

use rustc_hash::FxHashMap;

use crate::blocked;
use crate::identity::Identity;
use crate::memo::{Memo, Taken};
use crate::races::{Access, Races};
use crate::report::Flaw;
use crate::search::{choices, flaw};
use crate::state::State;
use crate::step::{Moved, Stepper};
use trace::schedule::Choice;

/// Where a step leads.
#[derive(Debug)]
pub enum Target {
    /// To a state that is known by this number.
    Known(u32),
    /// To a state that was not known when the step was taken, with its identity.
    New(u128, State),
}

/// A step from a state.
#[derive(Debug)]
pub struct Step {
    /// Who takes it.
    pub choice: Choice,
    /// Where it leads.
    pub target: Target,
    /// Flaws that it shows: exceptions, and races with the steps before it in the list.
    pub flaws: Vec<Flaw>,
    /// What the program did that cannot be explored.
    pub unsupported: Option<&'static str>,
}

/// The end of an execution.
#[derive(Debug)]
pub enum End {
    /// It ends normally with this output.
    Outcome(String),
    /// It is stuck.
    Stuck(Flaw),
    /// An exception has ended it, which has been told already.
    Failed,
}

/// All that can happen in a state.
#[derive(Debug, Default)]
pub struct Expanded {
    /// The steps.
    pub steps: Vec<Step>,
    /// The end, if there is no step.
    pub end: Option<End>,
}

/// One who takes steps.
pub struct Hand {
    /// What takes them.
    pub stepper: Stepper,
    identity: Identity,
    memo: Memo,
    races: Races,
    accesses: Vec<(Choice, Vec<Access>)>,
}

impl Hand {
    /// A hand.
    pub fn new(mut stepper: Stepper) -> Hand {
        stepper.world.recording = true;
        let identity = Identity::new(!stepper.world.places.has_individuals());
        Hand {
            stepper,
            identity,
            memo: Memo::default(),
            races: Races::default(),
            accesses: Vec::new(),
        }
    }

    /// Takes all steps of a state, given the states that are known.
    pub fn expand(&mut self, state: State, known: &FxHashMap<u128, u32>) -> Expanded {
        let mut expanded = Expanded::default();
        self.accesses.clear();
        if self.found_different(&state) {
            self.memo.forget();
        }
        for choice in choices(&state) {
            if self.stepper.is_held_up(&state, choice) {
                continue;
            }
            let mut next = state.clone();
            if let Some((mut step, id)) = self.step(&state, &mut next, choice) {
                step.target = match known.get(&id) {
                    Some(number) => Target::Known(*number),
                    None => {
                        self.identity.sweep(&mut next);
                        Target::New(id, next)
                    }
                };
                expanded.steps.push(step);
            }
        }
        if expanded.steps.is_empty() {
            expanded.end = Some(self.end(state));
        }
        expanded
    }

    /// Takes a step; what it shows, and the identity of the state it leads to.
    fn step(&mut self, state: &State, next: &mut State, choice: Choice) -> Option<(Step, u128)> {
        let process = choice.process as usize;
        let locks = self
            .stepper
            .world
            .locks_in(&state.processes[process].heap, choice.thread);
        let mut step = Step {
            choice,
            target: Target::Known(0),
            flaws: Vec::new(),
            unsupported: None,
        };
        if let Some(accesses) = self.memo.again(next, choice, &locks) {
            // What happened has been told when it happened first.
            if !accesses.is_empty() {
                let accesses = accesses.to_vec();
                self.race(state, choice, accesses, &mut step.flaws);
            }
            let id = self.identity.of(next);
            return Some((step, id));
        }
        self.stepper.accesses.clear();
        self.stepper.world.footprint.get_mut().clear();
        let moved = self.stepper.advance(next, choice)?;
        let accesses = self.stepper.accesses.clone();
        let footprint = std::mem::take(self.stepper.world.footprint.get_mut());
        let id = self.identity.of(next);
        if self.found_different(next) {
            self.memo.forget();
        } else {
            self.identity.sweep(next);
            self.memo.learn(&Taken {
                before: state,
                after: next,
                choice,
                moved: &moved,
                accesses: &accesses,
                footprint: &footprint,
                locks,
            });
        }
        *self.stepper.world.footprint.get_mut() = footprint;
        step.flaws.extend(moved.failures.iter().map(flaw));
        step.unsupported = moved.unsupported;
        if !accesses.is_empty() {
            self.race(state, choice, accesses, &mut step.flaws);
        }
        Some((step, id))
    }

    /// Whether objects of the base are changed that were not known to be changed anywhere.
    fn found_different(&mut self, state: &State) -> bool {
        let mut found = false;
        for process in &state.processes {
            let end = process.heap.fixed_below();
            let slots = process.heap.slots().iter();
            for slot in slots.take_while(|slot| slot.id < end) {
                found |= self.stepper.world.found_different(slot.id);
            }
        }
        found
    }

    /// Finds what a step races with among the steps of other threads.
    fn race(&mut self, state: &State, choice: Choice, here: Vec<Access>, flaws: &mut Vec<Flaw>) {
        let heap = &state.processes[choice.process as usize].heap;
        for (other, there) in &self.accesses {
            if other.process == choice.process && other.thread != choice.thread {
                flaws.extend(self.races.between(&here, there, heap));
            }
        }
        self.accesses.push((choice, here));
    }

    /// What kind of end a state is that has no steps.
    fn end(&mut self, mut state: State) -> End {
        if !state.is_over() {
            self.stepper.let_go(&mut state, &mut Moved::default());
            End::Stuck(blocked::describe(&mut self.stepper, &state))
        } else if state.failed {
            End::Failed
        } else {
            End::Outcome(state.out.text.clone())
        }
    }
}
