//! A run that is stepped through: a recorded sequence of choices, of which any moment can be gone to.
//!
//! States are values, so some of them are kept on the way; another moment is the nearest one before it and the steps
//! from there, which the choices give exactly. Moments are numbered by how many instructions have been executed.

mod follow;
mod kept;
mod stride;

use machine::thread::Park;
use syntax::diagnostic::Diagnostic;
use trace::event::Event;
use trace::ids::{Nanos, ThreadId};
use trace::moment::End;

use crate::clock::{Clock, Hardware, Key, Step};
use crate::program::Program;
use crate::replay;
use crate::schedulers::{Scheduler, Situation};
use crate::search;
use crate::show::name_of;
use crate::state::State;
use crate::step::{Atomicity, Failure, Moved, Stepper};
pub use follow::Refused;
use kept::Kept;
pub use stride::Stride;
use trace::schedule::{Choice, Schedule, Segment};

/// A run is recorded up to so many steps.
pub const STEPS_MAX: u32 = 200_000;

/// A moment as far as the machine is concerned: everything that the steps from there on depend on.
#[derive(Clone, Debug)]
pub(crate) struct Position {
    /// How many instructions have been executed.
    pub(crate) at: u32,
    /// The state.
    pub(crate) state: State,
    /// The time.
    pub(crate) clock: Clock,
    /// Exceptions that were left uncaught so far.
    pub(crate) failures: Vec<Failure>,
}

/// What is remembered of a step beside its choice.
#[derive(Clone, Copy, Debug)]
struct Mark {
    /// The line that the thread was at.
    line: u32,
    /// Whether the instruction was one of the library.
    is_library: bool,
    /// Whether CPython could switch threads after it.
    can_switch: bool,
    /// Whether it was in the middle of what is one step in CPython.
    is_in_c: bool,
}

/// A run.
pub struct Run {
    /// The program.
    program: Program,
    /// Where threads may be switched if a scheduler chooses.
    atomicity: Atomicity,
    pub(crate) stepper: Stepper,
    choices: Vec<Choice>,
    marks: Vec<Mark>,
    kept: Kept,
    pub(crate) position: Position,
}

impl Run {
    /// A run of a program, before its first instruction.
    ///
    /// # Errors
    /// What is wrong with the program.
    pub fn new(
        program: &Program,
        atomicity: Atomicity,
        hardware: Hardware,
    ) -> Result<Run, Vec<Diagnostic>> {
        let (stepper, state) = program.start(atomicity)?;
        let clock = Clock::new(hardware, (0, ThreadId(0)), "MainThread".to_owned());
        let position = Position {
            at: 0,
            state,
            clock,
            failures: Vec::new(),
        };
        Ok(Run {
            program: program.clone(),
            atomicity,
            stepper,
            choices: Vec::new(),
            marks: Vec::new(),
            kept: Kept::new(position.clone()),
            position,
        })
    }

    /// The program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Where a scheduler may switch threads.
    pub fn atomicity(&self) -> Atomicity {
        self.atomicity
    }

    /// How many instructions have been executed at the moment that is looked at.
    pub fn at(&self) -> u32 {
        self.position.at
    }

    /// How many steps are recorded.
    pub fn steps(&self) -> u32 {
        self.choices.len() as u32
    }

    /// The choice of a recorded step.
    pub(crate) fn recorded(&self, step: u32) -> Choice {
        self.choices[step as usize]
    }

    /// The choice that led to the moment that is looked at.
    pub(crate) fn latest(&self) -> Option<Choice> {
        let before = self.at().checked_sub(1)?;
        Some(self.recorded(before))
    }

    /// The choices of the whole run.
    pub fn schedule(&self) -> Schedule {
        let mut schedule = Schedule::default();
        for choice in &self.choices {
            schedule.push(Segment {
                choice: *choice,
                count: 1,
            });
        }
        schedule
    }

    /// Takes in a schedule in place of what is recorded, as far as the threads can follow it, and goes to its end.
    /// Answers whether they could follow it to the end.
    pub fn follow(&mut self, schedule: &Schedule) -> bool {
        self.go_to(0);
        self.cut();
        replay::choices(schedule).all(|choice| self.take(choice))
    }

    /// Goes to a moment, or to the end if the run is shorter.
    pub fn go_to(&mut self, moment: u32) {
        let moment = moment.min(self.steps());
        let from = self.kept.before(moment);
        if self.position.at > moment || self.position.at < from.at {
            self.position = from.clone();
        }
        while self.position.at < moment {
            let choice = self.choices[self.position.at as usize];
            let moved = execute(&mut self.stepper, &mut self.position, choice, None);
            assert!(
                moved.is_some(),
                "machine bug: a recorded step cannot be taken again"
            );
        }
    }

