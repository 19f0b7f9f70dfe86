//! One attempt at a search: it fails if it finds that threads share more than was known.
//!
//! States are searched in rounds: all steps from the states that the round before has found. So the way by which a
//! state was first reached is a shortest one, and if no step of any round leads to a state that was known before the
//! round, nobody can go round for ever, and the graph of states need not be kept to see that.

mod findings;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use trace::ids::ThreadId;

use crate::access::Places;
use crate::crew::Crew;
use crate::graph::{Edge, Graph};
use crate::hand::{End, Event, Expanded, Hand};
use crate::known::{Arrival, Brief, Entered, Known, Node};
use crate::parts::{Pool, Record};
use crate::report::Flaw;
use crate::schedule::Choice;
use crate::search::{Options, Progress, flaw};
use crate::state::State;
use crate::step::{Moved, Stepper};

/// So many states are given to a crew at once. The same for all crews, so that all find the same.
const BATCH: usize = 4096;
/// So many of them are one job for a hand.
const JOB: usize = 64;
/// Fewer states than this are not worth calling others.
const SHARED_MIN: usize = 32;
/// When there are more parts of states than this, those that are not needed any more are forgotten.
const PARTS_MAX: usize = 200_000;
/// So many steps are kept as a graph before it is known that anybody can go round.
const EDGES_MAX: usize = 1 << 23;

/// What a lock guards; no hand leaves it half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is in a lock.
fn open<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
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

/// The states of a round: their numbers follow each other.
#[derive(Debug, Default)]
struct Layer {
    first: u32,
    records: Vec<u32>,
    /// Where the record of each ends.
    ends: Vec<usize>,
}

impl Layer {
    fn len(&self) -> usize {
        self.ends.len()
    }

    fn record(&self, at: usize) -> &Record {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.records[start..self.ends[at]]
    }

    fn push(&mut self, record: &Record) {
        self.records.extend_from_slice(record);
        self.ends.push(self.records.len());
    }
}

/// Where in the graph something was found: at a node, or by one more step from it.
#[derive(Clone, Copy, Debug)]
struct At {
    node: u32,
    then: Option<Choice>,
}

/// Why an attempt ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// There is nothing left to search; or this has stopped it.
    Done(Option<String>),
    /// What is shared was not all known.
    Grew,
    /// Somebody can go round, and the graph was not kept.
    NeedsGraph,
}

/// One attempt at a search.
pub struct Attempt<'a> {
    root: &'a State,
    options: &'a Options,
    known: Known,
    /// The steps; not kept in a large search unless it is known to be needed.
    graph: Option<Graph>,
    always_keeps_graph: bool,
    /// Threads by the numbers that the graph gives them.
    threads: Vec<(u32, ThreadId)>,
    merges_threads: bool,
    outcomes: BTreeMap<String, At>,
    flaws: BTreeMap<Flaw, At>,
    unsupported: Option<&'static str>,
    frontier: u64,
    transitions: u64,
}

