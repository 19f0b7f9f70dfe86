//! The search through all states of a program.

use syntax::diagnostic::Diagnostic;

use crate::attempt::{Attempt, Slice};
use crate::crew::{Alone, Crew};
use crate::program::{Loaded, Program};
use crate::replay::Unfit;
use crate::report::{Flaw, FlawKind, Report};
use crate::state::State;
use crate::state_graph::{Passed, StateGraph};
use crate::step::{Atomicity, Failure, Moved, Stepper};
use crate::story::{Act, story};
use trace::schedule::{Choice, Schedule};

/// How to search.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Where threads may be switched.
    pub atomicity: Atomicity,
    /// The most states to be kept.
    pub states_max: u64,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            atomicity: Atomicity::default(),
            states_max: 100_000_000,
        }
    }
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// States found so far.
    pub states: u64,
    /// Those of them whose steps have not been taken yet.
    pub frontier: u64,
    /// Steps taken.
    pub transitions: u64,
    /// Outcomes found so far.
    pub outcomes: u64,
    /// Flaws found so far.
    pub flaws: u64,
}

/// How many random walks look for what threads share before the search begins, at most.
const SCOUTS: u64 = 12;
/// No more of them when so many in a row have found nothing.
const SCOUTS_IN_VAIN: u32 = 4;
/// How many instructions each of them executes, about.
const SCOUT_INSTRUCTIONS: u32 = 20_000;

/// Searches all states of a program. `go_on` is told now and then how far it has come, and ends the search by
/// answering `false`.
///
/// # Errors
/// What is wrong with the program.
pub fn check(
    program: &Program,
    options: &Options,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Report, Vec<Diagnostic>> {
    check_with(&Alone, program, options, go_on)
}

/// The same with several hands. What is found does not depend on how many they are.
///
/// # Errors
/// What is wrong with the program.
pub fn check_with(
    crew: &dyn Crew,
    program: &Program,
    options: &Options,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Result<Report, Vec<Diagnostic>> {
    let mut search = Search::new(crew, program, options)?;
    search.run(go_on);
    Ok(search.report(&mut || true))
}

/// A search under way. It can be gone on with after a pause, and reported on before its end.
pub struct Search<'a> {
    crew: &'a dyn Crew,
    stepper: Stepper,
    prefix: Schedule,
    attempt: Attempt,
    /// Whether the graph of states is kept however large it grows.
    keeps_graph: bool,
    /// Whether it has ended, and if so what has ended it if anything but that all states were searched did.
    over: Option<Option<String>>,
}

impl<'a> Search<'a> {
    /// A search that is about to begin.
    ///
    /// # Errors
    /// What is wrong with the program.
    pub fn new(
        crew: &'a dyn Crew,
        program: &Program,
        options: &Options,
    ) -> Result<Search<'a>, Vec<Diagnostic>> {
        let Loaded {
            mut stepper,
            root,
            prefix,
        } = program.load(options.atomicity)?;
        scout(&mut stepper, &root, crew);
        let attempt = Attempt::new(&mut stepper, crew, root, *options, false);
        Ok(Search {
            crew,
            stepper,
            prefix,
            attempt,
            keeps_graph: false,
            over: None,
        })
    }

    /// Searches until it is over, which it answers, or until `go_on`, which is told now and then how far the search has
    /// come, answers `false`.
    pub fn run(&mut self, go_on: &mut dyn FnMut(&Progress) -> bool) -> bool {
        while self.over.is_none() {
            match self.attempt.run(&mut self.stepper, self.crew, go_on) {
                Slice::Over(bound) => self.over = Some(bound),
                Slice::Paused => return false,
                // What was taken for private is shared after all.
                Slice::Anew => self.begin_anew(),
                Slice::NeedsGraph => {
                    self.keeps_graph = true;
                    self.begin_anew();
                }
            }
        }
        true
    }

    fn begin_anew(&mut self) {
        let (root, options) = self.attempt.beginning();
        let (stepper, keeps_graph) = (&mut self.stepper, self.keeps_graph);
        self.attempt = Attempt::new(stepper, self.crew, root, options, keeps_graph);
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.attempt.progress()
    }

    /// What it has found, all of it or so far. A search that is not over looks a little further as long as `go_on`
    /// answers `true`.
    pub fn report(&mut self, go_on: &mut dyn FnMut() -> bool) -> Report {
        let states = self.attempt.progress().states;
        let stopped = || Some(format!("stopped after {states} states"));
        let bound = self.over.clone().unwrap_or_else(stopped);
        let (stepper, prefix) = (&mut self.stepper, &self.prefix);
        self.attempt.report(stepper, prefix, bound, go_on)
    }
}

impl Search<'_> {
    /// The graph of the states that it has found, as it can be drawn.
    pub fn state_graph(&mut self) -> StateGraph {
        self.attempt.drawing(&mut self.stepper, &self.prefix)
    }

    /// Tells what happens in a schedule that it has found.
    ///
    /// # Errors
    /// [`Unfit::Foreign`] if it is not one of this program.
    pub fn story(&mut self, schedule: &Schedule) -> Result<Vec<Act>, Unfit> {
        let (root, _) = self.attempt.beginning();
        story(&mut self.stepper, root, &self.prefix, schedule)
    }

    /// The states of [`Search::state_graph`] that a run passes.
    pub fn passed(&mut self, run: &Schedule) -> Vec<Passed> {
        self.attempt.passed(&mut self.stepper, &self.prefix, run)
    }
}

/// Walks at random, to learn what threads share. What this misses the search itself finds.
fn scout(stepper: &mut Stepper, root: &State, crew: &dyn Crew) {
    let mut n_in_vain = 0;
    for seed in 0..SCOUTS {
        let mut state = root.clone();
        let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut n_instructions = 0;
        while n_instructions < SCOUT_INSTRUCTIONS && !crew.wants_stop() {
            let mut choices = choices(&state);
            let mut moved = None;
            while !choices.is_empty() && moved.is_none() {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                let choice = choices.swap_remove(random as usize % choices.len());
                moved = stepper.advance(&mut state, choice);
            }
            let Some(moved) = moved else {
                stepper.let_go(&mut state, &mut Moved::default());
                break;
            };
            n_instructions += moved.segments.iter().map(|it| it.count).sum::<u32>();
        }
        n_in_vain = match stepper.world.places.grew() {
            true => 0,
            false => n_in_vain + 1,
        };
        if n_in_vain == SCOUTS_IN_VAIN {
            break;
        }
    }
    stepper.world.places.has_news();
}

/// What may be tried in a state.
pub fn choices(state: &State) -> Vec<Choice> {
    let mut choices = Vec::new();
    for (number, process) in state.processes.iter().enumerate() {
        for thread in &process.threads {
            choices.extend(thread.choices(number as u32));
        }
    }
    choices
}

/// A failure as a flaw.
pub fn flaw(failure: &Failure) -> Flaw {
    Flaw {
        kind: match failure.is_assertion {
            true => FlawKind::Assertion,
            false => FlawKind::Exception,
        },
        message: failure.message.clone(),
        line: failure.line,
    }
}
