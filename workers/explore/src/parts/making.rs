//! Making parts of what a state consists of: which objects belong to which part, and when two parts are one.

use std::sync::Arc;

use super::{Common, Own};
use crate::content;
use crate::digest::{Digest, Ref};
use crate::state::{Process, ThreadState};
use crate::store::{Heap, Slot};

/// Which objects of a process are referred to, by their places in its heap.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    marked: Vec<bool>,
    todo: Vec<usize>,
}

impl Marks {
    /// Finds out which.
    pub(crate) fn of(&mut self, process: &Process) {
        let heap = &process.heap;
        let fixed_below = heap.fixed_below();
        self.marked.clear();
        self.marked.resize(heap.slots().len(), false);
        self.todo.clear();
        for (place, slot) in heap.slots().iter().enumerate() {
            if slot.id < fixed_below {
                self.marked[place] = true;
                self.todo.push(place);
            }
        }
        for thread in &process.threads {
            self.refs(heap, &thread.summary(fixed_below).refs);
            let object = thread.object.id().filter(|id| id.0 >= fixed_below);
            self.refs(heap, object.map(Ref::Object).as_slice());
        }
        for code in heap.codes() {
            self.refs(heap, &content::refs_of_code(code, fixed_below).refs);
        }
        while let Some(place) = self.todo.pop() {
            let summary = heap.slots()[place].stored.summary(fixed_below);
            self.refs(heap, &summary.refs);
        }
    }

    fn refs(&mut self, heap: &Heap, refs: &[Ref]) {
        for it in refs {
            let Ref::Object(id) = it else { continue };
            let place = heap.find(id.0);
            debug_assert!(place.is_some(), "a reference to an object that is gone");
            if let Some(place) = place
                && !std::mem::replace(&mut self.marked[place], true)
            {
                self.todo.push(place);
            }
        }
    }

    /// The objects that several threads can reach.
    fn common<'a>(&'a self, process: &'a Process) -> impl Iterator<Item = &'a Slot> {
        let is_own = |slot: &Slot| {
            let mut threads = process.threads.iter();
            slot.owner > 0 && threads.any(|thread| thread.id.0 + 1 == slot.owner)
        };
        let slots = process.heap.slots().iter().enumerate();
        let common = slots.filter(move |(place, slot)| self.marked[*place] && !is_own(slot));
        common.map(|(_, slot)| slot)
    }
}

/// The objects of a thread.
pub(crate) fn owned<'a>(
    process: &'a Process,
    thread: &ThreadState,
    marks: &Marks,
) -> Vec<&'a Slot> {
    let owner = thread.id.0 + 1;
    let slots = process.heap.slots().iter().enumerate();
    let owned = slots.filter(|(place, slot)| slot.owner == owner && marks.marked[*place]);
    owned.map(|(_, slot)| slot).collect()
}

fn enter_slot(digest: &mut Digest, slot: &Slot, fixed_below: u32) {
    digest.word(u64::from(slot.id) << 32 | u64::from(slot.site));
    digest.print(slot.stored.summary(fixed_below).exact);
}

/// What tells the common part of a process from all others.
pub(crate) fn common_key(process: &Process, marks: &Marks) -> u128 {
    let heap = &process.heap;
    let mut digest = Digest::default();
    digest.word(u64::from(process.facts.number) << 32 | u64::from(heap.next_thread));
    digest.word(process.exit.map_or(u64::MAX, |code| u64::from(code as u32)));
    digest.word(u64::from(heap.n_shown));
    digest.word(u64::from(heap.class_epoch) << 32 | u64::from(heap.next_primitive));
    for slot in marks.common(process) {
        enter_slot(&mut digest, slot, heap.fixed_below());
        digest.word(u64::from(heap.is_name(slot.id)));
    }
    for code in heap.codes() {
        digest.word(code.print);
    }
    digest.finish()
}

/// The common part of a process.
pub(crate) fn common(process: &Process, marks: &Marks, merges_threads: bool) -> Common {
    let heap = process.heap.with(marks.common(process));
    let content = content::of_common(&heap, merges_threads);
    let mut digest = Digest::default();
    digest.print(content.print);
    digest.word(process.exit.map_or(u64::MAX, |code| u64::from(code as u32)));
    digest.word(u64::from(heap.n_shown) << 32 | u64::from(heap.next_thread));
    let n_fixed = heap
        .slots()
        .partition_point(|slot| slot.id < heap.fixed_below());
    Common {
        has_loose: heap.slots().len() - n_fixed > content.numbers.len(),
        process: Process {
            facts: Arc::clone(&process.facts),
            heap,
            threads: Vec::new(),
            exit: process.exit,
        },
        print: digest.finish(),
        numbers: content.numbers,
        threads: content.threads,
    }
}

/// What tells a thread with its objects from all others.
pub(crate) fn own_key(process: &Process, thread: &ThreadState, slots: &[&Slot]) -> u128 {
    let fixed_below = process.heap.fixed_below();
    let mut digest = Digest::default();
    digest.print(thread.summary(fixed_below).exact);
    // An anonymous thread's summary does not tell these, and none the rest.
    let id = |object: Option<u32>| object.map_or(u64::MAX, u64::from);
    digest.word(u64::from(process.facts.number) << 32 | u64::from(thread.id.0));
    digest.word(id(thread.object.id().map(|it| it.0)));
    digest.word(id(thread.rests.map(|it| it.0)));
    digest.word(id(thread
        .parked
        .and_then(|park| park.on)
        .map(|on| on.number)));
    for slot in slots {
        enter_slot(&mut digest, slot, fixed_below);
    }
    digest.finish()
}

/// A thread with its objects.
pub(crate) fn own(
    process: &Process,
    thread: &Arc<ThreadState>,
    slots: &[&Slot],
    merges_threads: bool,
) -> Own {
    let slots: Vec<Slot> = slots.iter().copied().cloned().collect();
    let (print, outside) = content::of_own(thread, &slots, process.heap.fixed_below());
    let is_anonymous = thread.is_anonymous();
    let alone = match &*outside {
        [] if is_anonymous && merges_threads => Some(print),
        [] => Some(with_number(print, thread)),
        [Ref::Thread(id)] if *id == thread.id && !is_anonymous => Some(with_number(print, thread)),
        _ => None,
    };
    Own {
        is_anonymous,
        thread: Arc::clone(thread),
        slots,
        print,
        outside,
        alone,
    }
}

fn with_number(print: u128, thread: &ThreadState) -> u128 {
    let mut digest = Digest::default();
    digest.print(print);
    digest.word(u64::from(thread.id.0));
    digest.finish()
}
