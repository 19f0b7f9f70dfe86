//! One attempt at a search: it fails if it finds that threads share more than was known.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;
use trace::ids::ThreadId;

use crate::access::Places;
use crate::blocked;
use crate::crew::Crew;
use crate::fallback::{self, Walk};
use crate::graph::{Edge, Graph, Round};
use crate::hand::{End, Expanded, Hand, Target};
use crate::identity::Identity;
use crate::report::{Flaw, FlawKind, Report, Shown, Verdict};
use crate::search::{Options, Progress, choices, flaw};
use crate::state::State;
use crate::step::{Atomicity, Moved, Stepper};
use trace::schedule::{Choice, Schedule};

/// So many states are given to a crew at once. The same for all crews, so that all find the same.
const BATCH: usize = 512;
/// Fewer states than this are not worth calling others.
const SHARED_MIN: usize = 32;
/// So many places where threads can go round for ever are told apart, those that are reached soonest.
const ROUNDS_MAX: usize = 64;

/// A state whose steps are to be taken.
enum Job {
    State(State),
    Taken,
    Done(Expanded),
}

/// What a lock guards; no hand leaves it half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts together what the hands know of what threads share; whether it has grown.
fn gather(places: &mut Places, hands: &[Mutex<Hand>]) -> bool {
    let mut has_news = false;
    for hand in hands {
        let theirs = &mut lock(hand).stepper.world.places;
        if theirs.has_news() {
            places.absorb(theirs);
            has_news = true;
        }
    }
    let grew = places.grew();
    if has_news && !grew {
        for hand in hands {
            lock(hand).stepper.world.places = places.clone();
        }
    }
    grew
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
pub struct Attempt {
    root: State,
    options: Options,
    merges_threads: bool,
    hands: Vec<Mutex<Hand>>,
    known: FxHashMap<u128, u32>,
    nodes: Vec<Node>,
    open: VecDeque<(u32, State)>,
    graph: Graph,
    /// Threads by the numbers that the graph gives them.
    threads: Vec<(u32, ThreadId)>,
    outcomes: BTreeMap<String, At>,
    flaws: BTreeMap<Flaw, At>,
    unsupported: Option<&'static str>,
    transitions: u64,
}

/// What a slice of an attempt came to.
pub enum Slice {
    /// All was searched, or a bound was met, which is told.
    Over(Option<String>),
    /// The caller wanted a pause.
    Paused,
    /// What is shared was not all known.
    Anew,
}

impl Attempt {
    /// A search that stands at its first state.
    pub fn new(stepper: &mut Stepper, crew: &dyn Crew, root: State, options: Options) -> Attempt {
        let merges_threads = !stepper.world.places.has_individuals();
        let mut attempt = Attempt {
            root,
            options,
            merges_threads,
            hands: Vec::new(),
            known: FxHashMap::default(),
            nodes: Vec::new(),
            open: VecDeque::new(),
            graph: Graph::default(),
            threads: Vec::new(),
            outcomes: BTreeMap::new(),
            flaws: BTreeMap::new(),
            unsupported: None,
            transitions: 0,
        };
        let (first, moved) = attempt.begin(stepper);
        let id = Identity::new(merges_threads).of(&first);
        attempt.enter(id, first, u32::MAX, Choice::run(0, ThreadId(0)));
        let at = At {
            node: 0,
            then: None,
        };
        attempt.unsupported = moved.unsupported;
        for failure in &moved.failures {
            attempt.flaws.entry(flaw(failure)).or_insert(at);
        }
        let count = crew.n_hands();
        let hands = (0..count).map(|number| Mutex::new(Hand::new(stepper.another(number, count))));
        attempt.hands = hands.collect();
        attempt
    }

    /// What it began with.
    pub fn beginning(&self) -> (State, Options) {
        (self.root.clone(), self.options)
    }

    /// Searches on until it is over or `go_on` wants a pause.
    pub fn run(
        &mut self,
        stepper: &mut Stepper,
        crew: &dyn Crew,
        go_on: &mut dyn FnMut(&Progress) -> bool,
    ) -> Slice {
        while !self.open.is_empty() {
            let batch = self.expand(crew);
            if gather(&mut stepper.world.places, &self.hands) {
                return Slice::Anew;
            }
            for (node, expanded) in batch {
                self.take_in(node, expanded);
            }
            let states = self.nodes.len() as u64;
            if states >= self.options.states_max {
                let bound = format!("{states} states, the most that were allowed");
                return Slice::Over(Some(bound));
            }
            let is_worn_out = |hand: &Mutex<Hand>| lock(hand).stepper.world.is_worn_out();
            if self.hands.iter().any(is_worn_out) {
                return Slice::Over(Some("too many steps for one search".to_owned()));
            }
            if !self.open.is_empty() && !go_on(&self.progress()) {
                return Slice::Paused;
            }
        }
        if self.merges_threads && self.graph.goes_round() {
            // Whether all threads get their turn where states come back is not known if threads change places.
            stepper.world.places.found_individuals();
            return Slice::Anew;
        }
        let bound = self.unsupported;
        Slice::Over(bound.map(|what| format!("{what} are not explored yet")))
    }

    /// Lets all steps of the states that are next in line be taken.
    fn expand(&mut self, crew: &dyn Crew) -> Vec<(u32, Expanded)> {
        let n_states = self.open.len().min(BATCH);
        let states = self.open.drain(..n_states);
        let jobs: Vec<(u32, Mutex<Job>)> = states
            .map(|(node, state)| (node, Mutex::new(Job::State(state))))
            .collect();
        let next = AtomicUsize::new(0);
        let (known, hands) = (&self.known, &self.hands);
        let work = |number: usize| {
            let mut hand = lock(&hands[number]);
            while let Some((_, job)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                let mut job = lock(job);
                if let Job::State(state) = std::mem::replace(&mut *job, Job::Taken) {
                    *job = Job::Done(hand.expand(state, known));
                }
            }
        };
        // To call the others for little takes longer than doing it.
        match n_states < SHARED_MIN {
            true => work(0),
            false => crew.work(&work),
        }
        let jobs = jobs.into_iter().filter_map(|(node, job)| {
            let job = job.into_inner().unwrap_or_else(PoisonError::into_inner);
            match job {
                Job::Done(expanded) => Some((node, expanded)),
                _ => None,
            }
        });
        jobs.collect()
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        Progress {
            states: self.nodes.len() as u64,
            frontier: self.open.len() as u64,
            transitions: self.transitions,
            outcomes: self.outcomes.len() as u64,
            flaws: self.flaws.len() as u64,
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
    fn enter(&mut self, id: u128, state: State, parent: u32, choice: Choice) -> u32 {
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

    /// Takes in what can happen in a state.
    fn take_in(&mut self, node: u32, expanded: Expanded) {
        self.graph.next_state();
        for step in expanded.steps {
            self.transitions += 1;
            self.unsupported = self.unsupported.or(step.unsupported);
            let at = At {
                node,
                then: Some(step.choice),
            };
            for flaw in step.flaws {
                self.flaws.entry(flaw).or_insert(at);
            }
            let to = match step.target {
                Target::Known(number) => number,
                Target::New(id, state) => self.enter(id, state, node, step.choice),
            };
            let who = self.who(step.choice);
            self.graph.add(Edge { to, who });
        }
        let at = At { node, then: None };
        match expanded.end {
            Some(End::Outcome(text)) => {
                self.outcomes.entry(text).or_insert(at);
            }
            Some(End::Stuck(flaw)) => {
                self.flaws.entry(flaw).or_insert(at);
            }
            Some(End::Failed) | None => {}
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

    /// What has been found.
    pub fn report(
        mut self,
        stepper: &mut Stepper,
        prefix: &Schedule,
        bound: Option<String>,
    ) -> Report {
        let outcomes = std::mem::take(&mut self.outcomes);
        let outcomes = outcomes.into_iter().map(|(what, at)| {
            let schedule = self.walk(stepper, prefix, &self.way(at)).0;
            (what, schedule)
        });
        let outcomes = outcomes.collect();
        let mut flaws: BTreeMap<Flaw, Schedule> = BTreeMap::new();
        for (flaw, at) in std::mem::take(&mut self.flaws) {
            let (mut schedule, mut state) = self.walk(stepper, prefix, &self.way(at));
            if flaw.kind == FlawKind::Deadlock {
                let mut moved = Moved::default();
                stepper.let_go(&mut state, &mut moved);
                schedule.extend(&moved.segments);
            }
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
