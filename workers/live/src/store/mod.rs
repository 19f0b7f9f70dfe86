//! Where the objects of one process live: an arena that all its threads use at once.
//!
//! # Locking
//! With the GIL on, or while a process has one thread, nobody else can touch an object, and guards do nothing. With the
//! GIL off and several threads, how an object is locked depends on what it is (see [`slot::Kind`]): immutable objects
//! not at all, functions and classes so that readers write nothing that they share, everything else by a lock of its
//! own.
//!
//! # Where `unsafe` is
//! In this module and nowhere else but in `process`, where thread values are handed from one thread to another. Every
//! block says which of these three rules makes it sound:
//! 1. **Exclusive**: with the GIL, only its holder touches objects; without it, a guard holds the object's lock, or
//!    the object is known to one frame only, which one thread at a time executes (the machine promises it); the
//!    collector runs while all other threads are outside the gate.
//! 2. **Live**: a slot whose kind is not `Free` holds an initialised object. Only the collector frees slots, and never
//!    while a guard exists: guards live within a step, collections happen between steps.
//! 3. **Stable**: chunks are never moved or freed before the heap itself is.

mod arena;
mod collect;
mod guard;
mod intern;
mod slot;

use std::ops::Range;
use std::sync::Arc;

use machine::boot;
use machine::code::Code;
use machine::object::{Body, Object};
use machine::value::ObjectId;

pub use guard::{Read, Write};
pub use slot::Readers;

use crate::platform::Mutex;
use crate::platform::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use crate::sync::lock;
use crate::sync::pause::Pause;
use arena::Arena;
use intern::Names;

/// The most memory that the Python objects of one process may take, in bytes. In the browser it is half of what one
/// engine's memory can grow to: the rest is for stacks, buffers and what the estimate does not see.
pub const OBJECT_BYTES_MAX: usize = if cfg!(target_arch = "wasm32") {
    256 << 20
} else {
    1 << 30
};

/// A collection is not worth it before so many bytes were allocated. Memory that is used again while it is still in the
/// processor's caches costs less than what a collection takes, so this is not much more than they hold.
const COLLECT_AFTER_BYTES_MIN: usize = 4 << 20;

/// How many ids a thread takes at a time, so that threads rarely meet at the list of free ids.
const RUN: usize = 256;

/// The heap of one process. What all threads read all the time is first; what they write follows on other cache lines.
#[derive(Debug)]
#[repr(C, align(64))]
pub struct Heap {
    arena: Arena,
    /// Whether several threads may touch objects at once.
    locking: AtomicBool,
    /// Whether a thread wants to change, or is changing, an object whose readers only announce themselves.
    shared_writer: AtomicBool,
    class_epoch: AtomicU32,
    n_collections: AtomicU32,
    /// Ids below this were made at boot and live for ever.
    boot_end: AtomicU32,
    pause: Arc<Pause>,
    free: Padded<Mutex<Free>>,
    names: Padded<Names>,
    sizes: Padded<Sizes>,
    /// All code that was linked: code lives as long as the program.
    codes: Mutex<Vec<&'static Code>>,
    readers: Mutex<Vec<Arc<Readers>>>,
}

/// On cache lines of its own.
#[derive(Debug, Default)]
#[repr(align(64))]
struct Padded<T>(T);

/// Ids to be given out.
#[derive(Debug, Default)]
struct Free {
    /// Those that were freed.
    ids: Vec<u32>,
    /// From here on ids were never used.
    end: u32,
}

/// How much memory objects take, in bytes.
#[derive(Debug)]
struct Sizes {
    /// After the last collection.
    live: AtomicUsize,
    /// Allocated since.
    new: AtomicUsize,
    /// So many new ones make a collection due.
    collect_after: AtomicUsize,
}

/// What one thread needs to use the heap: ids of its own to allocate from, and where it announces its reading.
#[derive(Debug)]
pub struct Mutator {
    fresh: Range<u32>,
    recycled: Vec<u32>,
    new_bytes: usize,
    readers: Arc<Readers>,
    locking: bool,
}

