//! The search through all states of a program.

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::FxHashMap;
use syntax::diagnostic::Diagnostic;

use crate::blocked;
use crate::fallback::{self, Walk};
use crate::graph::{Edge, Graph, Round};
use crate::program::{Loaded, Program};
use crate::races::{self, Access};
use crate::report::{Flaw, FlawKind, Report, Shown, Verdict};
use crate::schedule::{Choice, Schedule};
use crate::identity::Identity;
use crate::state::State;
use crate::step::{Atomicity, Failure, Moved, Stepper};
use trace::ids::ThreadId;

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

/// So many places where threads can go round for ever are told apart, those that are reached soonest.
const ROUNDS_MAX: usize = 64;

/// How many random walks look for what threads share before the search begins.
const SCOUTS: u64 = 40;
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
    let loaded = program.load(options.atomicity)?;
    Ok(search(loaded, options, go_on))
}

fn search(loaded: Loaded, options: &Options, go_on: &mut dyn FnMut(&Progress) -> bool) -> Report {
    let Loaded {
        mut stepper,
        root,
        prefix,
    } = loaded;
    scout(&mut stepper, &root);
    loop {
        let mut attempt = Attempt::new(&root, options);
        attempt.identity.merges_threads = !stepper.world.places.has_individuals();
        match attempt.run(&mut stepper, go_on) {
            Some(bound) => return attempt.report(&mut stepper, &prefix, bound),
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
        let mut n_instructions = 0;
        while n_instructions < SCOUT_INSTRUCTIONS {
            let mut choices = choices(&state);
            let mut moved = None;
            while !choices.is_empty() && moved.is_none() {
                random ^= random << 13;
                random ^= random >> 7;
                random ^= random << 17;
                let choice = choices.swap_remove(random as usize % choices.len());
                moved = stepper.advance(&mut state, choice);
            }
            let Some(moved) = moved else { break };
            n_instructions += moved.segments.iter().map(|it| it.count).sum::<u32>();
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
struct Attempt<'a> {
    root: &'a State,
    options: &'a Options,
    known: FxHashMap<u128, u32>,
    nodes: Vec<Node>,
    open: VecDeque<(u32, State)>,
    graph: Graph,
    /// Threads by the numbers that the graph gives them.
    threads: Vec<(u32, ThreadId)>,
    identity: Identity,
    outcomes: BTreeMap<String, At>,
    flaws: BTreeMap<Flaw, At>,
    unsupported: Option<&'static str>,
    transitions: u64,
}

impl<'a> Attempt<'a> {
    fn new(root: &'a State, options: &'a Options) -> Attempt<'a> {
        Attempt {
            root,
            options,
            known: FxHashMap::default(),
            nodes: Vec::new(),
            open: VecDeque::new(),
            graph: Graph::default(),
            threads: Vec::new(),
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
        let start = Choice::run(0, ThreadId(0));
        self.enter(root, u32::MAX, start);
        self.take_in(
            &moved,
            At {
                node: 0,
                then: None,
            },
        );
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
        if self.identity.merges_threads && self.graph.goes_round() {
            // Whether all threads get their turn where states come back is not known if threads change places.
            stepper.world.places.found_individuals();
            return None;
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

    /// Adds a state unless it is known; its number.
    fn enter(&mut self, mut state: State, parent: u32, choice: Choice) -> u32 {
        let id = self.identity.of(&mut state);
        let next = self.nodes.len() as u32;
        let number = *self.known.entry(id).or_insert(next);
        if number == next {
            self.nodes.push(Node { parent, choice });
            self.open.push_back((next, state));
        }
        number
    }

    /// The number of a thread in the graph.
    fn who(&mut self, choice: Choice) -> u16 {
        let thread = (choice.process, choice.thread);
        let at = self.threads.iter().position(|known| *known == thread);
        at.unwrap_or_else(|| {
            self.threads.push(thread);
            self.threads.len() - 1
        }) as u16
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
        let mut accesses: Vec<(Choice, Vec<Access>)> = Vec::new();
        self.graph.next_state();
        for choice in choices(&state) {
            let mut next = state.clone();
            stepper.accesses.clear();
            let Some(moved) = stepper.advance(&mut next, choice) else {
                continue;
            };
            is_stuck = false;
            self.transitions += 1;
            if !stepper.accesses.is_empty() {
                self.race(&state, node, choice, &stepper.accesses, &accesses);
                accesses.push((choice, stepper.accesses.clone()));
            }
            let then = Some(choice);
            self.take_in(&moved, At { node, then });
            let to = self.enter(next, node, choice);
            let who = self.who(choice);
            self.graph.add(Edge { to, who });
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

    /// Takes in what a step races with among the steps of other threads.
    fn race(
        &mut self,
        state: &State,
        node: u32,
        choice: Choice,
        here: &[Access],
        others: &[(Choice, Vec<Access>)],
    ) {
        let heap = &state.processes[choice.process as usize].heap;
        let then = Some(choice);
        for (other, there) in others {
            if other.process == choice.process && other.thread != choice.thread {
                for flaw in races::between(here, there, heap) {
                    self.flaws.entry(flaw).or_insert(At { node, then });
                }
            }
        }
    }

    /// The steps that lead to a place in the graph.
    fn way(&self, at: At) -> Vec<Choice> {
        let mut way: Vec<Choice> = at.then.into_iter().collect();
        let mut node = at.node;
        while let Some(it) = self
            .nodes
            .get(node as usize)
            .filter(|it| it.parent != u32::MAX)
        {
            way.push(it.choice);
            node = it.parent;
        }
        way.reverse();
        way
    }

    /// Walks from the start: the schedule of it and the state that it leads to.
    fn walk(&self, stepper: &mut Stepper, prefix: &Schedule, way: &[Choice]) -> (Schedule, State) {
        let mut schedule = prefix.clone();
        let (mut state, moved) = self.begin(stepper);
        schedule.extend(&moved.segments);
        for choice in way {
            if let Some(moved) = stepper.advance(&mut state, *choice) {
                schedule.extend(&moved.segments);
            }
        }
        (schedule, state)
    }

    /// What going round for ever is: a livelock, or a deadlock of those who do not go round.
    fn endless(&self, stepper: &mut Stepper, prefix: &Schedule, round: &Round) -> Shown<Flaw> {
        let start = At {
            node: round.states[0],
            then: None,
        };
        let mut way = self.way(start);
        let (_, state) = self.walk(stepper, prefix, &way);
        let runners: Vec<_> = round
            .who
            .iter()
            .map(|who| self.threads[usize::from(*who)])
            .collect();
        let what = blocked::endless(stepper, &state, &runners, round.is_closed);
        for (node, number) in self.graph.way_round(&round.states) {
            way.extend(self.choice_of(stepper, prefix, node, number));
        }
        let (schedule, _) = self.walk(stepper, prefix, &way);
        Shown { what, schedule }
    }

    /// The choice behind a step of a state.
    fn choice_of(
        &self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        node: u32,
        number: usize,
    ) -> Option<Choice> {
        let who = self.graph.edges(node).get(number)?.who;
        let (process, thread) = self.threads[usize::from(who)];
        let (_, state) = self.walk(stepper, prefix, &self.way(At { node, then: None }));
        let mut choices = choices(&state).into_iter();
        choices.find(|choice| (choice.process, choice.thread) == (process, thread))
    }

    fn report(mut self, stepper: &mut Stepper, prefix: &Schedule, bound: Option<String>) -> Report {
        let outcomes = std::mem::take(&mut self.outcomes);
        let outcomes = outcomes.into_iter().map(|(what, at)| {
            let schedule = self.walk(stepper, prefix, &self.way(at)).0;
            (what, schedule)
        });
        let outcomes = outcomes.collect();
        let mut flaws: BTreeMap<Flaw, Schedule> = BTreeMap::new();
        for (flaw, at) in std::mem::take(&mut self.flaws) {
            let schedule = self.walk(stepper, prefix, &self.way(at)).0;
            flaws.insert(flaw, schedule);
        }
        for round in self.graph.rounds().iter().take(ROUNDS_MAX) {
            let endless = self.endless(stepper, prefix, round);
            flaws.entry(endless.what).or_insert(endless.schedule);
        }
        let mut outcomes: BTreeMap<String, Schedule> = outcomes;
        if bound.is_some() {
            let (root, moved) = self.begin(stepper);
            let mut beginning = prefix.clone();
            beginning.extend(&moved.segments);
            fallback::walks(stepper, &root, &beginning, &mut |stepper, walk| {
                take_in_walk(stepper, walk, &mut outcomes, &mut flaws);
                true
            });
        }
        let in_parallel = self.options.atomicity == Atomicity::FreeThreaded;
        let mut kinds = flaws.keys().map(|flaw| flaw.kind);
        let worst = kinds.find(|kind| in_parallel || *kind != FlawKind::Race);
        let worst = worst.map(FlawKind::verdict);
        let otherwise = match bound {
            None => Verdict::Safe,
            Some(_) => Verdict::Incomplete,
        };
        Report {
            verdict: worst.unwrap_or(otherwise),
            outcomes: shown(outcomes),
            flaws: shown(flaws),
            states: self.nodes.len() as u64,
            transitions: self.transitions,
            bound,
        }
    }
}

/// Takes in what a walk has met and the search has not.
fn take_in_walk(
    stepper: &mut Stepper,
    walk: Walk,
    outcomes: &mut BTreeMap<String, Schedule>,
    flaws: &mut BTreeMap<Flaw, Schedule>,
) {
    let mut new: Vec<Flaw> = walk.failures.iter().map(flaw).collect();
    match walk.end {
        Some(state) if !state.is_over() => new.push(blocked::describe(stepper, &state)),
        Some(state) if !state.failed => {
            let text = state.out.text.clone();
            outcomes
                .entry(text)
                .or_insert_with(|| walk.schedule.clone());
        }
        _ => {}
    }
    for flaw in new {
        flaws.entry(flaw).or_insert_with(|| walk.schedule.clone());
    }
}

fn shown<T>(found: BTreeMap<T, Schedule>) -> Vec<Shown<T>> {
    let found = found.into_iter();
    found
        .map(|(what, schedule)| Shown { what, schedule })
        .collect()
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
