//! Taking all steps of a state: what the hands of a crew do at once.

mod again;
mod compared;
pub mod expanded;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use self::again::Again;
use self::compared::Compared;
use self::expanded::{End, Event, Expanded};
use crate::access::Places;
use crate::blocked;
use crate::interned::Interned;
use crate::known::Brief;
use crate::likeness::Likeness;
use crate::memo::{self, Known, Memo, Recall, Taken, Ways};
use crate::parts::{Group, Parts, Pool, Record, groups};
use crate::races::{Access, Races};
use crate::search::flaw;
use crate::state::State;
use crate::step::{Moved, Stepper};
use trace::schedule::Choice;

/// After so many states that need no new steps a hand asks for the time.
const DUE_AFTER: u32 = 256;

/// What the hands of a search share.
#[derive(Debug, Default)]
pub struct Shared {
    /// The parts of states.
    pub pool: Arc<Pool>,
    /// The steps that have been taken.
    pub memo: Memo,
    /// What steps do to places that threads share.
    pub accesses: Interned<[Access]>,
}

/// One who takes steps. No two stand in one line of a cache.
#[repr(align(128))]
pub struct Hand {
    /// What takes them.
    pub stepper: Stepper,
    /// The parts of the states.
    pub parts: Parts,
    likeness: Likeness,
    shared: Arc<Shared>,
    /// The steps that it has taken or heard of and that are not in the memo yet, and when that was so.
    fresh: FxHashMap<(u32, u32), Recall>,
    epoch: u32,
    races: Races,
    compared: Compared,
    /// The steps of the state that do anything to places that threads share.
    others: Vec<(Brief, u32)>,
    /// Whether there are others.
    has_others: bool,
    /// How many states it may look at before it asks for the time.
    n_before_due: u32,
    /// Whether a step of the state does what cannot be explored, so that what lies behind it is left out.
    is_dead_end: bool,
}