impl Heap {
    /// An empty heap that asks for collections through these flags.
    pub fn new(pause: Arc<Pause>) -> Heap {
        Heap {
            arena: Arena::new(),
            locking: AtomicBool::new(false),
            shared_writer: AtomicBool::new(false),
            class_epoch: AtomicU32::new(0),
            n_collections: AtomicU32::new(0),
            boot_end: AtomicU32::new(0),
            pause,
            free: Padded::default(),
            names: Padded::default(),
            sizes: Padded(Sizes {
                live: AtomicUsize::new(0),
                new: AtomicUsize::new(0),
                collect_after: AtomicUsize::new(COLLECT_AFTER_BYTES_MIN),
            }),
            codes: Mutex::default(),
            readers: Mutex::default(),
        }
    }

    /// From now on several threads may touch objects at once. To be called while there is one.
    pub fn start_locking(&self) {
        self.locking.store(true, Ordering::SeqCst);
    }

    /// What a new thread needs.
    pub fn mutator(&self) -> Mutator {
        let readers = Arc::<Readers>::default();
        lock(&self.readers).push(Arc::clone(&readers));
        Mutator {
            fresh: 0..0,
            recycled: Vec::new(),
            new_bytes: 0,
            readers,
            locking: self.locking.load(Ordering::SeqCst),
        }
    }

    /// Takes back what a thread that has ended used.
    pub fn retire(&self, mutator: &mut Mutator) {
        self.account(mutator);
        let mut free = lock(&self.free.0);
        free.ids.append(&mut mutator.recycled);
        free.ids.extend(std::mem::take(&mut mutator.fresh));
        drop(free);
        lock(&self.readers).retain(|readers| !Arc::ptr_eq(readers, &mutator.readers));
    }

    /// Everything that exists now lives for ever.
    pub fn booted(&self) {
        let end = lock(&self.free.0).end;
        self.boot_end.store(end, Ordering::Relaxed);
    }

    /// What was made at boot and lives for ever.
    pub fn fixed(&self) -> impl Iterator<Item = ObjectId> {
        (0..self.boot_end.load(Ordering::Relaxed)).map(ObjectId)
    }

    /// Whether an object was made at boot.
    pub fn is_fixed(&self, id: ObjectId) -> bool {
        id.0 < self.boot_end.load(Ordering::Relaxed)
    }

    /// All objects that were made later.
    pub fn others(&self) -> impl Iterator<Item = ObjectId> {
        let end = lock(&self.free.0).end;
        let ids = (self.boot_end.load(Ordering::Relaxed)..end).map(ObjectId);
        ids.filter(|id| self.arena.has(id.0) && self.arena.slot(*id).kind() != slot::Kind::Free)
    }

    /// Adds an object.
    pub fn alloc(&self, mutator: &mut Mutator, object: Object) -> ObjectId {
        let id = match mutator.recycled.pop() {
            Some(id) => id,
            None => match mutator.fresh.next() {
                Some(id) => id,
                None => self.refill(mutator),
            },
        };
        mutator.new_bytes += slot::BYTES + object.owned_bytes();
        self.fill(mutator, ObjectId(id), object);
        ObjectId(id)
    }

    /// Only the frame that the calling thread executes refers to this object, now and later: see
    /// [`machine::world::Store::keep_private`].
    pub fn keep_private(&self, id: ObjectId) {
        self.arena.slot(id).make_private();
    }

    #[cold]
    fn refill(&self, mutator: &mut Mutator) -> u32 {
        self.account(mutator);
        let mut free = lock(&self.free.0);
        let from = free.ids.len().saturating_sub(RUN);
        mutator.recycled.extend(free.ids.drain(from..));
        if let Some(id) = mutator.recycled.pop() {
            return id;
        }
        // Under the lock, so that one thread at a time adds chunks.
        let fresh = free.end..free.end + RUN as u32;
        self.arena.prepare(fresh.start);
        free.end = fresh.end;
        mutator.fresh = fresh.start + 1..fresh.end;
        fresh.start
    }

