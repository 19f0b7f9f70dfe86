//! Steps that have been taken before.
//!
//! What a step does follows from its thread with its own objects and from the common part of its process: a thread
//! reaches nothing else, but for other threads that it unparks. So it is enough to take a step once in each pair of
//! these. Not remembered are steps that do more: that start a thread, fail, ask the kernel, or let an object go that another thread may
//! still refer to in another state.

use std::hint::black_box;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::content::is_end;
use crate::digest::Ref;
use crate::parts::{Common, Group, Own, Parts, Record, groups};
use crate::step::Moved;
use trace::schedule::Choice;

/// So many steps are remembered before all are forgotten.
const WAYS_MAX: usize = 1 << 22;
/// A table with fewer entries than this is soon in a processor's cache.
const TOUCHED_FROM: usize = 1 << 14;

/// What a step does beyond leading a thread and a common part to others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Beside {
    /// What it prints ([`Parts::text`]).
    pub text: u32,
    /// What it does to places that threads share, by its number.
    pub accesses: u32,
    /// Threads that it unparks, and if it ends its own those that wait for the end of a thread, before and afterwards.
    pub others: SmallVec<[(u32, u32); 1]>,
    /// Whether its process has so many threads that it does not matter how many, see [`is_crowded`].
    pub is_crowded: bool,
}

/// What a step has done.
#[derive(Clone, Debug)]
pub struct Way {
    /// Its thread afterwards, if it has not ended.
    pub own: Option<u32>,
    /// The common part afterwards.
    pub common: u32,
    /// What else it does.
    pub beside: Beside,
}

/// Who waits for the end of several threads goes on when one thread is left, itself: how many threads there are beyond
/// that makes no difference.
pub fn is_crowded(n_threads: usize) -> bool {
    n_threads > 2
}

/// What is remembered of a thread in front of a common part.
#[derive(Clone, Debug)]
pub enum Recall {
    /// It would only wait.
    Waits,
    /// It would only wait, or might as well, as long as it is not the only thread of its process.
    WaitsInCrowd,
    /// It takes this step, if the threads that it unparks are as they were.
    Steps(Way),
}

/// The same, of what is remembered for long.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    /// As [`Recall::Waits`].
    Waits,
    /// As [`Recall::WaitsInCrowd`].
    WaitsInCrowd,
    /// The thread afterwards, if it has not ended, the common part afterwards, and what else the step does, if anything.
    Steps(Option<u32>, u32, Option<&'a Beside>),
}

impl<'a> Known<'a> {
    /// What is remembered.
    pub fn of(recall: &'a Recall) -> Known<'a> {
        match recall {
            Recall::Waits => Known::Waits,
            Recall::WaitsInCrowd => Known::WaitsInCrowd,
            Recall::Steps(way) => Known::Steps(way.own, way.common, Some(&way.beside)),
        }
    }
}

/// In the place of a thread afterwards: it has ended, or there is no step.
const ENDED: u32 = u32::MAX;
const WAITS: u32 = u32::MAX - 1;
const WAITS_IN_CROWD: u32 = u32::MAX - 2;
/// In the place of a thread: nothing is remembered.
const FREE: u32 = u32::MAX;

/// What is remembered for long: a table of threads and common parts before and after a step, and the number of what else
/// the step does.
#[derive(Debug, Default)]
pub struct Ways {
    table: Vec<[u32; 5]>,
    n_ways: usize,
    besides: Vec<Beside>,
    numbers: FxHashMap<Beside, u32>,
}

impl Ways {
    fn home(&self, own: u32, common: u32) -> usize {
        let key = u64::from(own) << 32 | u64::from(common);
        let mixed = (key ^ key >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (((mixed >> 32) * self.table.len() as u64) >> 32) as usize
    }

    /// The entry that is wanted, or the free one in its place.
    fn find(&self, own: u32, common: u32) -> usize {
        let mut at = self.home(own, common);
        loop {
            let entry = &self.table[at];
            if entry[..2] == [own, common] || entry[0] == FREE {
                return at;
            }
            at = if at + 1 == self.table.len() {
                0
            } else {
                at + 1
            };
        }
    }

    /// What is remembered of a thread in front of a common part.
    #[inline]
    pub fn get(&self, own: u32, common: u32) -> Option<Known<'_>> {
        if self.n_ways == 0 {
            return None;
        }
        let [there, _, own, common, beside] = self.table[self.find(own, common)];
        if there == FREE {
            return None;
        }
        Some(match own {
            WAITS => Known::Waits,
            WAITS_IN_CROWD => Known::WaitsInCrowd,
            _ => {
                let at = (beside as usize).checked_sub(1);
                let own = (own != ENDED).then_some(own);
                Known::Steps(own, common, at.map(|at| &self.besides[at]))
            }
        })
    }

