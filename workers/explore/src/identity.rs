//! Telling states apart.
//!
//! Two states are one if a program cannot tell them apart: objects may have other ids, and there may be garbage. So
//! objects are numbered as a walk from the threads meets them.

use machine::value::ObjectId;

use crate::content::refs_of_code;
use crate::digest::{Digest, Ref, Summary};
use crate::state::{Process, State};
use crate::store::Heap;

/// Tells states apart: equal for states that no program can tell apart, different for all others but for a chance
/// that [`crate::digest`] reckons up. Owns what it needs to work, so that it is made once.
#[derive(Debug, Default)]
pub struct Identity {
    /// By place in the heap's slots: the number of an object in the order of the walk and 1.
    numbers: Vec<u32>,
    /// Places of the objects that have been met, and how many of these have been walked over.
    todo: Vec<usize>,
    n_walked: usize,
}

impl Identity {
    /// The identity of a state.
    pub fn of(&mut self, state: &State) -> u128 {
        let mut digest = Digest::default();
        digest.print(state.out.print());
        digest.word(u64::from(state.failed));
        digest.print(state.exchange.as_ref().map_or(0, |it| it.print()));
        for process in &state.processes {
            self.process(process, &mut digest);
        }
        digest.finish()
    }

    /// Removes objects that nothing refers to any more from the state whose identity was asked for last; once.
    pub fn sweep(&mut self, state: &mut State) {
        // Of several processes the marks of the last one only are left.
        if let [process] = &mut state.processes[..]
            && process.heap.slots().len() == self.numbers.len()
        {
            process.heap.retain(|place| self.numbers[place] != 0);
        }
        self.numbers.clear();
    }

    fn process(&mut self, process: &Process, digest: &mut Digest) {
        let heap = &process.heap;
        let fixed_below = heap.fixed_below();
        self.numbers.clear();
        self.numbers.resize(heap.slots().len(), 0);
        self.todo.clear();
        self.n_walked = 0;
        digest.word(process.exit.map_or(u64::MAX, |code| code as u32 as u64));
        digest.word(process.threads.len() as u64);
        digest.word(u64::from(heap.n_shown) << 32 | u64::from(heap.next_thread));
        for thread in &process.threads {
            digest.word(u64::from(thread.id.0));
            self.part(thread.summary(fixed_below), heap, digest);
        }
        let fixed = heap.slots().iter();
        for slot in fixed.take_while(|slot| slot.id < fixed_below) {
            let summary = slot.stored.summary(fixed_below);
            let before = heap.in_base(slot.id);
            // An object that is as it was before is no difference.
            if before.is_none_or(|before| before.stored.summary(fixed_below).print != summary.print)
            {
                digest.word(u64::from(slot.id));
                self.part(summary, heap, digest);
            }
        }
        for code in heap.codes() {
            self.part(&refs_of_code(code, fixed_below), heap, digest);
        }
        for thread in &process.threads {
            if let Some(id) = thread.object.id().filter(|id| id.0 >= fixed_below) {
                digest.word(self.number(id, heap));
            }
        }
        self.walk(heap, digest);
    }

    /// Takes in the objects that have been met and all that they lead to.
    fn walk(&mut self, heap: &Heap, digest: &mut Digest) {
        while let Some(place) = self.todo.get(self.n_walked).copied() {
            self.n_walked += 1;
            let slot = &heap.slots()[place];
            digest.word(u64::from(heap.is_name(slot.id)));
            self.part(slot.stored.summary(heap.fixed_below()), heap, digest);
        }
    }

    fn part(&mut self, summary: &Summary, heap: &Heap, digest: &mut Digest) {
        digest.print(summary.print);
        for it in &summary.refs {
            let number = match it {
                Ref::Object(id) => self.number(*id, heap),
                Ref::Thread(id) => u64::from(id.0),
            };
            digest.word(number);
        }
    }

    fn number(&mut self, id: ObjectId, heap: &Heap) -> u64 {
        let Some(place) = heap.find(id.0) else {
            debug_assert!(false, "a reference to an object that is gone");
            return 0;
        };
        if self.numbers[place] == 0 {
            self.todo.push(place);
            self.numbers[place] = self.todo.len() as u32;
        }
        u64::from(self.numbers[place])
    }
}
