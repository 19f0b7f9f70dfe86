//! The search through all states of a program.

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::FxHashMap;
use syntax::diagnostic::Diagnostic;

use crate::blocked;
use crate::program::{Loaded, Program};
use crate::report::{Flaw, FlawKind, Report, Shown, Verdict};
use crate::schedule::{Choice, Schedule};
use crate::state::{Identity, State};
use crate::step::{Atomicity, Failure, Moved, Stepper};

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
            states_max: 20_000_000,
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
}

/// The caller is asked whether to go on after so many states.
const ASK_EVERY: u64 = 256;

/// How many random walks look for what threads share before the search begins.
const SCOUTS: u64 = 40;
/// How many steps each of them takes at most.
const SCOUT_STEPS: usize = 2_000;

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
    let loaded = program.load(options.atomicity)?;
    Ok(search(loaded, options, go_on))
}

fn search(
    loaded: Loaded,
    options: &Options,
    go_on: &mut dyn FnMut(&Progress) -> bool,
) -> Report {
    let Loaded {
        mut stepper,
        root,
        prefix,
    } = loaded;
    scout(&mut stepper, &root);
    loop {
        let mut round = Round::new(&root, options);
        match round.run(&mut stepper, go_on) {
            Some(bound) => return round.report(&mut stepper, &prefix, bound),
            // What was taken for private is shared after all.
            None => continue,
        }
    }
}

/// Walks at random, to learn what threads share. What this misses the search itself finds.
fn scout(stepper: &mut Stepper, root: &State) {
    for seed in 0..SCOUTS {
        let mut state = root.clone();
        let mut random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        for _ in 0..SCOUT_STEPS {
            let mut choices = choices(&state);
            let mut moved = None;
            while !choices.is_empty() && moved.is_none() {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                let choice = choices.swap_remove(random as usize % choices.len());
                moved = stepper.advance(&mut state, choice);
            }
            if moved.is_none() {
                break;
            }
        }
    }
    stepper.world.places.grew();
}

/// What may be tried in a state.
pub fn choices(state: &State) -> Vec<Choice> {
    let mut choices = Vec::new();
    for (number, process) in state.processes.iter().enumerate() {
        for thread in &process.threads {
            let late = match thread.parked {
                None => false,
                Some(park) if park.deadline.is_some() => true,
                Some(_) => continue,
            };
            choices.push(Choice {
                late,
                ..Choice::run(number as u32, thread.id)
            });
        }
    }
    choices
}

/// A state as far as it is remembered: how it was first reached.
#[derive(Clone, Copy, Debug)]
struct Node {
    parent: u32,
    choice: Choice,
}

/// Where in the graph something was found: at a node, or by one more step from it.
#[derive(Clone, Copy, Debug)]
struct At {
    node: u32,
    then: Option<Choice>,
}

/// One attempt at a search, which fails if it finds that threads share more than was known.
struct Round<'a> {
    root: &'a State,
    options: &'a Options,
    known: FxHashMap<u128, u32>,
    nodes: Vec<Node>,
    open: VecDeque<(u32, State)>,
    identity: Identity,
    outcomes: BTreeMap<String, At>,
    flaws: BTreeMap<Flaw, At>,
    unsupported: Option<&'static str>,
    transitions: u64,
}