impl Hand {
    /// One of several hands.
    pub fn new(mut stepper: Stepper, shared: Arc<Shared>, has_others: bool) -> Hand {
        stepper.settled = Some(Box::default());
        let merges_threads = !stepper.world.places.has_individuals();
        Hand {
            stepper,
            parts: Parts::new(Arc::clone(&shared.pool), merges_threads),
            likeness: Likeness::new(merges_threads),
            fresh: FxHashMap::default(),
            epoch: 0,
            shared,
            races: Races::default(),
            compared: Compared::default(),
            others: Vec::new(),
            has_others,
            n_before_due: 0,
            is_dead_end: false,
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

    /// Gets ready to take the steps of some states.
    pub fn begin<'a>(&mut self, ways: &Ways, records: impl Iterator<Item = &'a Record>) {
        self.parts.learn_all();
        let epoch = self.shared.memo.epoch();
        if self.epoch != epoch {
            self.epoch = epoch;
            self.fresh.clear();
        }
        ways.touch(records.flat_map(groups).flat_map(|group| {
            let owns = group.owns.iter();
            owns.map(move |own| (*own, group.common))
        }));
    }

    /// Forgets all parts; the steps have been forgotten.
    pub fn forget(&mut self) {
        let merges_threads = !self.stepper.world.places.has_individuals();
        self.parts = Parts::new(Arc::clone(&self.shared.pool), merges_threads);
        self.likeness.forget();
        self.fresh.clear();
    }

    /// Forgets the steps that have been taken, and knows only this of what threads share.
    pub fn begin_anew(&mut self, places: &Places) {
        // It may be that the others have done all of the work so far.
        self.parts.learn_all();
        self.shared.memo.clear();
        self.fresh.clear();
        if let Some(known) = &mut self.stepper.settled {
            known.clear();
        }
        self.stepper.world.places = places.clone();
    }

    /// Writes a state down; its identity.
    pub fn write(&mut self, state: &State) -> (u128, Vec<u32>) {
        let record = self.parts.write(state, None);
        (self.likeness.of(&record, &self.parts), record)
    }

    /// Takes all steps of a state.
    pub fn expand(&mut self, ways: &Ways, number: u32, record: &Record, found: &mut Expanded) {
        self.is_dead_end = false;
        self.others.clear();
        self.compared.begin();
        self.likeness.begin(record, &self.parts);
        let mut read = None;
        let n_before = found.ids.len();
        for (process, group) in groups(record).enumerate() {
            for (at, own) in group.owns.iter().enumerate() {
                let glance = self.parts.glance(*own);
                if let Some(thread) = glance.single() {
                    let step = (group, at, Choice::run(process as u32, thread));
                    if !glance.rests && self.hop(ways, record, step, found) {
                        continue;
                    }
                    if !glance.rests || !self.is_known_to_wait(ways, step) {
                        self.follow(ways, (number, record, &mut read), step, found);
                    }
                    continue;
                }
                for choice in self.parts.own(*own).thread.choices(process as u32) {
                    if !self.is_held_up(group, *own, choice, group.owns.len()) {
                        let step = (group, at, choice);
                        self.follow(ways, (number, record, &mut read), step, found);
                    }
                }
            }
        }
        let n_steps = found.ids.len() - n_before;
        found.n_steps.push(n_steps as u32);
        if n_steps == 0 && !self.is_dead_end {
            let state = read.unwrap_or_else(|| self.parts.read(record));
            let end = self.end(state);
            found.events.push((number, Event::End(end)));
        }
    }

    /// Whether a thread cannot take a step because of what it rests at, which is remembered.
    fn is_known_to_wait(&mut self, ways: &Ways, (group, at, choice): Step<'_>) -> bool {
        let (own, n_threads) = (group.owns[at], group.owns.len());
        let fresh = || self.fresh.get(&(own, group.common)).map(Known::of);
        match ways.get(own, group.common).or_else(fresh) {
            Some(Known::Waits) => return true,
            Some(Known::WaitsInCrowd) if n_threads > 1 => return true,
            _ => {}
        }
        if !self.is_held_up(group, own, choice, n_threads) {
            return false;
        }
        let recall = match self.is_held_up(group, own, choice, 1) {
            true => Recall::Waits,
            false => Recall::WaitsInCrowd,
        };
        self.remember(own, group.common, recall);
        true
    }

    /// Remembers what a thread does in front of a common part.
    fn remember(&mut self, own: u32, common: u32, recall: Recall) {
        self.fresh.insert((own, common), recall.clone());
        self.shared.memo.tell(own, common, recall);
    }

    /// Takes a step and enters where it leads, unless it would only wait.
    #[inline(never)]
    fn follow(
        &mut self,
        ways: &Ways,
        (number, record, read): (u32, &Record, &mut Option<State>),
        step: Step<'_>,
        found: &mut Expanded,
    ) {
        let choice = step.2;
        let (accesses, id) = match self.again(ways, record, step, &mut found.records) {
            Again::Waits => return,
            Again::Taken(accesses, id) => (accesses, id),
            Again::Unknown => {
                let state = read.get_or_insert_with(|| self.parts.read(record));
                match self.take(state, (number, record), step, found) {
                    Some(accesses) => (accesses, None),
                    None => return,
                }
            }
        };
        if accesses > 0 {
            self.race((number, record), choice, accesses, &mut found.events);
        }
        let id = id.unwrap_or_else(|| {
            let start = found.ends.last().map_or(0, |end| *end as usize);
            self.likeness.of(&found.records[start..], &self.parts)
        });
        found.ids.push(id);
        found.briefs.push(Brief::of(choice));
        found.ends.push(found.records.len() as u32);
    }

    /// Whether a thread cannot take a step because of what it rests at, if there are so many threads.
    fn is_held_up(&self, group: Group<'_>, own: u32, choice: Choice, n_threads: usize) -> bool {
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
            self.stepper.is_held_up(own.thread.id, object, n_threads)
        })
    }

    /// Takes a step and adds the state that it leads to; what it does to places that threads share, by its number. `None`
    /// if it would only wait.
    #[inline(never)]
    fn take(
        &mut self,
        state: &State,
        (number, record): (u32, &Record),
        step: Step<'_>,
        found: &mut Expanded,
    ) -> Option<u32> {
        let (group, at, choice) = step;
        self.n_before_due = 0;
        let mut next = state.clone();
        self.stepper.accesses.clear();
        let Some(moved) = self.stepper.advance(&mut next, choice) else {
            if !self.stepper.has_asked {
                self.remember(group.owns[at], group.common, Recall::Waits);
            }
            return None;
        };
        if let Some(unsupported) = moved.unsupported {
            found.events.push((number, Event::Unsupported(unsupported)));
        }
        if moved.is_dead_end() {
            self.is_dead_end = true;
            return None;
        }
        self.stepper.look_at_cut_off(state, &next, &moved);
        let after = self.parts.write(&next, Some(record));
        let accesses = match &*self.stepper.accesses {
            [] => 0,
            accesses => self.shared.accesses.number(accesses),
        };
        let mut tell = |event| found.events.push((number, event));
        for failure in &moved.failures {
            tell(Event::Flaw(Brief::of(choice), flaw(failure)));
        }
        found.records.extend_from_slice(&after);
        let text = self.parts.out(after[0]).text[state.out.text.len()..].to_owned();
        let taken = Taken {
            before: record,
            after: &after,
            choice,
            moved: &moved,
            text: self.parts.text(&text),
            accesses,
        };
        // What is drawn is not among what the step is remembered by.
        let is_lasting = choice.drawn.is_none();
        if let Some(way) = memo::way(&taken, &self.parts).filter(|_| is_lasting) {
            self.remember(group.owns[at], group.common, Recall::Steps(way));
        }
        Some(accesses)
    }

    /// Finds what a step races with among the steps of other threads.
    fn race(
        &mut self,
        (number, record): (u32, &Record),
        choice: Choice,
        here: u32,
        events: &mut Vec<(u32, Event)>,
    ) {
        if self.compared.may_have_new(here) {
            for (other, there) in &self.others {
                let other = other.choice();
                let is_another = other.process == choice.process && other.thread != choice.thread;
                if !is_another || !self.compared.is_new(here, *there) {
                    continue;
                }
                let state = self.parts.read(record);
                let heap = &state.processes[choice.process as usize].heap;
                let pair = [here, *there].map(|it| self.shared.accesses.get(it));
                if let [Some(here), Some(there)] = pair {
                    let flaws = self.races.between(&here, &there, heap).into_iter();
                    let brief = Brief::of(choice);
                    events.extend(flaws.map(|flaw| (number, Event::Flaw(brief, flaw))));
                }
            }
        }
        self.others.push((Brief::of(choice), here));
        self.compared.add(here);
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

/// A step: the process, the place of the thread among those of the process, and the choice.
type Step<'a> = (Group<'a>, usize, Choice);
