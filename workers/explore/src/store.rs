//! The heap of one process as a value: cheap to copy, and written without touching its copies.
//!
//! What exists before a second thread does is the *base*: shared by all states and never changed. A heap holds what
//! differs from it: objects of the base that have been changed, and new ones, in the order of their ids. Each thread
//! gives out the lowest ids that are free in a range of its own, so that ids depend on what the thread has done and on
//! little else: threads that do the same in another order come to the same heap.

use std::sync::{Arc, OnceLock};

use machine::code::Code;
use machine::image::{Content, Sink};
use machine::object::{Body, Object};
use machine::value::ObjectId;
use rustc_hash::FxHashMap;

use crate::digest::{Summarising, Summary};
use crate::held::{can_be_held, is_lock};

/// How many bits tell ids of one thread apart.
const RANGE_BITS: u32 = 24;

/// An object, and its summary once it was asked for.
#[derive(Debug)]
pub struct Stored {
    /// The object.
    pub object: Object,
    /// The number that the program was told when it asked where the object is; 0 if it has not.
    pub shown: u32,
    summary: OnceLock<Summary>,
}

impl Clone for Stored {
    /// A copy is made to be changed, so it has no summary.
    fn clone(&self) -> Self {
        Stored {
            object: self.object.clone(),
            shown: self.shown,
            summary: OnceLock::new(),
        }
    }
}

impl Stored {
    /// An object.
    pub fn new(object: Object) -> Arc<Stored> {
        Arc::new(Stored {
            object,
            shown: 0,
            summary: OnceLock::new(),
        })
    }

    /// Itself, to be changed: a copy if others hold it.
    pub fn change(stored: &mut Arc<Stored>) -> &mut Stored {
        let stored = Arc::make_mut(stored);
        stored.summary = OnceLock::new();
        stored
    }

    /// The summary of the object.
    pub fn summary(&self, fixed_below: u32) -> &Summary {
        self.summary.get_or_init(|| {
            let mut sink = Summarising::new(fixed_below);
            sink.names_threads = can_be_held(&self.object) && !is_lock(&self.object);
            self.object.write(&mut sink);
            if self.shown > 0 {
                sink.number(u64::from(self.shown));
            }
            sink.finish()
        })
    }
}

/// Where an object lives.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Its id.
    pub id: u32,
    /// Changes with every write, and is never the same for two contents.
    pub version: u32,
    /// The thread that made it (its id and 1) as long as no other can have a reference to it; 0 for what is shared.
    pub owner: u32,
    /// Where in the program it was made.
    pub site: u32,
    /// The object itself.
    pub stored: Arc<Stored>,
}

/// What exists before a second thread does.
#[derive(Debug, Default)]
pub struct Base {
    slots: Vec<Slot>,
    names: FxHashMap<Box<str>, ObjectId>,
}

impl Base {
    /// Ids below this are of the base.
    pub fn end(&self) -> u32 {
        self.slots.len() as u32
    }
}

/// The objects of one process.
#[derive(Clone, Debug, Default)]
pub struct Heap {
    base: Arc<Base>,
    /// Changed objects of the base, then new ones; in the order of their ids.
    slots: Vec<Slot>,
    /// A bit for each changed object of the base, by its id: where it is 0 nothing has to be searched.
    changed: u64,
    /// The next object gets the first free id from here on.
    next: u32,
    names: Arc<FxHashMap<Box<str>, ObjectId>>,
    has_late_names: bool,
    /// Code that was linked since: its constants and names must stay.
    codes: Arc<Vec<&'static Code>>,
    /// Differs after every change to any class.
    pub class_epoch: u32,
    /// The id of the next thread.
    pub next_thread: u32,
    /// The number of the next primitive.
    pub next_primitive: u32,
    /// Of how many objects that are not early the program has been told where they are: each is given the next number,
    /// so that schedules that ask in the same order are told the same.
    pub n_shown: u32,
    /// Ids below this are of objects that were made before a second thread was; 0 as long as there is none.
    early_below: u32,
}

impl Heap {
    /// An empty heap.
    pub fn new() -> Heap {
        Heap {
            next_thread: 1,
            next_primitive: 1,
            ..Heap::default()
        }
    }

