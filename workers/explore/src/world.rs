//! The machine's world as one step sees it: the heap of a process, and a record of what the step does.
//!
//! A step can be taken back: while [`ExploreWorld::journal`] is kept, every object is remembered as it was before.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use machine::code::Code;
use machine::kernel::{Reply, Request, Ticket};
use machine::object::{Body, Object};
use machine::primitive::{Primitive, PrimitiveState};
use machine::text::Text;
use machine::thread::Thread;
use machine::types;
use machine::value::ObjectId;
use machine::world::{ProcessFacts, Store, World};
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};
use trace::event::State;
use trace::ids::ThreadId;

use crate::access::{Locks, Places, Whole};
use crate::store::{Heap, Slot, Stored};

/// Containers may be asked to grow by so many bytes at once; programs that want more are not for a search.
const RESERVE_MAX: usize = 64 << 20;
/// What clocks of the day show when a run begins, in seconds since 1970.
const WALL_CLOCK_START: f64 = 1_700_000_000.0;
/// Random numbers begin with this, so that two searches see the same ones.
const SEED: u64 = 20_260_101;

/// How an object is to be restored.
#[derive(Debug)]
enum Undo {
    Changed(Slot),
    Adopted(u32),
}

/// The thread that holds a lock; the thread whose end is being waited for, if it has not ended.
pub fn holder(object: &Object) -> Option<ThreadId> {
    let Body::Primitive(primitive) = &object.body else {
        return None;
    };
    match primitive.state {
        PrimitiveState::Lock { holder } => holder,
        PrimitiveState::RLock { owner, .. } => owner,
        PrimitiveState::Thread {
            thread,
            ended: false,
        } => Some(thread),
        _ => None,
    }
}

