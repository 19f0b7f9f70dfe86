//! One attempt at a search: it fails if it finds that threads share more than was known.
//!
//! States are searched in rounds: all steps from the states that the round before has found. So the way by which a
//! state was first reached is a shortest one, and if no step of any round leads to a state that was known before the
//! round, nobody can go round for ever, and the graph of states need not be kept to see that.

mod batch;
mod drawing;
mod findings;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use trace::ids::ThreadId;

use self::batch::Batch;
use crate::access::Places;
use crate::crew::Crew;
use crate::graph::Graph;
use crate::hand::expanded::{End, Event, Expanded};
use crate::hand::{Hand, Shared};
use crate::known::{Answers, Brief, Known, Node};
use crate::memo::Ways;
use crate::parts::Record;
use crate::report::Flaw;
use crate::search::{Options, Progress, flaw};
use crate::state::State;
use crate::step::{Moved, Stepper, Unsupported};
use trace::schedule::Choice;

/// So many states are given to a crew at once. The same for all crews, so that all find the same.
const BATCH: usize = 8192;
/// When there are more parts of states than this, those that are not needed any more are forgotten.
const PARTS_MAX: usize = 200_000;
/// So many steps are kept as a graph before it is known that anybody can go round.
const EDGES_MAX: usize = 1 << 18;

/// What a lock guards; no hand leaves it half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts together what the hands know of what threads share, unless it has grown; whether it has.
fn gather(places: &mut Places, hands: &[Mutex<Hand>]) -> bool {
    let mut learnt: Option<Places> = None;
    for hand in hands {
        let theirs = &mut lock(hand).stepper.world.places;
        if theirs.has_news() {
            learnt.get_or_insert_with(|| places.clone()).absorb(theirs);
        }
    }
    let Some(mut learnt) = learnt else {
        return false;
    };
    if learnt.grew() {
        return true;
    }
    for hand in hands {
        lock(hand).stepper.world.places = learnt.clone();
    }
    *places = learnt;
    false
}

/// The first state: what nobody can notice has been done.
fn begin(stepper: &mut Stepper, root: &State) -> (State, Moved) {
    let mut state = root.clone();
    let mut moved = Moved::default();
    stepper.settle(&mut state, 0, 0, &mut moved);
    (state, moved)
}

/// Learns once more from the steps of some states what threads share. What several hands have learnt depends on who has
/// taken which step, and on what it knew by then; one that takes them in their order always learns the same.
fn learn_in_order(
    places: &mut Places,
    hand: &Mutex<Hand>,
    layer: &Layer,
    states: std::ops::Range<usize>,
    crew: &dyn Crew,
) {
    let hand = &mut *lock(hand);
    hand.begin_anew(places);
    let ways = Ways::default();
    let mut found = Expanded::default();
    for at in states {
        if hand.is_due() && crew.wants_stop() {
            break;
        }
        hand.expand(&ways, layer.first + at as u32, layer.record(at), &mut found);
    }
    places.absorb(&hand.stepper.world.places);
    places.grew();
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

    /// Adds the states whose records follow each other, each to one of some ends.
    fn append(&mut self, records: &[u32], ends: &[u32]) {
        let start = self.records.len();
        self.records.extend_from_slice(records);
        self.ends
            .extend(ends.iter().map(|end| start + *end as usize));
    }

    fn clear(&mut self) {
        self.records.clear();
        self.ends.clear();
    }
}

/// Where in the graph something was found: at a node, or by one more step from it.
#[derive(Clone, Copy, Debug)]
struct At {
    node: u32,
    then: Option<Choice>,
}

/// What a slice of an attempt came to.
pub enum Slice {
    /// All was searched, or a bound was met, which is told.
    Over(Option<String>),
    /// The caller wanted a pause.
    Paused,
    /// What is shared was not all known.
    Anew,
    /// Somebody can go round, and the graph was not kept.
    NeedsGraph,
}

/// One attempt at a search.
pub struct Attempt {
    root: State,
    /// The first state, where what nobody can notice has been done, and the steps to it.
    first: (State, Moved),
    options: Options,
    shared: Arc<Shared>,
    hands: Vec<Mutex<Hand>>,
    known: Known,
    batch: Batch,
    /// The states whose steps are taken in this round, how many have been, and the states of the next round.
    layer: Layer,
    n_done: usize,
    next: Layer,
    /// When there are more parts than this, those that are not needed are forgotten.
    parts_max: usize,
    /// The steps; not kept in a large search unless it is known to be needed.
    graph: Option<Graph>,
    always_keeps_graph: bool,
    merges_threads: bool,
    outcomes: BTreeMap<String, At>,
    flaws: BTreeMap<Flaw, At>,
    unsupported: Option<Unsupported>,
    /// Whether the program does what cannot be explored before anything else can be looked at.
    begins_at_dead_end: bool,
    transitions: u64,
}

