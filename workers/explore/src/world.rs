//! The machine's world as one step sees it: the heap of a process, and a record of what the step does.
//!
//! A step can be taken back: while the journal (`ExploreWorld::journal`) is kept, every object is remembered as it was before.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use machine::code::Code;
use machine::object::Body;
use machine::thread::Thread;
use machine::value::ObjectId;
use machine::world::ProcessFacts;
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};
use trace::ids::ThreadId;

use crate::access::{Places, Whole};
use crate::store::{Heap, Slot};

/// The content of [`machine::library::APART`], from wherever the caller keeps it; `None` if it cannot be had.
pub type LibraryApart = fn() -> Option<&'static [u8]>;

/// How an object is to be restored.
#[derive(Debug)]
pub(crate) enum Undo {
    Changed(Slot),
    Adopted(u32),
}

/// What a step does beyond the heap.
#[derive(Debug, Default)]
pub struct Effects {
    /// Threads that it starts.
    pub spawned: Vec<Box<Thread>>,
    /// Threads that it wakes.
    pub unparked: Vec<ThreadId>,
    /// What it writes to standard output.
    pub out: String,
    /// Exceptions that nobody has caught, with their messages.
    pub uncaught: Vec<(ObjectId, String)>,
    /// Whether it asked for the time.
    pub asked_time: bool,
    /// Locks and ends of threads that it looks at without waiting.
    pub glanced: Vec<ObjectId>,
    /// Whether it asks which thread it is.
    pub thread_asked: bool,
    /// What it asks for that cannot be explored.
    pub unsupported: Option<&'static str>,
}

impl Effects {
    fn clear(&mut self) {
        if !self.spawned.is_empty() || !self.unparked.is_empty() {
            self.spawned.clear();
            self.unparked.clear();
        }
        self.out.clear();
        self.uncaught.clear();
        self.glanced.clear();
        self.thread_asked = false;
        self.asked_time = false;
        self.unsupported = None;
    }
}

/// The world of a step.
pub struct ExploreWorld {
    /// The heap of the process.
    pub heap: Heap,
    /// The facts of the process.
    pub facts: Arc<ProcessFacts>,
    /// Where the part of the library comes from that few programs import.
    pub apart: LibraryApart,
    /// Which places threads share.
    pub places: Places,
    /// What the step does.
    pub effects: Effects,
    /// Objects that the step has touched and that are not its thread's own; whether it writes them.
    pub touched: RefCell<Vec<(ObjectId, bool)>>,
    /// Whether [`ExploreWorld::footprint`] is kept.
    pub recording: bool,
    /// The objects that a step of the search has looked at, as far as they are not the same in all states.
    pub footprint: RefCell<Vec<u32>>,
    /// A bit for each object of the base: whether any state is known in which it is not as in the base.
    differs: Vec<u64>,
    /// Whether it looked anything up in classes.
    pub class_read: Cell<bool>,
    /// Whether touches are recorded.
    pub watching: bool,
    /// The running thread's id and 1: the owner of what it makes.
    pub owner: u32,
    /// The instruction that runs.
    pub at: Option<(&'static Code, u32)>,
    /// The thread's time, in seconds.
    pub now: f64,
    /// Whether threads run in parallel.
    pub free_threaded: bool,
    pub(crate) journaling: bool,
    pub(crate) journal: Vec<Undo>,
    pub(crate) start: Start,
    versions: u32,
    stride: u32,
}

/// What is restored when a step is taken back, beyond objects.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Start {
    pub(crate) next: u32,
    n_codes: usize,
    class_epoch: u32,
    next_thread: u32,
    next_primitive: u32,
}

impl ExploreWorld {
    /// A world with an empty heap.
    pub fn new(facts: Arc<ProcessFacts>, apart: LibraryApart) -> ExploreWorld {
        ExploreWorld {
            heap: Heap::new(),
            facts,
            apart,
            places: Places::default(),
            effects: Effects::default(),
            touched: RefCell::default(),
            recording: false,
            footprint: RefCell::default(),
            differs: Vec::new(),
            class_read: Cell::new(false),
            watching: false,
            owner: 0,
            at: None,
            now: 0.0,
            free_threaded: false,
            journaling: false,
            journal: Vec::new(),
            start: Start::default(),
            versions: 0,
            stride: 1,
        }
    }

