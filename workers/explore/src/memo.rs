//! Steps that have been taken before.
//!
//! What a step does follows from its thread with its own objects and from the common part of its process: a thread
//! reaches nothing else, but for other threads that it unparks. So it is enough to take a step once in each pair of
//! these. Not remembered are steps that do more: that start a thread, fail, ask the kernel, or let an object go that another thread may
//! still refer to in another state.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::content::is_end;
use crate::digest::Ref;
use crate::parts::{Common, Group, Own, Parts, Record, groups};
use crate::step::Moved;
use trace::schedule::Choice;

/// So many steps are remembered by all hands together, and so many by one, before it forgets all of its own.
const WAYS_MAX: usize = 1 << 22;
const WAYS_OF_ONE_MAX: usize = 1 << 20;

/// What a step has done.
#[derive(Clone, Debug)]
pub struct Way {
    /// Its thread afterwards, if it has not ended.
    pub own: Option<u32>,
    /// The common part afterwards.
    pub common: u32,
    /// What it has printed ([`Parts::text`]).
    pub text: u32,
    /// What it does to places that threads share, by its number.
    pub accesses: u32,
    /// Threads that it has unparked, and if it has ended those that wait for the end of a thread, before and afterwards.
    pub others: SmallVec<[(u32, u32); 1]>,
    /// Whether its process has so many threads that it does not matter how many, see [`is_crowded`].
    pub is_crowded: bool,
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
    /// It takes this step, if the threads that it unparks are as they were.
    Steps(Way),
}

/// Remembers steps.
#[derive(Debug)]
pub struct Memo {
    ways: FxHashMap<u64, Recall>,
    ways_max: usize,
}

fn key(own: u32, common: u32) -> u64 {
    u64::from(own) << 32 | u64::from(common)
}

impl Memo {
    /// That of one of several hands; it remembers nothing yet.
    pub fn new(n_hands: u32) -> Memo {
        Memo {
            ways: FxHashMap::default(),
            ways_max: WAYS_OF_ONE_MAX.min(WAYS_MAX / n_hands as usize),
        }
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.ways = FxHashMap::default();
    }

    /// What is remembered of a thread in front of a common part.
    #[inline]
    pub fn get(&self, own: u32, common: u32) -> Option<&Recall> {
        self.ways.get(&key(own, common))
    }

    /// Remembers it.
    pub fn set(&mut self, own: u32, common: u32, recall: Recall) {
        if self.ways.len() >= self.ways_max {
            self.ways.clear();
        }
        self.ways.insert(key(own, common), recall);
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
        text: taken.text,
        accesses: taken.accesses,
        others,
        is_crowded: is_crowded(from.owns.len()),
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
