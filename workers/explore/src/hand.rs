//! Taking all steps of a state: what the hands of a crew do at once.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::access::Places;
use crate::blocked;
use crate::known::{Arrival, Brief};
use crate::likeness::Likeness;
use crate::memo::{self, Memo, Recall, Taken, Way};
use crate::parts::{Group, Parts, Pool, Record, groups};
use crate::races::{Access, Races};
use crate::report::Flaw;
use crate::search::flaw;
use crate::state::State;
use crate::step::{Moved, Stepper};
use crate::told::{Board, Told};
use trace::schedule::Choice;

/// After so many states that need no new steps a hand asks for the time.
const DUE_AFTER: u32 = 256;

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

/// What was met in a state beside its steps.
#[derive(Debug)]
pub enum Event {
    /// A step shows a flaw: an exception, or a race with the steps before it.
    Flaw(Brief, Flaw),
    /// A step does what cannot be explored.
    Unsupported(&'static str),
    /// There is no step.
    End(End),
}

/// All that can happen in some states.
#[derive(Debug, Default)]
pub struct Expanded {
    /// How many steps each state has, in order.
    pub n_steps: Vec<u32>,
    /// Where the steps lead.
    pub arrivals: Vec<Arrival>,
    /// The states that they lead to, one after the other.
    pub records: Vec<u32>,
    /// Where each of them ends.
    pub ends: Vec<u32>,
    /// What else was met, with the number of the state.
    pub events: Vec<(u32, Event)>,
}

impl Expanded {
    /// The state that a step leads to.
    pub fn record(&self, arrival: usize) -> &Record {
        let start = arrival.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.records[start as usize..self.ends[arrival] as usize]
    }
}

/// One who takes steps.
pub struct Hand {
    /// What takes them.
    pub stepper: Stepper,
    /// The parts of the states.
    pub parts: Parts,
    likeness: Likeness,
    memo: Memo,
    races: Races,
    /// What steps do to places that threads share, by number; the first is nothing.
    accesses: Vec<Box<[Access]>>,
    numbers: FxHashMap<Box<[Access]>, u32>,
    /// Pairs of these that have been looked at.
    compared: FxHashSet<(u32, u32)>,
    /// The steps of the state that do anything to such places.
    others: Vec<(Choice, u32)>,
    /// The state after the step.
    next: Vec<u32>,
    /// Its number among the hands.
    number: u32,
    /// Where it tells the others what steps it has taken; `None` if there are no others.
    board: Option<Arc<Board>>,
    /// How much of that it has read.
    read_to: usize,
    /// How many states it may look at before it asks for the time.
    n_before_due: u32,
}

impl Hand {
    /// One of several hands.
    pub fn new(
        mut stepper: Stepper,
        (pool, board): (Arc<Pool>, Arc<Board>),
        number: u32,
        n_hands: u32,
    ) -> Hand {
        stepper.settled = Some(Box::default());
        let merges_threads = !stepper.world.places.has_individuals();
        Hand {
            stepper,
            parts: Parts::new(pool, merges_threads),
            likeness: Likeness::new(merges_threads),
            memo: Memo::new(n_hands),
            races: Races::default(),
            accesses: vec![Box::default()],
            numbers: FxHashMap::default(),
            compared: FxHashSet::default(),
            others: Vec::new(),
            next: Vec::new(),
            number,
            board: Some(board).filter(|_| n_hands > 1),
            read_to: 0,
            n_before_due: 0,
        }
    }

    /// Whether it should ask whether there is time left: after steps that it had to take itself, and now and then.
    pub fn is_due(&mut self) -> bool {
        let is_due = self.n_before_due == 0;
        self.n_before_due = match is_due {
            true => DUE_AFTER,
            false => self.n_before_due - 1,
        };
        is_due
    }

    /// Takes in what steps other hands have taken.
    pub fn hear(&mut self) {
        let Some(board) = &self.board else { return };
        let news = board.news(self.number, &mut self.read_to);
        if !news.is_empty() {
            // The parts that they lead to were there before they were told.
            self.parts.learn_all();
        }
        for told in news {
            let way = Way {
                text: self.parts.text(&told.text),
                accesses: self.number(&told.accesses),
                ..told.way
            };
            self.memo.set(told.own, told.common, Recall::Steps(way));
        }
    }

    /// Forgets all parts, and so all steps.
    pub fn forget(&mut self, pool: &Arc<Pool>) {
        let merges_threads = !self.stepper.world.places.has_individuals();
        self.parts = Parts::new(Arc::clone(pool), merges_threads);
        self.memo.clear();
        self.read_to = 0;
    }