impl<'a> Round<'a> {
    fn new(root: &'a State, options: &'a Options) -> Round<'a> {
        Round {
            root,
            options,
            known: FxHashMap::default(),
            nodes: Vec::new(),
            open: VecDeque::new(),
            identity: Identity::default(),
            outcomes: BTreeMap::new(),
            flaws: BTreeMap::new(),
            unsupported: None,
            transitions: 0,
        }
    }

    /// Searches; `None` if what is shared was not all known. Else what stopped it, if anything did.
    fn run(
        &mut self,
        stepper: &mut Stepper,
        go_on: &mut dyn FnMut(&Progress) -> bool,
    ) -> Option<Option<String>> {
        let (root, moved) = self.begin(stepper);
        let start = Choice::run(0, trace::ids::ThreadId(0));
        self.enter(root, u32::MAX, start);
        self.take_in(&moved, At { node: 0, then: None });
        while let Some((node, state)) = self.open.pop_front() {
            self.expand(stepper, node, state);
            if stepper.world.places.grew() {
                return None;
            }
            let states = self.nodes.len() as u64;
            if states >= self.options.states_max {
                return Some(Some(format!("{states} states, the most that were allowed")));
            }
            if stepper.world.is_worn_out() {
                return Some(Some("too many steps for one search".to_owned()));
            }
            if u64::from(node).is_multiple_of(ASK_EVERY) && !go_on(&self.progress()) {
                return Some(Some(format!("stopped after {states} states")));
            }
        }
        let bound = self.unsupported;
        Some(bound.map(|what| format!("{what} are not explored yet")))
    }

    fn progress(&self) -> Progress {
        Progress {
            states: self.nodes.len() as u64,
            frontier: self.open.len() as u64,
            transitions: self.transitions,
        }
    }

    /// The first state: what nobody can notice has been done.
    fn begin(&self, stepper: &mut Stepper) -> (State, Moved) {
        let mut state = self.root.clone();
        let mut moved = Moved::default();
        stepper.settle(&mut state, 0, 0, &mut moved);
        (state, moved)
    }

    /// Adds a state unless it is known.
    fn enter(&mut self, mut state: State, parent: u32, choice: Choice) {
        let id = self.identity.of(&mut state);
        let next = self.nodes.len() as u32;
        if *self.known.entry(id).or_insert(next) == next {
            self.nodes.push(Node { parent, choice });
            self.open.push_back((next, state));
        }
    }

    /// Takes in what a step has shown beside its state.
    fn take_in(&mut self, moved: &Moved, at: At) {
        self.unsupported = self.unsupported.or(moved.unsupported);
        for failure in &moved.failures {
            self.flaws.entry(flaw(failure)).or_insert(at);
        }
    }

    fn expand(&mut self, stepper: &mut Stepper, node: u32, state: State) {
        let mut is_stuck = true;
        for choice in choices(&state) {
            let mut next = state.clone();
            let Some(moved) = stepper.advance(&mut next, choice) else {
                continue;
            };
            is_stuck = false;
            self.transitions += 1;
            let then = Some(choice);
            self.take_in(&moved, At { node, then });
            self.enter(next, node, choice);
        }
        if !is_stuck {
            return;
        }
        let at = At { node, then: None };
        if !state.is_over() {
            let flaw = blocked::describe(stepper, &state);
            self.flaws.entry(flaw).or_insert(at);
        } else if !state.failed {
            let text = state.out.text.clone();
            self.outcomes.entry(text).or_insert(at);
        }
    }

    /// The schedule that leads to a place in the graph.
    fn schedule(&self, stepper: &mut Stepper, prefix: &Schedule, at: At) -> Schedule {
        let mut choices: Vec<Choice> = at.then.into_iter().collect();
        let mut node = at.node;
        while let Some(it) = self.nodes.get(node as usize).filter(|it| it.parent != u32::MAX) {
            choices.push(it.choice);
            node = it.parent;
        }
        let mut schedule = prefix.clone();
        let (mut state, moved) = self.begin(stepper);
        schedule.extend(&moved.segments);
        for choice in choices.into_iter().rev() {
            if let Some(moved) = stepper.advance(&mut state, choice) {
                schedule.extend(&moved.segments);
            }
        }
        schedule
    }

    fn report(mut self, stepper: &mut Stepper, prefix: &Schedule, bound: Option<String>) -> Report {
        let outcomes = std::mem::take(&mut self.outcomes);
        let flaws = std::mem::take(&mut self.flaws);
        let worst = flaws.keys().next().map(|flaw| flaw.kind.verdict());
        let otherwise = match bound {
            None => Verdict::Safe,
            Some(_) => Verdict::Incomplete,
        };
        let outcomes = outcomes.into_iter().map(|(what, at)| Shown {
            what,
            schedule: self.schedule(stepper, prefix, at),
        });
        let outcomes = outcomes.collect();
        let flaws = flaws.into_iter().map(|(what, at)| Shown {
            what,
            schedule: self.schedule(stepper, prefix, at),
        });
        let flaws = flaws.collect();
        Report {
            verdict: worst.unwrap_or(otherwise),
            outcomes,
            flaws,
            states: self.nodes.len() as u64,
            transitions: self.transitions,
            bound,
        }
    }
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