    /// Adds what a thread has allocated to the sum, and asks for a collection if one is due.
    fn account(&self, mutator: &mut Mutator) {
        let added = std::mem::take(&mut mutator.new_bytes);
        let new_bytes = self.sizes.0.new.fetch_add(added, Ordering::Relaxed) + added;
        if new_bytes > self.sizes.0.collect_after.load(Ordering::Relaxed) {
            self.pause.set(Pause::COLLECT);
        }
    }

    /// Asks for so many bytes; `false` if the ceiling would be exceeded.
    pub fn reserve(&self, mutator: &mut Mutator, bytes: usize) -> bool {
        self.account(mutator);
        let new_bytes = self.sizes.0.new.load(Ordering::Relaxed);
        let live_bytes = self.sizes.0.live.load(Ordering::Relaxed);
        let sum = live_bytes.saturating_add(new_bytes).saturating_add(bytes);
        if sum > OBJECT_BYTES_MAX {
            self.pause.set(Pause::COLLECT);
            return false;
        }
        mutator.new_bytes += bytes;
        true
    }

    /// Fills an empty heap with these objects, of which some are the objects of names.
    pub fn restore(
        &self,
        mutator: &mut Mutator,
        objects: Vec<(ObjectId, Object)>,
        names: &[ObjectId],
    ) {
        let mut free = lock(&self.free.0);
        let end = objects.iter().map(|(id, _)| id.0 + 1).max().unwrap_or(0);
        let mut used = vec![false; end as usize];
        for (id, object) in objects {
            used[id.0 as usize] = true;
            mutator.new_bytes += slot::BYTES + object.owned_bytes();
            self.arena.prepare(id.0);
            self.fill(mutator, id, object);
        }
        free.end = end.next_multiple_of(RUN as u32);
        self.arena.prepare(free.end - 1);
        let unused = (0..free.end).filter(|id| used.get(*id as usize) != Some(&true));
        free.ids = unused.filter(|id| self.arena.has(*id)).collect();
        drop(free);
        for id in names {
            let text = match &self.read(mutator, *id).body {
                Body::Str(text) => text.as_str().to_owned(),
                _ => continue,
            };
            self.know_name(&text, *id);
        }
        self.boot_end.store(boot::FIRST_FREE, Ordering::Relaxed);
    }

    /// The object of a name, if the text is one.
    pub fn name(&self, text: &str) -> Option<ObjectId> {
        self.names.0.find(text)
    }

    /// Enters a name whose object exists already.
    pub fn know_name(&self, text: &str, id: ObjectId) {
        self.names.0.find_or_insert(text, || id);
    }

    /// Code was linked; what it refers to lives for ever.
    pub fn linked(&self, code: &'static Code) {
        lock(&self.codes).push(code);
    }

    /// A number that differs after every change of the object.
    pub fn version(&self, id: ObjectId) -> u32 {
        self.arena.slot(id).version()
    }

    /// A number that differs after every change to any class.
    pub fn class_epoch(&self) -> u32 {
        self.class_epoch.load(Ordering::Acquire)
    }

    /// A class has changed.
    pub fn class_changed(&self) {
        self.class_epoch.fetch_add(1, Ordering::AcqRel);
    }

    /// The one string object of a name.
    pub fn intern(&self, mutator: &mut Mutator, text: &str) -> ObjectId {
        self.names
            .0
            .find_or_insert(text, || self.alloc(mutator, intern::name_object(text)))
    }

    /// How many collections there have been: what remembers ids weakly must forget them when this changes.
    pub fn n_collections(&self) -> u32 {
        self.n_collections.load(Ordering::Acquire)
    }
}

impl Mutator {
    /// From now on other threads may touch objects too.
    pub fn start_locking(&mut self) {
        self.locking = true;
    }
}