    /// Forgets the steps that have been taken, and knows only this of what threads share.
    pub fn begin_anew(&mut self, places: &Places) {
        self.memo.clear();
        if let Some(known) = &mut self.stepper.settled {
            known.clear();
        }
        self.stepper.world.places = places.clone();
    }

    /// Writes a state down; its identity.
    pub fn write(&mut self, state: &State) -> (u128, Vec<u32>) {
        let record = self.parts.write(state);
        (self.likeness.of(&record, &self.parts), record)
    }

    /// Takes all steps of a state.
    pub fn expand(&mut self, number: u32, record: &Record, found: &mut Expanded) {
        self.parts.learn(record);
        self.others.clear();
        let mut read = None;
        let n_before = found.arrivals.len();
        for (process, group) in groups(record).enumerate() {
            for (at, own) in group.owns.iter().enumerate() {
                if let Some(thread) = self.parts.glance(*own).free {
                    let step = (group, at, Choice::run(process as u32, thread));
                    self.follow(number, &mut read, record, step, found);
                    continue;
                }
                for choice in self.parts.own(*own).thread.choices(process as u32) {
                    if !self.is_held_up(group, *own, choice) {
                        let step = (group, at, choice);
                        self.follow(number, &mut read, record, step, found);
                    }
                }
            }
        }
        let n_steps = found.arrivals.len() - n_before;
        found.n_steps.push(n_steps as u32);
        if n_steps == 0 {
            let state = read.unwrap_or_else(|| self.parts.read(record));
            let end = self.end(state);
            found.events.push((number, Event::End(end)));
        }
    }