    /// A world for one of several that work on states of the same run at once: no two give out the same version.
    pub fn another(&self, number: u32, count: u32) -> ExploreWorld {
        let mut world = ExploreWorld::new(Arc::clone(&self.facts), self.apart);
        world.places = self.places.clone();
        world.free_threaded = self.free_threaded;
        world.versions = self.versions + number;
        world.stride = count;
        world
    }

    /// Whether numbers for versions are used up, so that no further step may be taken.
    pub fn is_worn_out(&self) -> bool {
        self.versions > u32::MAX - (1 << 20)
    }

    /// A step begins that can be taken back.
    pub fn begin(&mut self) {
        self.journaling = true;
        self.journal.clear();
        self.touched.get_mut().clear();
        self.class_read.set(false);
        self.effects.clear();
        self.start = Start {
            next: self.heap.next(),
            n_codes: self.heap.codes().len(),
            class_epoch: self.heap.class_epoch,
            next_thread: self.heap.next_thread,
            next_primitive: self.heap.next_primitive,
        };
    }

    /// A step begins that will stand.
    pub fn begin_final(&mut self) {
        self.journaling = false;
        self.touched.get_mut().clear();
        self.class_read.set(false);
        self.effects.clear();
    }

    /// Takes the step back.
    pub fn undo(&mut self) {
        self.heap.truncate(self.start.next);
        while let Some(undo) = self.journal.pop() {
            match undo {
                Undo::Adopted(id) => self.heap.disown(id),
                Undo::Changed(slot) => {
                    if let Some(at) = self.heap.find(slot.id) {
                        *self.heap.slot_mut(at) = slot;
                    }
                }
            }
        }
        self.heap.forget_codes(self.start.n_codes);
        self.heap.class_epoch = self.start.class_epoch;
        self.heap.next_thread = self.start.next_thread;
        self.heap.next_primitive = self.start.next_primitive;
        self.effects.clear();
    }

    /// Whether the step, if it can be taken back, has used up the id of a thread.
    pub fn took_thread_id(&self) -> bool {
        self.heap.next_thread != self.start.next_thread
    }

    /// What a place in an object is a part of.
    pub fn whole(&self, id: ObjectId) -> Whole {
        if id.0 < self.heap.fixed_below() {
            Whole::fixed(id)
        } else {
            Whole::site(self.heap.slot(id).site)
        }
    }

    pub(crate) fn fresh_version(&mut self) -> u32 {
        self.versions += self.stride;
        self.versions
    }

    /// Where the program makes an object now.
    pub(crate) fn site(&self) -> u32 {
        let Some((code, pc)) = self.at else { return 0 };
        let mut hasher = FxHasher::default();
        (code.file, code.number, pc).hash(&mut hasher);
        (hasher.finish() >> 33) as u32
    }

    /// Says that an object of the base is changed; whether that is news.
    pub fn found_different(&mut self, id: u32) -> bool {
        let at = id as usize / 64;
        if self.differs.len() <= at {
            self.differs.resize(at + 1, 0);
        }
        let is_news = self.differs[at] & (1 << (id % 64)) == 0;
        self.differs[at] |= 1 << (id % 64);
        is_news
    }

    #[inline]
    pub(crate) fn look(&self, id: u32) {
        if !self.recording {
            return;
        }
        let bits = self.differs.get(id as usize / 64);
        let differs = bits.is_some_and(|bits| bits & (1 << (id % 64)) != 0);
        if differs || id >= self.heap.fixed_below() {
            let mut footprint = self.footprint.borrow_mut();
            if footprint.last() != Some(&id) {
                footprint.push(id);
            }
        }
    }

    pub(crate) fn note_read(&self, slot: &Slot) {
        let id = ObjectId(slot.id);
        if matches!(slot.stored.object.body, Body::Class(_)) {
            self.class_read.set(true);
        } else if self.places.is_written(self.whole(id)) && !slot.stored.object.is_immutable() {
            self.touched.borrow_mut().push((id, false));
        }
    }
}
