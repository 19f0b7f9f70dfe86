//! The content of the parts of states, independent of the ids that objects happen to have.
//!
//! Objects beyond the base are numbered as a walk meets them: the walk over a common part begins at the objects of the
//! base that have been changed, the walk over a thread's own objects at the thread.

use std::sync::Arc;

use machine::code::Code;
use machine::image::Sink;
use machine::refs::Visit;
use machine::value::ObjectId;
use smallvec::SmallVec;
use trace::ids::ThreadId;

use crate::digest::{Digest, Ref, Summarising, Summary};
use crate::held::{can_be_held, is_lock};
use crate::state::ThreadState;
use crate::store::{Heap, Slot};

/// In the place of something that is told apart from the content.
const OUTSIDE: u64 = 0x6f75_7473_6964_6521;

/// What a common part says: its content, the places of the objects in it in the order of their ids, and the threads
/// that are named.
pub struct OfCommon {
    /// The content.
    pub print: u128,
    /// Ids and places.
    pub numbers: Box<[(u32, u32)]>,
    /// Threads.
    pub threads: Box<[ThreadId]>,
}

/// A walk over the objects of a common part.
struct CommonWalk<'a> {
    heap: &'a Heap,
    digest: Digest,
    /// The number of each object beyond the base, by its place among the heap's objects, and 1.
    numbers: Vec<u32>,
    todo: Vec<usize>,
    threads: Vec<ThreadId>,
}

/// The content of a common part without what its header says. If threads that are alike are one, it makes no
/// difference which of them have ended: how many are left is told anyway.
pub fn of_common(heap: &Heap, merges_threads: bool) -> OfCommon {
    let mut walk = CommonWalk {
        heap,
        digest: Digest::default(),
        numbers: vec![0; heap.slots().len()],
        todo: Vec::new(),
        threads: Vec::new(),
    };
    let fixed_below = heap.fixed_below();
    let is_told = |slot: &Slot| !(merges_threads && is_end(slot));
    let fixed = heap.slots().iter();
    for slot in fixed.take_while(|slot| slot.id < fixed_below) {
        let summary = slot.stored.summary(fixed_below);
        let before = heap.in_base(slot.id);
        let before = before.map(|before| before.stored.summary(fixed_below).print);
        // An object that is as it was before is no difference.
        if is_told(slot) && before != Some(summary.print) {
            walk.digest.word(u64::from(slot.id));
            walk.part(summary);
        }
    }
    for code in heap.codes() {
        walk.part(&refs_of_code(code, fixed_below));
    }
    let mut n_walked = 0;
    while let Some(place) = walk.todo.get(n_walked).copied() {
        n_walked += 1;
        let slot = &heap.slots()[place];
        walk.digest.word(u64::from(heap.is_name(slot.id)));
        if !merges_threads {
            walk.digest.word(made_at(slot));
        }
        if is_told(slot) {
            walk.part(slot.stored.summary(fixed_below));
        }
    }
    let numbered = heap.slots().iter().zip(&walk.numbers);
    let numbered = numbered.filter(|(_, number)| **number > 0);
    OfCommon {
        print: walk.digest.finish(),
        numbers: numbered
            .map(|(slot, number)| (slot.id, number - 1))
            .collect(),
        threads: walk.threads.into(),
    }
}

impl CommonWalk<'_> {
    fn part(&mut self, summary: &Summary) {
        self.digest.print(summary.print);
        for it in &summary.refs {
            match it {
                Ref::Object(id) => {
                    let number = self.number(*id);
                    self.digest.word(number);
                }
                Ref::Thread(id) => {
                    self.digest.word(OUTSIDE);
                    self.threads.push(*id);
                }
            }
        }
    }

    fn number(&mut self, id: ObjectId) -> u64 {
        let Some(place) = self.heap.find(id.0) else {
            debug_assert!(false, "what is common refers to what is one thread's own");
            return OUTSIDE;
        };
        if self.numbers[place] == 0 {
            self.todo.push(place);
            self.numbers[place] = self.todo.len() as u32;
        }
        u64::from(self.numbers[place])
    }
}

/// What tells by whom an object was made: it decides which place the object is ([`crate::access`]).
pub fn made_at(slot: &Slot) -> u64 {
    match slot.stored.object.is_immutable() {
        true => 0,
        false => u64::from(slot.site),
    }
}

/// Whether an object says whether a thread has ended.
pub fn is_end(slot: &Slot) -> bool {
    let object = &slot.stored.object;
    can_be_held(object) && !is_lock(object)
}

/// What a thread and its own objects say, and what they refer to beyond these.
pub fn of_own(thread: &Arc<ThreadState>, slots: &[Slot], fixed_below: u32) -> (u128, Box<[Ref]>) {
    let mut digest = Digest::default();
    let mut numbers = vec![0_u32; slots.len()];
    let mut todo: Vec<usize> = Vec::new();
    let mut outside: SmallVec<[Ref; 8]> = SmallVec::new();
    let mut part = |summary: &Summary, todo: &mut Vec<usize>| {
        digest.print(summary.print);
        for it in &summary.refs {
            let place = match it {
                Ref::Object(id) => slots.binary_search_by_key(&id.0, |slot| slot.id).ok(),
                Ref::Thread(_) => None,
            };
            if let Some(place) = place {
                if numbers[place] == 0 {
                    todo.push(place);
                    numbers[place] = todo.len() as u32;
                }
                digest.word(u64::from(numbers[place]));
                continue;
            }
            let known = outside.iter().position(|known| known == it);
            let at = known.unwrap_or_else(|| {
                outside.push(*it);
                outside.len() - 1
            });
            digest.word(OUTSIDE + at as u64);
        }
    };
    part(thread.summary(fixed_below), &mut todo);
    let mut n_walked = 0;
    while let Some(place) = todo.get(n_walked).copied() {
        n_walked += 1;
        part(slots[place].stored.summary(fixed_below), &mut todo);
    }
    (digest.finish(), outside.into_vec().into())
}

/// What code refers to.
pub fn refs_of_code(code: &'static Code, fixed_below: u32) -> Summary {
    let mut sink = Summarising::new(fixed_below);
    code.each_ref(&mut Refs(&mut sink));
    sink.finish()
}

/// What code refers to, as content.
struct Refs<'a>(&'a mut Summarising);

impl Visit for Refs<'_> {
    fn object(&mut self, id: ObjectId) {
        Sink::object(self.0, id);
    }
    fn code(&mut self, code: &'static Code) {
        Sink::code(self.0, code);
    }
}