/// The thread of which an object says that it has ended.
pub fn ended(object: &Object) -> Option<ThreadId> {
    match &object.body {
        Body::Primitive(primitive) => match primitive.state {
            PrimitiveState::Thread {
                thread,
                ended: true,
            } => Some(thread),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an object is a lock.
pub fn is_lock(object: &Object) -> bool {
    let Body::Primitive(primitive) = &object.body else {
        return false;
    };
    matches!(
        primitive.state,
        PrimitiveState::Lock { .. } | PrimitiveState::RLock { .. }
    )
}

/// Whether an object is what [`holder`] is about.
pub fn can_be_held(object: &Object) -> bool {
    let is_end = |primitive: &Primitive| matches!(primitive.state, PrimitiveState::Thread { .. });
    is_lock(object) || matches!(&object.body, Body::Primitive(primitive) if is_end(primitive))
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
    journaling: bool,
    journal: Vec<Undo>,
    start: Start,
    versions: u32,
}

/// What is restored when a step is taken back, beyond objects.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    next: u32,
    n_codes: usize,
    class_epoch: u32,
    next_thread: u32,
    next_primitive: u32,
}

impl ExploreWorld {
    /// A world with an empty heap.
    pub fn new(facts: Arc<ProcessFacts>) -> ExploreWorld {
        ExploreWorld {
            heap: Heap::new(),
            facts,
            places: Places::default(),
            effects: Effects::default(),
            touched: RefCell::default(),
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
        }
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

    /// An object as it was before the step, which can be taken back; `None` if there was none.
    pub fn before(&self, id: ObjectId) -> Option<&Object> {
        let known = self.journal.iter().find_map(|undo| match undo {
            Undo::Changed(slot) if slot.id == id.0 => Some(slot),
            Undo::Adopted(known) if *known == id.0 => self.heap.in_base(id.0),
            _ => None,
        });
        let slot = known.or_else(|| (id.0 < self.start.next).then(|| self.heap.slot(id)));
        slot.map(|slot| &slot.stored.object)
    }

    /// The locks among the objects of the base that a thread holds now or held before the step, which can be taken
    /// back, and that keep threads apart.
    pub fn locks_of(&self, thread: ThreadId) -> Locks {
        let fixed_below = self.heap.fixed_below();
        let mut locks = Locks::new();
        let is_held = |object: &Object| is_lock(object) && holder(object) == Some(thread);
        let now = self.heap.slots().iter();
        for slot in now.take_while(|slot| slot.id < fixed_below) {
            if is_held(&slot.stored.object) && !self.places.is_peeked(Whole::fixed(ObjectId(slot.id))) {
                locks.push(slot.id);
            }
        }
        for undo in &self.journal {
            let slot = match undo {
                Undo::Changed(slot) if slot.id < fixed_below => Some(slot),
                Undo::Changed(_) => None,
                Undo::Adopted(id) => self.heap.in_base(*id),
            };
            let known = slot.filter(|slot| is_held(&slot.stored.object));
            let known = known.filter(|slot| !self.places.is_peeked(Whole::fixed(ObjectId(slot.id))));
            let new = known.map(|slot| slot.id).filter(|id| !locks.contains(id));
            locks.extend(new);
        }
        locks
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

    fn fresh_version(&mut self) -> u32 {
        self.versions += 1;
        self.versions
    }

    /// Where the program makes an object now.
    fn site(&self) -> u32 {
        let Some((code, pc)) = self.at else { return 0 };
        let mut hasher = FxHasher::default();
        (code.file, code.number, pc).hash(&mut hasher);
        (hasher.finish() >> 33) as u32
    }

    fn note_read(&self, slot: &Slot) {
        let id = ObjectId(slot.id);
        if matches!(slot.stored.object.body, Body::Class(_)) {
            self.class_read.set(true);
        } else if self.places.is_written(self.whole(id)) && !slot.stored.object.is_immutable() {
            self.touched.borrow_mut().push((id, false));
        }
    }
}

impl Store for ExploreWorld {
    type Read<'a> = &'a Object;
    type Write<'a> = &'a mut Object;

    fn alloc(&mut self, object: Object) -> ObjectId {
        let version = self.fresh_version();
        let site = self.site();
        self.heap.push(object, version, self.owner, site)
    }

    #[inline]
    fn read(&self, id: ObjectId) -> &Object {
        let slot = self.heap.slot(id);
        if self.watching && slot.owner != self.owner {
            self.note_read(slot);
        }
        &slot.stored.object
    }

    fn write(&mut self, id: ObjectId) -> &mut Object {
        let version = self.fresh_version();
        let at = match self.heap.find(id.0) {
            Some(at) => {
                if self.journaling && id.0 < self.start.next {
                    let known = self.journal.iter().any(|undo| match undo {
                        Undo::Changed(slot) => slot.id == id.0,
                        Undo::Adopted(known) => *known == id.0,
                    });
                    if !known {
                        let slot = self.heap.slot_mut(at).clone();
                        self.journal.push(Undo::Changed(slot));
                    }
                }
                at
            }
            None => {
                if self.journaling {
                    self.journal.push(Undo::Adopted(id.0));
                }
                self.heap.adopt(id.0)
            }
        };
        if self.watching && self.heap.slots()[at].owner != self.owner {
            self.touched.get_mut().push((id, true));
        }
        let slot = self.heap.slot_mut(at);
        slot.version = version;
        Stored::change(&mut slot.stored)
    }

    #[inline]
    fn version(&self, id: ObjectId) -> u32 {
        let slot = self.heap.slot(id);
        if self.watching && slot.owner != self.owner {
            self.note_read(slot);
        }
        slot.version
    }

    fn class_epoch(&self) -> u32 {
        self.class_read.set(true);
        self.heap.class_epoch
    }

    fn class_changed(&mut self) {
        self.heap.class_epoch = self.fresh_version();
    }

    fn intern(&mut self, text: &str) -> ObjectId {
        if let Some(id) = self.heap.name(text) {
            return id;
        }
        let version = self.fresh_version();
        let object = Object::plain(types::STR, Body::Str(Text::new(text)));
        let id = self.heap.push(object, version, 0, 0);
        self.heap.add_name(text, id);
        id
    }

    fn reserve(&mut self, bytes: usize) -> bool {
        bytes <= RESERVE_MAX
    }
}

impl World for ExploreWorld {
    fn wants_pause(&self) -> bool {
        true
    }

    fn print(&mut self, text: &str, to_error: bool) {
        if !to_error {
            self.effects.out.push_str(text);
        }
    }

    fn monotonic(&mut self) -> f64 {
        self.effects.asked_time = true;
        self.now
    }

    fn wall_clock(&mut self) -> f64 {
        self.effects.asked_time = true;
        WALL_CLOCK_START + self.now
    }

    fn cpu_time(&mut self, _: bool) -> f64 {
        self.effects.asked_time = true;
        self.now
    }

    fn entropy(&mut self) -> u64 {
        SEED
    }

    fn spawn(&mut self, thread: Box<Thread>) -> bool {
        self.effects.spawned.push(thread);
        true
    }

    fn next_thread_id(&mut self) -> ThreadId {
        self.heap.next_thread += 1;
        ThreadId(self.heap.next_thread - 1)
    }

    fn next_primitive(&mut self) -> u32 {
        self.heap.next_primitive += 1;
        self.heap.next_primitive - 1
    }

    fn unpark(&mut self, thread: ThreadId) {
        self.effects.unparked.push(thread);
    }

    fn enter(&mut self, _: State) {}

    fn submit(&mut self, _: ThreadId, _: Request) -> Ticket {
        self.effects.unsupported = Some("processes");
        Ticket(0)
    }

    fn poll(&mut self, _: Ticket) -> Option<Reply> {
        Some(Reply::Refused("processes are not explored".to_owned()))
    }

    fn cancel(&mut self, _: Ticket) {}

    fn cpu_count(&self) -> u32 {
        4
    }

    fn gil(&self) -> (f64, bool) {
        (0.005, !self.free_threaded)
    }

    fn set_switch_interval(&mut self, _: f64) {}

    fn linked(&mut self, code: &'static Code) {
        self.heap.linked(code);
    }

    fn uncaught(&mut self, exception: ObjectId, message: &str) {
        self.effects.uncaught.push((exception, message.to_owned()));
    }

    fn glanced(&mut self, at: ObjectId) {
        self.effects.glanced.push(at);
    }

    fn id_shown(&mut self, object: ObjectId) {
        // Ids beyond these have no meaning: states that differ in them alone are one.
        if object.0 >= self.heap.fixed_below() {
            self.effects.unsupported = Some("addresses of objects");
        }
    }

    fn thread_asked(&mut self) {
        self.effects.thread_asked = true;
    }

    fn process(&self) -> &ProcessFacts {
        &self.facts
    }
}