    /// Has what will be asked for fetched from memory.
    pub fn touch(&self, wanted: impl Iterator<Item = (u32, u32)>) {
        if self.table.len() < TOUCHED_FROM {
            return;
        }
        let mut touched = 0;
        for (own, common) in wanted {
            touched |= self.table[self.home(own, common)][0];
        }
        black_box(touched);
    }

    fn set(&mut self, (own, common): (u32, u32), recall: Recall) {
        if self.n_ways * 10 >= self.table.len() * 7 {
            self.grow();
        }
        let [own_after, common_after, beside] = match recall {
            Recall::Waits => [WAITS, 0, 0],
            Recall::WaitsInCrowd => [WAITS_IN_CROWD, 0, 0],
            Recall::Steps(way) => {
                let own = way.own.unwrap_or(ENDED);
                [own, way.common, self.number(way.beside)]
            }
        };
        let at = self.find(own, common);
        self.n_ways += usize::from(self.table[at][0] == FREE);
        self.table[at] = [own, common, own_after, common_after, beside];
    }

    fn number(&mut self, beside: Beside) -> u32 {
        if beside == Beside::default() {
            return 0;
        }
        *self.numbers.entry(beside).or_insert_with_key(|beside| {
            self.besides.push(beside.clone());
            self.besides.len() as u32
        })
    }

    fn grow(&mut self) {
        let longer = vec![[FREE; 5]; (self.table.len() * 2).max(64)];
        for entry in std::mem::replace(&mut self.table, longer) {
            if entry[0] != FREE {
                let at = self.find(entry[0], entry[1]);
                self.table[at] = entry;
            }
        }
    }
}

/// The steps that the hands of a search have taken. What one has just taken the others learn from `news`; between
/// batches of states these are put where they can be read without being locked.
#[derive(Debug, Default)]
pub struct Memo {
    ways: RwLock<Ways>,
    news: Mutex<FxHashMap<(u32, u32), Recall>>,
    /// Changes when the news have been put there.
    epoch: AtomicU32,
}

impl Memo {
    /// What is remembered for long.
    pub fn ways(&self) -> RwLockReadGuard<'_, Ways> {
        self.ways.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes when all that a hand knows beside [`Memo::ways`] is there too, or forgotten.
    pub fn epoch(&self) -> u32 {
        self.epoch.load(Ordering::Relaxed)
    }

    /// What another hand has just found.
    pub fn news(&self, key: (u32, u32)) -> Option<Recall> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.get(&key).cloned()
    }

    /// Tells what a hand has found.
    pub fn tell(&self, own: u32, common: u32, recall: Recall) {
        let mut news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.insert((own, common), recall);
    }

    /// Remembers the news for long. Not while any hand reads.
    pub fn settle(&self) {
        let mut news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        if news.is_empty() {
            return;
        }
        let mut ways = self.ways.write().unwrap_or_else(PoisonError::into_inner);
        if ways.n_ways + news.len() > WAYS_MAX {
            *ways = Ways::default();
        }
        #[expect(
            clippy::iter_over_hash_type,
            reason = "where an entry stands makes no difference"
        )]
        for (key, recall) in news.drain() {
            ways.set(key, recall);
        }
        self.epoch.fetch_add(1, Ordering::Relaxed);
    }

    /// Forgets all. Not while any hand reads.
    pub fn clear(&self) {
        let mut news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.clear();
        *self.ways.write().unwrap_or_else(PoisonError::into_inner) = Ways::default();
        self.epoch.fetch_add(1, Ordering::Relaxed);
    }
}

/// A step that has just been taken.
pub struct Taken<'a> {
    /// The state before it.
    pub before: &'a Record,
    /// The state after it.
    pub after: &'a Record,
    /// Who took it.
    pub choice: Choice,
    /// What it has done beside changing the state.
    pub moved: &'a Moved,
    /// What it has printed.
    pub text: u32,
    /// What it does to places that threads share.
    pub accesses: u32,
}

