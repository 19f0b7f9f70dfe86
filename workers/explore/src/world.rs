//! The machine's world as one step sees it: the heap of a process, and a record of what the step does.
//!
//! A step can be taken back: while the journal (`ExploreWorld::journal`) is kept, every object is remembered as it was before.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use machine::code::Code;
use machine::library::Volume;
use machine::object::Body;
use machine::thread::Thread;
use machine::value::ObjectId;
use machine::world::ProcessFacts;
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};
use trace::ids::ThreadId;

use crate::access::{Places, Whole};
use crate::exchange::{Exchange, Sequel};
use crate::step::Unsupported;
use crate::store::{Heap, Slot};

/// The content of a volume of the library, from wherever the caller keeps it; `None` if it cannot be had.
pub type LibraryApart = fn(Volume) -> Option<&'static [u8]>;

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
    /// Whether the program is told where an object is.
    pub shows_place: bool,
    /// Whether it asks which thread it is.
    pub thread_asked: bool,
    /// It draws any number below this at random, and is to be told which; 0 if it does not.
    pub draws: u8,
    /// What it asks for that cannot be explored.
    pub unsupported: Option<Unsupported>,
    /// Whether it asks for anything that processes share.
    pub has_asked: bool,
    /// What follows from that.
    pub sequel: Sequel,
}

impl Effects {
    /// Whether the step does nothing beyond the heap: so it is with nearly all.
    #[inline]
    pub(crate) fn is_nothing(&self) -> bool {
        self.spawned.is_empty()
            && self.unparked.is_empty()
            && self.out.is_empty()
            && self.uncaught.is_empty()
            && self.glanced.is_empty()
            && !self.asked_time
            && !self.shows_place
            && !self.thread_asked
            && self.draws == 0
            && self.unsupported.is_none()
            && !self.has_asked
            && self.sequel.is_empty()
    }

    #[inline]
    fn clear(&mut self) {
        if self.is_nothing() {
            return;
        }
        if !self.spawned.is_empty() || !self.unparked.is_empty() {
            self.spawned.clear();
            self.unparked.clear();
        }
        self.out.clear();
        self.uncaught.clear();
        self.glanced.clear();
        self.shows_place = false;
        self.thread_asked = false;
        self.draws = 0;
        self.asked_time = false;
        self.unsupported = None;
        self.has_asked = false;
        if !self.sequel.is_empty() {
            self.sequel = Sequel::default();
        }
    }
}

/// The world of a step.
pub struct ExploreWorld {
    /// The heap of the process.
    pub heap: Heap,
    /// What processes share.
    pub exchange: Option<Arc<Exchange>>,
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
    /// Whether what is drawn at random may be anything, if it is one of few.
    pub any_random: bool,
    /// What the next instruction is to draw.
    pub drawn: Option<u8>,
    pub(crate) journaling: bool,
    pub(crate) journal: Vec<Undo>,
    /// Objects that the step has made.
    pub(crate) created: Vec<u32>,
    pub(crate) start: Start,
    start_exchange: Option<Arc<Exchange>>,
    versions: u32,
    stride: u32,
}

/// What is restored when a step is taken back, beyond objects.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Start {
    /// Versions up to this are from before.
    version: u32,
    n_codes: usize,
    class_epoch: u32,
    next_thread: u32,
    next_primitive: u32,
    n_shown: u32,
}

impl ExploreWorld {
    /// A world with an empty heap.
    pub fn new(facts: Arc<ProcessFacts>, apart: LibraryApart) -> ExploreWorld {
        ExploreWorld {
            heap: Heap::new(),
            exchange: None,
            facts,
            apart,
            places: Places::default(),
            effects: Effects::default(),
            touched: RefCell::default(),
            class_read: Cell::new(false),
            watching: false,
            owner: 0,
            at: None,
            now: 0.0,
            free_threaded: false,
            any_random: false,
            drawn: None,
            journaling: false,
            journal: Vec::new(),
            created: Vec::new(),
            start: Start::default(),
            start_exchange: None,
            versions: 0,
            stride: 1,
        }
    }

    /// A world for one of several that work on states of the same run at once: no two give out the same version.
    pub fn another(&self, number: u32, count: u32) -> ExploreWorld {
        let mut world = ExploreWorld::new(Arc::clone(&self.facts), self.apart);
        world.places = self.places.clone();
        world.free_threaded = self.free_threaded;
        world.any_random = self.any_random;
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
        self.created.clear();
        self.touched.get_mut().clear();
        self.class_read.set(false);
        self.effects.clear();
        self.start_exchange.clone_from(&self.exchange);
        self.start = Start {
            version: self.versions,
            n_codes: self.heap.codes().len(),
            class_epoch: self.heap.class_epoch,
            next_thread: self.heap.next_thread,
            next_primitive: self.heap.next_primitive,
            n_shown: self.heap.n_shown,
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
        self.heap.remove(&self.created);
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
        self.heap.n_shown = self.start.n_shown;
        self.exchange.clone_from(&self.start_exchange);
        self.effects.clear();
    }

    /// Whether the step, if it can be taken back, has numbered an object of which the program asks where it is.
    pub fn has_numbered(&self) -> bool {
        self.heap.n_shown != self.start.n_shown
    }

    /// Whether the step, if it can be taken back, has used up the id of a thread.
    pub fn took_thread_id(&self) -> bool {
        self.heap.next_thread != self.start.next_thread
    }

    /// What places in classes of the running process are parts of.
    #[inline]
    pub fn classes(&self) -> Whole {
        Whole::classes(self.facts.number)
    }

    /// What a place in an object is a part of.
    pub fn whole(&self, id: ObjectId) -> Whole {
        if id.0 < self.heap.fixed_below() {
            self.whole_fixed(id)
        } else {
            Whole::site(self.mixed(self.heap.slot(id).site))
        }
    }

    /// What a place in an object of the base is a part of.
    #[inline]
    pub fn whole_fixed(&self, id: ObjectId) -> Whole {
        match self.facts.number {
            0 => Whole::fixed(id),
            _ => Whole::site(self.mixed(id.0)),
        }
    }

    /// A number that is different in each process.
    fn mixed(&self, number: u32) -> u32 {
        number ^ self.facts.number.wrapping_mul(0x9e37_79b9) >> 1
    }

    pub(crate) fn fresh_version(&mut self) -> u32 {
        self.versions += self.stride;
        self.versions
    }

    /// Where the program makes an object now, and who, where that makes a difference.
    pub(crate) fn site(&self) -> u32 {
        let Some((code, pc)) = self.at else { return 0 };
        let mut hasher = FxHasher::default();
        (code.file, code.number, pc).hash(&mut hasher);
        if self.places.has_individuals() {
            self.owner.hash(&mut hasher);
        }
        (hasher.finish() >> 33) as u32
    }

    /// Whether a version was given out by this world in the step that can be taken back.
    pub(crate) fn is_of_step(&self, version: u32) -> bool {
        version > self.start.version && version % self.stride == self.versions % self.stride
    }

    pub(crate) fn note_read(&self, slot: &Slot) {
        let id = ObjectId(slot.id);
        // Most instructions look at an object several times.
        if self.touched.borrow().last() == Some(&(id, false)) {
            return;
        }
        if matches!(slot.stored.object.body, Body::Class(_)) {
            self.class_read.set(true);
        } else if self.places.is_written(self.whole(id)) && !slot.stored.object.is_immutable() {
            self.touched.borrow_mut().push((id, false));
        }
    }
}