    /// Takes a step and enters where it leads, unless it would only wait.
    #[inline]
    fn follow(
        &mut self,
        number: u32,
        read: &mut Option<State>,
        record: &Record,
        step: (Group<'_>, usize, Choice),
        found: &mut Expanded,
    ) {
        let mut tell = |event| found.events.push((number, event));
        if self.step(read, record, step, &mut tell) {
            self.arrive(number, step.2, found);
        }
    }

    /// Takes a step, or finds that it would only wait.
    fn step(
        &mut self,
        read: &mut Option<State>,
        record: &Record,
        (group, at, choice): (Group<'_>, usize, Choice),
        tell: &mut dyn FnMut(Event),
    ) -> bool {
        let accesses = match self.again(record, group, at, choice) {
            Again::Waits => return false,
            Again::Taken(accesses) => accesses,
            Again::Unknown => {
                let state = read.get_or_insert_with(|| self.parts.read(record));
                let Some(accesses) = self.take(state, record, choice, tell) else {
                    if !self.stepper.has_asked {
                        self.memo.set(group.owns[at], group.common, Recall::Waits);
                    }
                    return false;
                };
                accesses
            }
        };
        if accesses > 0 {
            for flaw in self.race(record, choice, accesses) {
                tell(Event::Flaw(Brief::of(choice), flaw));
            }
        }
        true
    }

    /// Enters where a step has led.
    fn arrive(&mut self, number: u32, choice: Choice, found: &mut Expanded) {
        found.arrivals.push(Arrival {
            id: self.likeness.of(&self.next, &self.parts),
            parent: number,
            brief: Brief::of(choice),
        });
        found.records.extend_from_slice(&self.next);
        found.ends.push(found.records.len() as u32);
    }

    /// Whether a thread cannot take a step because of what it rests at.
    fn is_held_up(&self, group: Group<'_>, own: u32, choice: Choice) -> bool {
        let own = self.parts.own(own);
        let Some(at) = own.thread.rests.filter(|_| !choice.late) else {
            return false;
        };
        let heap = &self.parts.common(group.common).process.heap;
        let slot = match own.slots.binary_search_by_key(&at.0, |slot| slot.id) {
            Ok(place) => Some(&own.slots[place]),
            Err(_) => heap.get(at.0),
        };
        slot.is_some_and(|slot| {
            let object = &slot.stored.object;
            self.stepper
                .is_held_up(own.thread.id, object, group.owns.len())
        })
    }

    /// Takes a step as it was taken before, if it was.
    #[inline]
    fn again(&mut self, record: &Record, group: Group<'_>, at: usize, choice: Choice) -> Again {
        if choice.drawn.is_some() {
            return Again::Unknown;
        }
        let way = match self.memo.get(group.owns[at], group.common) {
            None => return Again::Unknown,
            Some(Recall::Waits) => return Again::Waits,
            Some(Recall::Steps(way)) => way,
        };
        if way.own.is_none() && !self.ends_as_before(way, group, at) {
            return Again::Unknown;
        }
        self.next.clear();
        self.next.extend_from_slice(record);
        self.next[group.at - 2] = way.common;
        for (before, after) in &way.others {
            let Some(other) = group.owns.iter().position(|own| own == before) else {
                return Again::Unknown;
            };
            self.next[group.at + other] = *after;
        }
        match way.own {
            Some(own) => self.next[group.at + at] = own,
            None => {
                self.next.remove(group.at + at);
                self.next[group.at - 1] -= 1;
            }
        }
        let accesses = way.accesses;
        self.next[0] = self.parts.longer(record[0], way.text);
        Again::Taken(accesses)
    }

    /// Whether the end of a thread wakes the same threads as when it was remembered.
    fn ends_as_before(&self, way: &Way, group: Group<'_>, at: usize) -> bool {
        let common = self.parts.common(group.common);
        let is_known = |own: &u32| way.others.iter().any(|(before, _)| before == own);
        let mut others = group.owns.iter().enumerate().filter(|it| it.0 != at);
        way.is_crowded == memo::is_crowded(group.owns.len())
            && others
                .all(|(_, own)| is_known(own) || !memo::waits_for_end(self.parts.own(*own), common))
    }

    /// Takes a step; what it does to places that threads share, by its number.
    fn take(
        &mut self,
        state: &State,
        record: &Record,
        choice: Choice,
        tell: &mut dyn FnMut(Event),
    ) -> Option<u32> {
        self.n_before_due = 0;
        let mut next = state.clone();
        self.stepper.accesses.clear();
        let moved = self.stepper.advance(&mut next, choice)?;
        self.stepper.look_at_cut_off(state, &next, &moved);
        self.next = self.parts.write(&next);
        let accesses = self.number(&self.stepper.accesses.clone());
        for failure in &moved.failures {
            tell(Event::Flaw(Brief::of(choice), flaw(failure)));
        }
        if let Some(what) = moved.unsupported {
            tell(Event::Unsupported(what));
        }
        self.learn(state, record, choice, &moved, accesses);
        Some(accesses)
    }

    /// Remembers the step that has just been taken.
    fn learn(
        &mut self,
        state: &State,
        record: &Record,
        choice: Choice,
        moved: &Moved,
        accesses: u32,
    ) {
        // What is drawn is not among what the step is remembered by.
        if choice.drawn.is_some() {
            return;
        }
        let after = &self.parts.out(self.next[0]).text;
        let text = after[state.out.text.len()..].to_owned();
        let taken = Taken {
            before: record,
            after: &self.next,
            choice,
            moved,
            text: self.parts.text(&text),
            accesses,
        };
        let Some(way) = memo::way(&taken, &self.parts) else {
            return;
        };
        let group = groups(record).nth(choice.process as usize);
        let own = group.and_then(|group| {
            let is_it = |own: &&u32| self.parts.own(**own).thread.id == choice.thread;
            Some((*group.owns.iter().find(is_it)?, group.common))
        });
        if let Some((own, common)) = own {
            if let Some(board) = &self.board {
                board.tell(|| Told {
                    by: self.number,
                    own,
                    common,
                    way: way.clone(),
                    text: self.parts.text_of(way.text).into(),
                    accesses: self.accesses[way.accesses as usize].clone(),
                });
            }
            self.memo.set(own, common, Recall::Steps(way));
        }
    }

    /// The number of what a step does to places that threads share.
    fn number(&mut self, accesses: &[Access]) -> u32 {
        if accesses.is_empty() {
            return 0;
        }
        if let Some(known) = self.numbers.get(accesses) {
            return *known;
        }
        let number = self.accesses.len() as u32;
        self.accesses.push(accesses.into());
        self.numbers.insert(accesses.into(), number);
        number
    }

    /// Finds what a step races with among the steps of other threads.
    fn race(&mut self, record: &Record, choice: Choice, here: u32) -> Vec<Flaw> {
        let mut flaws = Vec::new();
        for (other, there) in &self.others {
            if other.process == choice.process
                && other.thread != choice.thread
                && self.compared.insert((here, *there))
            {
                let heap = self.parts.read(record).processes[choice.process as usize]
                    .heap
                    .clone();
                let [here, there] = [here, *there].map(|it| &self.accesses[it as usize]);
                flaws.extend(self.races.between(here, there, &heap));
            }
        }
        self.others.push((choice, here));
        flaws
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

/// What is known of a step.
enum Again {
    /// It would only wait.
    Waits,
    /// It has been taken; what it does to places that threads share.
    Taken(u32),
    /// Nothing.
    Unknown,
}