/// What is to be remembered of a step; `None` if it must be taken anew each time.
pub fn way(taken: &Taken<'_>, parts: &Parts) -> Option<Way> {
    let (before, after) = (taken.before, taken.after);
    let is_plain = taken.moved.failures.is_empty()
        && taken.moved.unsupported.is_none()
        && !taken.moved.has_asked
        && before[2] == after[2]
        && before[1] == after[1];
    if !is_plain {
        return None;
    }
    let mut way = None;
    for (number, (from, to)) in groups(before).zip(groups(after)).enumerate() {
        if number == taken.choice.process as usize {
            way = Some(way_in(taken, parts, from, to)?);
        } else if (from.common, from.owns) != (to.common, to.owns) {
            return None;
        }
    }
    way
}

/// The same in the process of the step.
fn way_in(taken: &Taken<'_>, parts: &Parts, from: Group<'_>, to: Group<'_>) -> Option<Way> {
    let mut left = to.owns.iter().copied().peekable();
    let mut others = SmallVec::new();
    let mut own = None;
    let common = parts.common(from.common);
    let id = |own: u32| parts.own(own).thread.id;
    let has_ended = !to.owns.iter().any(|own| id(*own) == taken.choice.thread);
    for before in from.owns.iter().copied() {
        let after = left.next_if(|after| id(*after) == id(before));
        if id(before) == taken.choice.thread {
            own = Some((before, after));
            continue;
        }
        let after = after?;
        let waits = || has_ended && waits_for_end(parts.own(before), common);
        if taken.moved.unparked.contains(&id(before)) || waits() {
            others.push((before, after));
        } else if before != after {
            return None;
        }
    }
    let (before, after) = own?;
    let new_common = parts.common(to.common);
    let after_own = after.map(|after| parts.own(after));
    let is_whole = left.next().is_none()
        && new_common.process.exit.is_none()
        && keeps_all((parts.own(before), common), (after_own, new_common));
    is_whole.then(|| Way {
        own: after,
        common: to.common,
        beside: Beside {
            text: taken.text,
            accesses: taken.accesses,
            others,
            // Of a step that does not end its thread nobody asks.
            is_crowded: after.is_none() && is_crowded(from.owns.len()),
        },
    })
}

/// Whether a thread waits for the end of a thread: it may go on when any has ended.
pub fn waits_for_end(own: &Own, common: &Common) -> bool {
    let rests = own.thread.rests;
    let at = rests.and_then(|at| common.process.heap.get(at.0));
    at.is_some_and(is_end)
}

/// Whether everything that a thread could reach, it can reach afterwards. Then no object is garbage after its step
/// whatever other threads refer to.
fn keeps_all(before: (&Own, &Common), after: (Option<&Own>, &Common)) -> bool {
    let ids = |common: &Common| -> Vec<u32> { common.numbers.iter().map(|it| it.0).collect() };
    let nothing_loose = !before.1.has_loose && !after.1.has_loose;
    if nothing_loose && ids(before.1) == ids(after.1) {
        return true;
    }
    let reached = after.0.map(|own| reach(own, after.1)).unwrap_or_default();
    let kept = |id: &u32| after.1.number(*id).is_some() || reached.contains(id);
    let from = reach(before.0, before.1);
    #[expect(
        clippy::iter_over_hash_type,
        reason = "whether all are kept, in whatever order"
    )]
    for id in &from {
        if !kept(id) {
            return false;
        }
    }
    ids(before.1).iter().all(kept)
}

/// The common objects that a thread reaches and that are reached from threads only.
fn reach(own: &Own, common: &Common) -> FxHashSet<u32> {
    let heap = &common.process.heap;
    let fixed_below = heap.fixed_below();
    let mut reached = FxHashSet::default();
    let mut todo: Vec<u32> = Vec::new();
    let mut meet = |refs: &[Ref], todo: &mut Vec<u32>| {
        for it in refs {
            let Ref::Object(id) = it else { continue };
            if common.number(id.0).is_none() && reached.insert(id.0) {
                todo.push(id.0);
            }
        }
    };
    meet(&own.outside, &mut todo);
    if let Some(id) = own.thread.object.id().filter(|id| id.0 >= fixed_below) {
        meet(&[Ref::Object(id)], &mut todo);
    }
    while let Some(id) = todo.pop() {
        if let Some(slot) = heap.get(id) {
            meet(&slot.stored.summary(fixed_below).refs, &mut todo);
        }
    }
    reached
}
