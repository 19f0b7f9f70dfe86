//! Steps that have been taken before: a thread that is where it was, in front of objects that are as they were, does
//! what it did.
//!
//! A step is remembered with everything that it has looked at, and with what has become of it. It is remembered only
//! if it has done nothing but change its own thread, change and make objects, and print. What a step has looked at is
//! recorded by the world of the step ([`crate::world::ExploreWorld::footprint`]); objects of the base that nobody has
//! ever changed are the same in all states and need not be compared.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::access::Locks;
use crate::digest::Digest;
use crate::races::Access;
use crate::state::{State, ThreadState};
use crate::step::Moved;
use crate::store::{Heap, Slot};
use trace::schedule::Choice;

/// So many steps are remembered before all are forgotten.
const ENTRIES_MAX: usize = 100_000;
/// After so many steps it shows whether remembering them is of any use.
const TRIAL: u64 = 4_000;
/// So many ways on from one place of a thread are remembered.
const WAYS_MAX: usize = 64;

/// An object that a step has looked at: its id, its content, whose it was, and where it was made.
type Seen = (u32, u128, u32, u32);

/// A step that was taken.
#[derive(Debug)]
struct Entry {
    seen: Box<[Seen]>,
    locks: Locks,
    class_epoch: u32,
    next_thread: u32,
    /// The id of the next object; any if the step has made none that is left.
    next: Option<u32>,
    n_made: u32,
    thread: Arc<ThreadState>,
    /// Objects that it has changed or made, in the order of their ids.
    slots: Box<[Slot]>,
    out: Box<str>,
    accesses: Box<[Access]>,
}

/// Remembers steps.
#[derive(Debug, Default)]
pub struct Memo {
    known: FxHashMap<u128, SmallVec<[Entry; 1]>>,
    n_entries: usize,
    n_learnt: u64,
    n_again: u64,
}

/// A step that has just been taken, to be remembered.
pub struct Taken<'a> {
    /// The state before it.
    pub before: &'a State,
    /// The state after it, without what nothing refers to.
    pub after: &'a State,
    /// The choice.
    pub choice: Choice,
    /// What it has done beside changing the state.
    pub moved: &'a Moved,
    /// What it does to places that threads share.
    pub accesses: &'a [Access],
    /// The objects that it has looked at.
    pub footprint: &'a [u32],
    /// The locks that its thread held before it.
    pub locks: Locks,
}

impl Memo {
    /// Takes a step as it was taken before, if it was; what it does to places that threads share.
    pub fn again(&mut self, state: &mut State, choice: Choice, locks: &Locks) -> Option<&[Access]> {
        let process = state.processes.get_mut(choice.process as usize)?;
        let at = process
            .threads
            .iter()
            .position(|it| it.id == choice.thread)?;
        let key = key(&process.threads[at], choice, process.heap.fixed_below());
        let heap = &mut process.heap;
        let entry = self.known.get(&key)?.iter().find(|entry| {
            (entry.class_epoch, entry.next_thread) == (heap.class_epoch, heap.next_thread)
                && entry.next.is_none_or(|next| next == heap.next())
                && entry.locks == *locks
                && entry
                    .seen
                    .iter()
                    .all(|seen| self::seen(heap, seen.0) == Some(*seen))
        })?;
        self.n_again += 1;
        process.threads[at] = Arc::clone(&entry.thread);
        heap.skip(entry.n_made);
        for slot in &entry.slots {
            heap.put(slot);
        }
        if !entry.out.is_empty() {
            state.out = Arc::new(state.out.and(&entry.out));
        }
        Some(&entry.accesses)
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.known.clear();
        self.n_entries = 0;
    }

    /// Remembers a step if it can be taken again in other states.
    pub fn learn(&mut self, taken: &Taken<'_>) {
        // A search that comes to no place twice gains nothing by remembering.
        if self.n_learnt > TRIAL && self.n_again < self.n_learnt {
            self.forget();
            return;
        }
        if self.n_entries >= ENTRIES_MAX {
            self.forget();
        }
        self.n_learnt += 1;
        let Some((key, entry)) = entry(taken) else {
            return;
        };
        let ways = self.known.entry(key).or_default();
        if ways.len() < WAYS_MAX {
            ways.push(entry);
            self.n_entries += 1;
        }
    }
}

fn seen(heap: &Heap, id: u32) -> Option<Seen> {
    let slot = heap.get(id)?;
    let summary = slot.stored.summary(heap.fixed_below());
    Some((id, summary.exact, slot.owner, slot.site))
}

fn key(thread: &ThreadState, choice: Choice, fixed_below: u32) -> u128 {
    let mut digest = Digest::default();
    digest.print(thread.summary(fixed_below).exact);
    digest.word(
        u64::from(thread.id.0) << 32 | u64::from(choice.process) << 1 | u64::from(choice.late),
    );
    // The summary of an anonymous thread does not tell it.
    digest.word(thread.object.id().map_or(0, |id| u64::from(id.0)));
    digest.finish()
}

fn entry(taken: &Taken<'_>) -> Option<(u128, Entry)> {
    let choice = taken.choice;
    let number = choice.process as usize;
    let (before, after) = (
        &taken.before.processes[number],
        &taken.after.processes[number],
    );
    let find = |threads: &[Arc<ThreadState>]| threads.iter().position(|it| it.id == choice.thread);
    let at = find(&before.threads)?;
    let is_own = |at: usize| before.threads[at].id == choice.thread;
    let others_stay = before.threads.len() == after.threads.len()
        && (0..before.threads.len())
            .all(|at| is_own(at) || Arc::ptr_eq(&before.threads[at], &after.threads[at]));
    let (from, to) = (&before.heap, &after.heap);
    let is_plain = others_stay
        && after.exit.is_none()
        && taken.moved.failures.is_empty()
        && taken.moved.unsupported.is_none()
        && from.has_same_names(to)
        && (from.class_epoch, from.next_thread, from.next_primitive)
            == (to.class_epoch, to.next_thread, to.next_primitive);
    if !is_plain {
        return None;
    }
    let mut seen: Vec<Seen> = Vec::new();
    let mut ids = taken.footprint.to_vec();
    ids.sort_unstable();
    ids.dedup();
    if ids.last() == Some(&u32::MAX) {
        return None;
    }
    for id in ids.into_iter().filter(|id| *id < from.next()) {
        seen.push(self::seen(from, id)?);
    }
    let changed = to.slots().iter().filter(|slot| {
        let known = slot.id < from.next();
        let before = known.then(|| from.get(slot.id)).flatten();
        before.is_none_or(|it| (it.version, it.owner) != (slot.version, slot.owner))
    });
    let slots: Box<[Slot]> = changed.cloned().collect();
    let has_new = slots.last().is_some_and(|slot| slot.id >= from.next());
    let entry = Entry {
        seen: seen.into(),
        locks: taken.locks.clone(),
        class_epoch: from.class_epoch,
        next_thread: from.next_thread,
        next: has_new.then_some(from.next()),
        n_made: to.next() - from.next(),
        thread: Arc::clone(&after.threads[at]),
        slots,
        out: taken.after.out.text[taken.before.out.text.len()..].into(),
        accesses: taken.accesses.into(),
    };
    Some((key(&before.threads[at], choice, from.fixed_below()), entry))
}