impl<'a> Attempt<'a> {
    /// A search that has not begun. A large one keeps its graph only if told to.
    pub fn new(root: &'a State, options: &'a Options, keeps_graph: bool) -> Attempt<'a> {
        Attempt {
            root,
            options,
            known: Known::new(1),
            graph: Some(Graph::default()),
            always_keeps_graph: keeps_graph,
            threads: Vec::new(),
            merges_threads: false,
            outcomes: BTreeMap::new(),
            flaws: BTreeMap::new(),
            unsupported: None,
            frontier: 0,
            transitions: 0,
        }
    }

    /// Searches.
    pub fn run(
        &mut self,
        stepper: &mut Stepper,
        crew: &dyn Crew,
        go_on: &mut dyn FnMut(&Progress) -> bool,
    ) -> Ending {
        self.merges_threads = !stepper.world.places.has_individuals();
        let count = crew.n_hands();
        let beginning = self.begin(stepper);
        // They come after it: what they change is told by its version from what was there before.
        let pool = Arc::new(Pool::default());
        let hand = |number| Hand::new(stepper.another(number, count), Arc::clone(&pool));
        let hands: Vec<_> = (0..count).map(|number| Mutex::new(hand(number))).collect();
        self.known = Known::new(count);
        let mut layer = self.first_layer(beginning, &hands);
        let mut parts_max = PARTS_MAX;
        while layer.len() > 0 {
            let mut next = Layer {
                first: self.known.len() as u32,
                ..Layer::default()
            };
            self.known.begin_round();
            for start in (0..layer.len()).step_by(BATCH) {
                let states = start..layer.len().min(start + BATCH);
                let expanded = expand(crew, &hands, &layer, states.clone());
                if gather(&mut stepper.world.places, &hands) {
                    return Ending::Grew;
                }
                self.take_in(crew, expanded, &mut next);
                self.frontier = (layer.len() - states.end + next.len()) as u64;
                if let Some(ending) = self.ending(&hands, go_on) {
                    return ending;
                }
            }
            layer = next;
            if pool.len() > parts_max {
                pool.keep(&mut layer.records, &layer.ends);
                hands.iter().for_each(|hand| lock(hand).forget(&pool));
                parts_max = PARTS_MAX.max(2 * pool.len());
            }
        }
        self.end(stepper)
    }

    /// The state at the beginning.
    fn first_layer(&mut self, (root, moved): (State, Moved), hands: &[Mutex<Hand>]) -> Layer {
        let (id, record) = lock(&hands[0]).write(&root);
        let arrival = Arrival {
            id,
            parent: Node::NONE,
            brief: Brief::of(Choice::run(0, ThreadId(0))),
        };
        let share = self.known.share(id);
        for entered in self.known.enter(share, std::iter::once(&arrival)) {
            self.known.number(&arrival, entered);
        }
        let at = At {
            node: 0,
            then: None,
        };
        self.unsupported = moved.unsupported;
        for failure in &moved.failures {
            self.flaws.entry(flaw(failure)).or_insert(at);
        }
        let mut layer = Layer::default();
        layer.push(&record);
        layer
    }

    /// Whether the search has to stop now.
    fn ending(
        &mut self,
        hands: &[Mutex<Hand>],
        go_on: &mut dyn FnMut(&Progress) -> bool,
    ) -> Option<Ending> {
        let edges = self.graph.as_ref().map_or(0, Graph::n_edges);
        if edges > EDGES_MAX && !self.always_keeps_graph && !self.known.leads_back() {
            self.graph = None;
            self.known.drop_numbers();
        }
        if self.graph.is_none() && self.known.leads_back() {
            return Some(Ending::NeedsGraph);
        }
        let states = self.known.len() as u64;
        if states >= self.options.states_max {
            let text = format!("{states} states, the most that were allowed");
            return Some(Ending::Done(Some(text)));
        }
        let mut worn_out = hands
            .iter()
            .map(|hand| lock(hand).stepper.world.is_worn_out());
        if worn_out.any(|it| it) {
            let text = "too many steps for one search".to_owned();
            return Some(Ending::Done(Some(text)));
        }
        let progress = Progress {
            states,
            frontier: self.frontier,
            transitions: self.transitions,
        };
        let text = format!("stopped after {states} states");
        (!go_on(&progress)).then_some(Ending::Done(Some(text)))
    }

    /// Everything has been searched.
    fn end(&self, stepper: &mut Stepper) -> Ending {
        let goes_round = || self.graph.as_ref().is_some_and(Graph::goes_round);
        if self.merges_threads && self.known.leads_back() && goes_round() {
            // Whether all threads get their turn where states come back is not known if threads change places.
            stepper.world.places.found_individuals();
            return Ending::Grew;
        }
        let bound = self.unsupported;
        Ending::Done(bound.map(|what| format!("{what} are not explored yet")))
    }

    /// The first state: what nobody can notice has been done.
    fn begin(&self, stepper: &mut Stepper) -> (State, Moved) {
        let mut state = self.root.clone();
        let mut moved = Moved::default();
        stepper.settle(&mut state, 0, 0, &mut moved);
        (state, moved)
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

    /// Takes in what can happen in some states.
    fn take_in(&mut self, crew: &dyn Crew, expanded: Vec<Expanded>, next: &mut Layer) {
        let shares: Vec<Mutex<Vec<Entered>>> =
            (0..crew.n_hands()).map(|_| Mutex::default()).collect();
        let known = &self.known;
        let n_arrivals: usize = expanded.iter().map(|it| it.arrivals.len()).sum();
        let enter = |number: usize| {
            let arrivals = expanded.iter().flat_map(|it| &it.arrivals);
            *lock(&shares[number]) = known.enter(number, arrivals);
        };
        match n_arrivals < SHARED_MIN {
            true => (0..shares.len()).for_each(enter),
            false => crew.work(&enter),
        }
        let mut shares: Vec<_> = shares.into_iter().map(|it| open(it).into_iter()).collect();
        for it in expanded {
            self.take_in_job(it, &mut shares, next);
        }
    }

    fn take_in_job(
        &mut self,
        expanded: Expanded,
        shares: &mut [std::vec::IntoIter<Entered>],
        next: &mut Layer,
    ) {
        let mut arrival = 0;
        for n_steps in &expanded.n_steps {
            if let Some(graph) = &mut self.graph {
                graph.next_state();
            }
            for _ in 0..*n_steps {
                let it = &expanded.arrivals[arrival];
                let Some(entered) = shares[self.known.share(it.id)].next() else {
                    continue;
                };
                let number = self.known.number(it, entered);
                if entered.is_new() {
                    next.push(expanded.record(arrival));
                }
                if self.graph.is_some() {
                    let who = self.who(it.brief.choice());
                    let graph = self.graph.iter_mut();
                    graph.for_each(|graph| graph.add(Edge { to: number, who }));
                }
                arrival += 1;
            }
        }
        self.transitions += expanded.arrivals.len() as u64;
        for (node, event) in expanded.events {
            self.take_in_event(node, event);
        }
    }

    fn take_in_event(&mut self, node: u32, event: Event) {
        let at = |then| At { node, then };
        match event {
            Event::Flaw(brief, flaw) => {
                let then = Some(brief.choice());
                self.flaws.entry(flaw).or_insert(at(then));
            }
            Event::Unsupported(what) => {
                self.unsupported = self.unsupported.or(Some(what));
            }
            Event::End(End::Outcome(text)) => {
                self.outcomes.entry(text).or_insert(at(None));
            }
            Event::End(End::Stuck(flaw)) => {
                self.flaws.entry(flaw).or_insert(at(None));
            }
            Event::End(End::Failed) => {}
        }
    }
}

/// Lets all steps of some states of a layer be taken.
fn expand(
    crew: &dyn Crew,
    hands: &[Mutex<Hand>],
    layer: &Layer,
    states: std::ops::Range<usize>,
) -> Vec<Expanded> {
    let starts = states.clone().step_by(JOB);
    let jobs: Vec<_> = starts
        .map(|start| (start, Mutex::new(Expanded::default())))
        .collect();
    let next = AtomicUsize::new(0);
    let work = |number: usize| {
        let mut hand = lock(&hands[number]);
        while let Some((start, job)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut found = lock(job);
            for at in *start..states.end.min(start + JOB) {
                hand.expand(layer.first + at as u32, layer.record(at), &mut found);
            }
        }
    };
    // To call the others for little takes longer than doing it.
    match states.len() < SHARED_MIN {
        true => work(0),
        false => crew.work(&work),
    }
    jobs.into_iter().map(|(_, job)| open(job)).collect()
}
