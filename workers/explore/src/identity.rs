//! Telling states apart.
//!
//! Two states are one if a program cannot tell them apart: objects may have other ids, and there may be garbage. So
//! objects are numbered as a walk from the threads meets them.
//!
//! Threads that are *anonymous* ([`ThreadState::is_anonymous`]) may also have changed places. Nothing that such a
//! thread does until it ends depends on which of them it is: its number and its object are known to the frames of
//! `threading.Thread` alone, and these use them only when the thread ends. Which of them ends first shows in two ways
//! only: somebody waits for one of them, or looks whether it has ended. Who waits for one and goes on to wait for the
//! others, doing nothing in between that anybody could notice, is held up until the last of them has ended whatever
//! their order. The search finds out whether anything else happens anywhere
//! ([`crate::access::Places::found_individuals`]) and begins anew without this if it does; by the argument given for
//! places in [`crate::access`], an execution in which it happens is met up to a renaming of threads.

use machine::code::Code;
use machine::image::Sink;
use machine::refs::Visit;
use machine::value::ObjectId;
use smallvec::SmallVec;
use trace::ids::ThreadId;

use crate::digest::{Digest, Ref, Summarising, Summary};
use crate::held::{can_be_held, is_lock};
use crate::state::{Process, State, ThreadState};
use crate::store::{Heap, Slot};

/// Tells states apart: equal for states that no program can tell apart, different for all others but for a chance
/// that [`crate::digest`] reckons up. Owns what it needs to work, so that it is made once.
#[derive(Debug, Default)]
pub struct Identity {
    merges_threads: bool,
    /// By place in the heap's slots: the number of an object in the order of the walk and 1.
    numbers: Vec<u32>,
    /// Places of the objects that have been met, and how many of these have been walked over.
    todo: Vec<usize>,
    n_walked: usize,
    /// Anonymous threads in an order that depends on nothing but what they are in the midst of.
    order: SmallVec<[(u128, u32, ThreadId); 8]>,
}

impl Identity {
    /// Tells states apart; anonymous threads may have changed places or not.
    pub fn new(merges_threads: bool) -> Identity {
        Identity {
            merges_threads,
            ..Identity::default()
        }
    }

    /// The identity of a state.
    pub fn of(&mut self, state: &State) -> u128 {
        let mut digest = Digest::default();
        digest.print(state.out.print());
        digest.word(u64::from(state.failed));
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
        self.arrange(process);
        digest.word(process.exit.map_or(u64::MAX, |code| code as u32 as u64));
        digest.word(process.threads.len() as u64);
        digest.word(u64::from(heap.next_thread));
        for thread in &process.threads {
            if !self.order.iter().any(|known| known.2 == thread.id) {
                self.part(thread.summary(fixed_below), heap, digest);
            }
        }
        let fixed = heap.slots().iter().take_while(|slot| slot.id < fixed_below);
        for slot in fixed {
            if self.is_end(slot) {
                continue;
            }
            let summary = slot.stored.summary(fixed_below);
            let before = heap.in_base(slot.id);
            // An object that is as it was before is no difference.
            if before.is_none_or(|before| before.stored.summary(fixed_below).print != summary.print)
            {
                digest.word(u64::from(slot.id));
                self.part(summary, heap, digest);
            }
        }
        for at in 0..self.order.len() {
            let thread = &process.threads[self.order[at].1 as usize];
            if !self.merges_threads {
                digest.word(u64::from(thread.id.0));
            }
            self.part(thread.summary(fixed_below), heap, digest);
        }
        for code in heap.codes() {
            let mut sink = Summarising::new(fixed_below);
            code.each_ref(&mut Refs(&mut sink));
            self.part(&sink.finish(), heap, digest);
        }
        self.walk(heap, digest);
        // Threads keep their objects; nothing else depends on which of them it is.
        for at in 0..self.order.len() {
            let thread = &process.threads[self.order[at].1 as usize];
            if let Some(id) = thread.object.id().filter(|id| id.0 >= fixed_below) {
                self.number(id, heap);
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
            if self.is_end(slot) {
                continue;
            }
            self.part(slot.stored.summary(heap.fixed_below()), heap, digest);
        }
    }

    /// Whether an object says whether a thread has ended, and it makes no difference which have: how many threads are
    /// left, and which of them are not anonymous, is told anyway.
    fn is_end(&self, slot: &Slot) -> bool {
        let object = &slot.stored.object;
        self.merges_threads && can_be_held(object) && !is_lock(object)
    }

    /// Puts anonymous threads in order.
    fn arrange(&mut self, process: &Process) {
        self.order.clear();
        let heap = &process.heap;
        for (at, thread) in process.threads.iter().enumerate() {
            if thread.is_anonymous() {
                let key = match self.merges_threads {
                    true => rank(thread, heap),
                    false => 0,
                };
                self.order.push((key, at as u32, thread.id));
            }
        }
        self.order.sort_unstable();
    }

    fn part(&mut self, summary: &Summary, heap: &Heap, digest: &mut Digest) {
        digest.print(summary.print);
        for it in &summary.refs {
            let number = match it {
                Ref::Object(id) => self.number(*id, heap),
                Ref::Thread(id) => self.thread(*id),
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

    fn thread(&self, id: ThreadId) -> u64 {
        let at = self.order.iter().position(|known| known.2 == id);
        match at.filter(|_| self.merges_threads) {
            Some(at) => at as u64 | 1 << 32,
            None => u64::from(id.0),
        }
    }
}

/// What an anonymous thread is in the midst of, as far as it is known without the rest of the state: two threads of
/// equal rank may yet differ, and then a state may have more than one identity, but never two states the same.
fn rank(thread: &ThreadState, heap: &Heap) -> u128 {
    let fixed_below = heap.fixed_below();
    let summary = thread.summary(fixed_below);
    let mut digest = Digest::default();
    digest.print(summary.print);
    for it in &summary.refs {
        if let Ref::Object(id) = it {
            digest.print(heap.slot(*id).stored.summary(fixed_below).print);
        }
    }
    digest.finish()
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