    /// Ids below this mean the same object in every state.
    pub fn fixed_below(&self) -> u32 {
        self.base.end()
    }

    /// From now on a thread makes objects (its id and 1). Before there is a base, ids follow each other whoever does.
    pub fn enter(&mut self, owner: u32) {
        if self.base.end() > 0 {
            let n_ranges = 1 << (u32::BITS - RANGE_BITS);
            self.next = ((owner % (n_ranges - 1) + 1) << RANGE_BITS).max(self.base.end());
        }
    }

    /// Whether classes or names were made after the base: then their ids may mean others in other states, and threads
    /// must not remember what they have looked up.
    pub fn has_late_names(&self) -> bool {
        self.has_late_names && self.base.end() > 0
    }

    /// A heap with some of the objects and the names and code that belong to it.
    pub fn with<'a>(&self, slots: impl Iterator<Item = &'a Slot>) -> Heap {
        let mut heap = Heap {
            slots: slots.cloned().collect(),
            ..self.empty()
        };
        heap.keep_names();
        heap
    }

    /// Everything but the objects.
    fn empty(&self) -> Heap {
        Heap {
            base: Arc::clone(&self.base),
            slots: Vec::new(),
            changed: self.changed,
            next: self.next,
            names: Arc::clone(&self.names),
            has_late_names: self.has_late_names,
            codes: Arc::clone(&self.codes),
            class_epoch: self.class_epoch,
            next_thread: self.next_thread,
            next_primitive: self.next_primitive,
            n_shown: self.n_shown,
            early_below: self.early_below,
        }
    }

    /// Adds objects in any order; to be followed by [`Heap::put_in_order`].
    pub fn take_in(&mut self, slots: &[Slot]) {
        self.slots.extend_from_slice(slots);
    }

    /// Puts the objects in the order of their ids.
    pub fn put_in_order(&mut self) {
        self.slots.sort_unstable_by_key(|slot| slot.id);
    }

    /// Makes everything that exists now the base.
    pub fn freeze(&mut self) {
        let mut slots = self.base.slots.clone();
        let mut names = self.base.names.clone();
        for slot in self.slots.drain(..) {
            let slot = Slot { owner: 0, ..slot };
            let at = slot.id as usize;
            match slots.get_mut(at) {
                Some(place) => *place = slot,
                None => slots.push(slot),
            }
        }
        let new = std::mem::take(&mut self.names);
        names.extend(new.iter().map(|(text, id)| (text.clone(), *id)));
        // Summaries told ids apart by the old base.
        for slot in &mut slots {
            if slot.stored.summary.get().is_some() {
                slot.stored = Arc::new((*slot.stored).clone());
            }
        }
        self.codes = Arc::default();
        self.has_late_names = false;
        self.base = Arc::new(Base { slots, names });
        self.changed = 0;
    }

    /// A second thread is about to be made, or processes to be searched.
    pub fn end_early(&mut self) {
        if self.early_below == 0 {
            let last = self.slots.last().map_or(0, |slot| slot.id + 1);
            self.early_below = last.max(self.base.end());
        }
    }

    /// Whether an object was made before a second thread was: then its id is the same in all schedules.
    pub fn is_early(&self, id: ObjectId) -> bool {
        self.early_below == 0 || id.0 < self.early_below
    }

    /// Where in `slots` an object is; `None` if it is as in the base.
    pub fn find(&self, id: u32) -> Option<usize> {
        if id < self.base.end() {
            if self.changed & (1 << (id % 64)) == 0 {
                return None;
            }
            let end = self.base.end();
            return self
                .slots
                .iter()
                .take_while(|slot| slot.id < end)
                .position(|slot| slot.id == id);
        }
        self.slots.binary_search_by_key(&id, |slot| slot.id).ok()
    }

    /// The slot of an object.
    #[inline]
    pub fn slot(&self, id: ObjectId) -> &Slot {
        match self.find(id.0) {
            Some(at) => &self.slots[at],
            None => &self.base.slots[id.0 as usize],
        }
    }

    /// Every object that there is; those of the base that have changed as they are now.
    pub fn all(&self) -> impl Iterator<Item = &Slot> {
        let base = self.base.slots.iter();
        let kept = base.filter(|slot| self.find(slot.id).is_none());
        kept.chain(&self.slots)
    }

    /// The slot of an object, if there is one of this id.
    pub fn get(&self, id: u32) -> Option<&Slot> {
        match self.find(id) {
            Some(at) => self.slots.get(at),
            None => self.in_base(id),
        }
    }

    /// The slots that differ from the base.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// One of them.
    pub fn slot_mut(&mut self, at: usize) -> &mut Slot {
        &mut self.slots[at]
    }

    /// The object of the base under an id.
    pub fn in_base(&self, id: u32) -> Option<&Slot> {
        self.base.slots.get(id as usize)
    }

    /// Takes a copy of an object of the base, to be changed; its place in `slots`.
    pub fn adopt(&mut self, id: u32) -> usize {
        let at = self.slots.partition_point(|slot| slot.id < id);
        let slot = self.base.slots[id as usize].clone();
        self.slots.insert(at, slot);
        self.changed |= 1 << (id % 64);
        at
    }

    /// Drops the copy of an object of the base again.
    pub fn disown(&mut self, id: u32) {
        self.slots.retain(|slot| slot.id != id);
    }

    /// Adds an object.
    pub fn push(&mut self, object: Object, version: u32, owner: u32, site: u32) -> ObjectId {
        let mut at = match self.slots.last() {
            Some(last) if last.id >= self.next => {
                self.slots.partition_point(|slot| slot.id < self.next)
            }
            _ => self.slots.len(),
        };
        while self.slots.get(at).is_some_and(|slot| slot.id == self.next) {
            self.next = self.next.wrapping_add(1);
            at += 1;
        }
        let id = self.next;
        self.next = self.next.wrapping_add(1);
        self.has_late_names |= matches!(object.body, Body::Class(_));
        let slot = Slot {
            id,
            version,
            owner,
            site,
            stored: Stored::new(object),
        };
        self.slots.insert(at, slot);
        ObjectId(id)
    }

    /// Removes objects, and the names that they were.
    pub fn remove(&mut self, ids: &[u32]) {
        if ids.is_empty() {
            return;
        }
        self.slots.retain(|slot| !ids.contains(&slot.id));
        if self.names.values().any(|id| ids.contains(&id.0)) {
            Arc::make_mut(&mut self.names).retain(|_, id| !ids.contains(&id.0));
        }
    }

    /// Code was linked.
    pub fn linked(&mut self, code: &'static Code) {
        Arc::make_mut(&mut self.codes).push(code);
    }

    /// Takes back that code was linked, all but the first `count`.
    pub fn forget_codes(&mut self, count: usize) {
        if self.codes.len() > count {
            Arc::make_mut(&mut self.codes).truncate(count);
        }
    }

    /// The code that was linked since the base was made.
    pub fn codes(&self) -> &[&'static Code] {
        &self.codes
    }

    /// The object of a name, if there is one.
    pub fn name(&self, text: &str) -> Option<ObjectId> {
        let found = self.base.names.get(text);
        found.or_else(|| self.names.get(text)).copied()
    }

    /// Enters the object of a name.
    pub fn add_name(&mut self, text: &str, id: ObjectId) {
        Arc::make_mut(&mut self.names).insert(text.into(), id);
        self.has_late_names = true;
    }

    /// Whether a new object is the one of its name.
    pub fn is_name(&self, id: u32) -> bool {
        self.names.values().any(|known| known.0 == id)
    }

    /// Drops the new objects that are not wanted; called with the places of all.
    pub fn retain(&mut self, mut wanted: impl FnMut(usize) -> bool) {
        let fixed_below = self.base.end();
        let mut at = 0;
        self.slots.retain(|slot| {
            let keep = slot.id < fixed_below || wanted(at);
            at += 1;
            keep
        });
        self.keep_names();
    }

    /// Forgets names whose objects are gone.
    fn keep_names(&mut self) {
        let slots = &self.slots;
        let is_there = |id: &ObjectId| slots.binary_search_by_key(&id.0, |slot| slot.id).is_ok();
        if !self.names.values().all(is_there) {
            Arc::make_mut(&mut self.names).retain(|_, id| is_there(id));
        }
    }
}