impl Attempt {
    /// A search that stands at its first state. A large one keeps its graph only if told to.
    pub fn new(
        stepper: &mut Stepper,
        crew: &dyn Crew,
        root: State,
        options: Options,
        keeps_graph: bool,
    ) -> Attempt {
        let count = crew.n_hands();
        let first = begin(stepper, &root);
        let mut attempt = Attempt {
            root,
            first: first.clone(),
            options,
            shared: Arc::default(),
            hands: Vec::new(),
            known: Known::default(),
            batch: Batch::default(),
            layer: Layer::default(),
            n_done: 0,
            next: Layer::default(),
            parts_max: PARTS_MAX,
            graph: Some(Graph::default()),
            always_keeps_graph: keeps_graph,
            merges_threads: !stepper.world.places.has_individuals(),
            outcomes: BTreeMap::new(),
            flaws: BTreeMap::new(),
            unsupported: None,
            begins_at_dead_end: false,
            transitions: 0,
        };
        // The hands come after it: what they change is told by its version from what was there before.
        let hand = |number| {
            let shared = Arc::clone(&attempt.shared);
            Hand::new(stepper.another(number, count), shared, count > 1)
        };
        attempt.hands = (0..count).map(|number| Mutex::new(hand(number))).collect();
        attempt.take_in_first(&first.0, &first.1);
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
        while self.n_done < self.layer.len() || self.begin_round() {
            let states = self.n_done..self.layer.len().min(self.n_done + self.batch_size());
            let parts = (&self.layer, &self.known, &*self.shared);
            let n_done = self.batch.work(crew, &self.hands, parts, &states);
            self.n_done += n_done;
            let places = &mut stepper.world.places;
            if n_done < states.len() {
                // What has been found out of time stands, whatever more there is to know of what threads share.
                self.take_in();
                return Slice::Paused;
            }
            if gather(places, &self.hands) {
                learn_in_order(places, &self.hands[0], &self.layer, states, crew);
                return Slice::Anew;
            }
            self.take_in();
            if let Some(slice) = self.ending() {
                return slice;
            }
            let progress = self.progress();
            if progress.frontier > 0 && !go_on(&progress) {
                return Slice::Paused;
            }
        }
        if self.merges_threads && self.known.leads_back() {
            let graph = self.graph.as_mut();
            let goes_round = graph.is_some_and(|graph| {
                graph.read();
                graph.goes_round()
            });
            if goes_round {
                // Whether all threads get their turn where states come back is not known if threads change places.
                stepper.world.places.found_individuals();
                return Slice::Anew;
            }
        }
        let bound = self.unsupported;
        Slice::Over(bound.map(|it| format!("{} are not explored yet", it.what)))
    }

    /// How many states are given to the crew at once: few when not many more may be kept, as each leads to others.
    fn batch_size(&self) -> usize {
        let room = self
            .options
            .states_max
            .saturating_sub(self.known.len() as u64);
        usize::try_from(room / 4).unwrap_or(BATCH).clamp(1, BATCH)
    }

    /// Takes in the state at the beginning.
    fn take_in_first(&mut self, first: &State, moved: &Moved) {
        let (id, record) = lock(&self.hands[0]).write(first);
        let mut answers = Answers::default();
        answers.make_room(1);
        self.known
            .enter(0, 1, &mut |shares| shares.enter(&[id], &[0], &answers));
        self.known.number(&[Node {
            parent: Node::NONE,
            brief: Brief::of(Choice::run(0, ThreadId(0))),
        }]);
        if let Some(graph) = &mut self.graph {
            graph.begin(answers.get(0));
        }
        let at = At {
            node: 0,
            then: None,
        };
        self.unsupported = moved.unsupported;
        self.begins_at_dead_end = moved.is_dead_end();
        if self.begins_at_dead_end {
            return;
        }
        for failure in &moved.failures {
            self.flaws.entry(flaw(failure)).or_insert(at);
        }
        self.next.append(&record, &[record.len() as u32]);
    }

    /// Goes on to the states that the last round has found; whether there are any.
    fn begin_round(&mut self) -> bool {
        std::mem::swap(&mut self.layer, &mut self.next);
        self.next.clear();
        self.next.first = self.known.len() as u32;
        self.n_done = 0;
        self.known.begin_round();
        let pool = &self.shared.pool;
        if pool.len() > self.parts_max {
            self.shared.memo.clear();
            pool.keep(&mut self.layer.records, &self.layer.ends);
            for hand in &self.hands {
                lock(hand).forget();
            }
            self.parts_max = PARTS_MAX.max(2 * pool.len());
        }
        self.layer.len() > 0
    }

    /// Whether the search has to stop now.
    fn ending(&mut self) -> Option<Slice> {
        let edges = self.graph.as_ref().map_or(0, Graph::n_edges);
        if edges > EDGES_MAX && !self.always_keeps_graph && !self.known.leads_back() {
            self.graph = None;
        }
        if self.graph.is_none() && self.known.leads_back() {
            return Some(Slice::NeedsGraph);
        }
        // Those beyond the most are not looked at and not counted.
        let most = self.options.states_max;
        if self.known.len() as u64 > most {
            let bound = format!("{most} states, the most that were allowed");
            return Some(Slice::Over(Some(bound)));
        }
        let is_worn_out = |hand: &Mutex<Hand>| lock(hand).stepper.world.is_worn_out();
        let bound = || Slice::Over(Some("too many steps for one search".to_owned()));
        let is_over = self.known.is_full() || self.hands.iter().any(is_worn_out);
        is_over.then(bound)
    }

    /// How many states are kept.
    fn n_states(&self) -> u64 {
        (self.known.len() as u64).min(self.options.states_max)
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        Progress {
            states: self.n_states(),
            frontier: (self.layer.len() - self.n_done + self.next.len()) as u64,
            transitions: self.transitions,
            outcomes: self.outcomes.len() as u64,
            flaws: self.flaws.len() as u64,
        }
    }

    /// Takes in what can happen in the states of the batch.
    fn take_in(&mut self) {
        if let Some(graph) = &mut self.graph {
            self.batch.draw(graph);
        }
        let mut batch = std::mem::take(&mut self.batch);
        for found in batch.found() {
            self.known.number(&found.new);
            self.next.append(&found.records, &found.ends);
            self.transitions += found.ids.len() as u64;
            for (node, event) in found.events.drain(..) {
                self.take_in_event(node, event);
            }
        }
        self.batch = batch;
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