    /// A thread takes the next instruction. What was recorded from here on is kept if it begins with the same step.
    /// Answers whether the thread could take it, and the run has room for it.
    pub fn take(&mut self, choice: Choice) -> bool {
        let at = self.position.at as usize;
        if self.choices.get(at) == Some(&choice) {
            self.go_to(at as u32 + 1);
            return true;
        }
        if self.position.at >= STEPS_MAX {
            return false;
        }
        let thread = self.position.state.thread(choice.process, choice.thread);
        let Some((line, is_library)) = thread.map(|it| (it.line(), it.is_in_library())) else {
            return false;
        };
        self.kept.reach(&mut self.position);
        let Some(moved) = execute(&mut self.stepper, &mut self.position, choice, None) else {
            return false;
        };
        self.choices.truncate(at);
        self.marks.truncate(at);
        self.kept.truncate(at as u32);
        self.choices.push(choice);
        self.marks.push(Mark {
            line,
            is_library,
            can_switch: moved.can_switch,
            is_in_c: moved.is_in_c,
        });
        true
    }

    /// Forgets what is recorded after the moment that is looked at.
    fn cut(&mut self) {
        let at = self.position.at;
        self.choices.truncate(at as usize);
        self.marks.truncate(at as usize);
        self.kept.truncate(at);
    }

    /// What a scheduler chooses here; `None` if nobody can go on.
    fn chosen(&self, scheduler: &dyn Scheduler) -> Option<Choice> {
        let at = self.position.at as usize;
        let options = self.options();
        let past = &self.choices[..at];
        let situation = Situation {
            options: &options,
            past,
            clock: &self.position.clock,
        };
        if options.is_empty() {
            return None;
        }
        let is_free = self.atomicity != Atomicity::Cpython310;
        let last = at.checked_sub(1).map(|it| &self.marks[it]);
        let may_switch = last.is_none_or(|it| !it.is_in_c && (is_free || it.can_switch));
        match situation.same() {
            Some(same) if !may_switch => Some(same),
            _ => Some(scheduler.choose(&situation)),
        }
    }

    /// Who can take a step at the moment that is looked at.
    pub fn options(&self) -> Vec<Choice> {
        search::choices(&self.position.state)
    }

    /// How the run has ended at the moment that is looked at, if it can go no further.
    pub fn end(&self) -> Option<End> {
        let state = &self.position.state;
        if state.is_over() {
            let main = state.processes.first();
            return Some(End::Exited(main.and_then(|it| it.exit).unwrap_or(0)));
        }
        if self.options().is_empty() {
            return Some(End::Deadlock);
        }
        (self.position.at >= STEPS_MAX).then_some(End::Full)
    }

    /// The events of the whole run, as a timeline draws them, and when it ends.
    pub fn events(&mut self) -> (Vec<Event>, Nanos) {
        let mut position = self.kept.before(0).clone();
        let mut events = position.clock.first_events();
        for choice in &self.choices {
            let moved = execute(&mut self.stepper, &mut position, *choice, Some(&mut events));
            assert!(
                moved.is_some(),
                "machine bug: a recorded step cannot be taken again"
            );
        }
        (events, position.clock.now())
    }
}

/// One step of a position.
pub(crate) fn execute(
    stepper: &mut Stepper,
    position: &mut Position,
    choice: Choice,
    events: Option<&mut Vec<Event>>,
) -> Option<Moved> {
    let state = &mut position.state;
    let process = choice.process;
    let line = state.thread(process, choice.thread)?.line();
    let parked: Vec<ThreadId> = parked(state, process).collect();
    let n_threads = state.processes[process as usize].threads.len();
    let moved = stepper.single(state, choice)?;
    position.failures.extend(moved.failures.iter().cloned());
    let woken = parked.into_iter().filter(|id| *id != choice.thread);
    let woken = woken.filter(|id| {
        state
            .thread(process, *id)
            .is_some_and(|it| it.parked.is_none())
    });
    let woken: Vec<Key> = woken.map(|id| (process, id)).collect();
    let it = &state.processes[process as usize];
    let new = it
        .threads
        .iter()
        .filter(|new| it.threads.len() > n_threads && !position.clock.knows((process, new.id)));
    let born: Vec<(Key, String)> = new
        .map(|new| ((process, new.id), name_of(new, &it.heap)))
        .collect();
    let thread = state.thread(process, choice.thread);
    let park = thread.and_then(|it| {
        let park: Park = it.parked?;
        Some((park, park.deadline.map(|deadline| deadline - it.now)))
    });
    position.clock.take(
        &Step {
            choice,
            line,
            is_over: thread.is_none(),
            park,
            born: &born,
            woken: &woken,
        },
        events,
    );
    position.at += 1;
    Some(moved)
}

fn parked(state: &State, process: u32) -> impl Iterator<Item = ThreadId> {
    let process = state.processes.get(process as usize);
    let threads = process.map_or(&[][..], |process| &process.threads);
    threads
        .iter()
        .filter(|it| it.parked.is_some())
        .map(|it| it.id)
}
