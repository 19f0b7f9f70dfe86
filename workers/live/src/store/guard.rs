//! Guards: access to one object for as long as they live.
#![expect(
    unsafe_code,
    reason = "guards prove exclusive access; see the rules in the head of `store`"
)]

use std::ops::{Deref, DerefMut};
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};

use machine::object::Object;
use machine::value::ObjectId;

use super::slot::{Kind, Readers, Slot};
use super::{Heap, Mutator};
use crate::sync::lock;
use crate::sync::word::Word;

/// An object being read.
pub struct Read<'a> {
    object: &'a Object,
    /// Where the reader was counted.
    counted: Option<&'a Word>,
}

/// An object being changed.
pub struct Write<'a> {
    slot: &'a Slot,
    lock: Lock<'a>,
}

enum Lock<'a> {
    None,
    Own,
    /// All threads but this one are kept from announcing themselves.
    All(
        &'a Heap,
        #[expect(dead_code, reason = "held until dropped")] MutexGuard<'a, Vec<Arc<Readers>>>,
    ),
}

impl Heap {
    /// Reads an object.
    #[inline]
    pub fn read<'a>(&'a self, mutator: &'a Mutator, id: ObjectId) -> Read<'a> {
        let slot = self.arena.slot(id);
        let counted = if mutator.locking {
            self.count_reader(mutator, slot)
        } else {
            None
        };
        if slot.is_free() {
            used_after_its_end();
        }
        // SAFETY: live by the assertion (rule 2); nobody changes it: it is immutable, or the reader was counted, or
        // no other thread runs (rule 1). A write guard of this thread cannot exist, it would borrow the mutator.
        let object = unsafe { slot.object() };
        Read { object, counted }
    }

    /// Counts a reader in. Not inlined: reading without locks is so short that it should be.
    #[inline(never)]
    fn count_reader<'a>(&'a self, mutator: &'a Mutator, slot: &'a Slot) -> Option<&'a Word> {
        match slot.kind() {
            Kind::Free | Kind::Immutable | Kind::Private => None,
            Kind::Locked => {
                slot.lock.read();
                Some(&slot.lock)
            }
            Kind::Announced => {
                let word = &mutator.readers.0;
                // A thread that was reading before may go on: no writer can be at work.
                while word.announce() && self.shared_writer.load(Ordering::SeqCst) {
                    word.done_reading();
                    drop(lock(&self.readers));
                }
                Some(word)
            }
        }
    }

    /// Changes an object.
    #[inline]
    pub fn write<'a>(&'a self, mutator: &'a mut Mutator, id: ObjectId) -> Write<'a> {
        let slot = self.arena.slot(id);
        let lock = if mutator.locking {
            self.lock_slot(mutator, slot)
        } else {
            Lock::None
        };
        if !slot.is_changeable() {
            used_after_its_end();
        }
        Write { slot, lock }
    }

    #[inline(never)]
    fn lock_slot<'a>(&'a self, mutator: &'a Mutator, slot: &'a Slot) -> Lock<'a> {
        match slot.kind() {
            Kind::Free | Kind::Immutable | Kind::Private => Lock::None,
            Kind::Locked => {
                slot.lock.write();
                Lock::Own
            }
            Kind::Announced => {
                let readers = lock(&self.readers);
                self.shared_writer.store(true, Ordering::SeqCst);
                for other in readers.iter() {
                    if !Arc::ptr_eq(other, &mutator.readers) {
                        other.0.wait_until_free();
                    }
                }
                Lock::All(self, readers)
            }
        }
    }
}

impl Deref for Read<'_> {
    type Target = Object;

    #[inline]
    fn deref(&self) -> &Object {
        self.object
    }
}

impl Drop for Read<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(word) = self.counted {
            word.done_reading();
        }
    }
}

impl Deref for Write<'_> {
    type Target = Object;

    #[inline]
    fn deref(&self) -> &Object {
        // SAFETY: live (checked when the guard was made, rule 2) and exclusive: this guard holds the object's lock,
        // or no other thread runs; other guards of this thread would need the mutator, which is borrowed (rule 1).
        unsafe { self.slot.object() }
    }
}

impl DerefMut for Write<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Object {
        // SAFETY: as in `deref`, and `self` is borrowed mutably, so there is one reference.
        unsafe { self.slot.object_mut() }
    }
}

impl Drop for Write<'_> {
    #[inline]
    fn drop(&mut self) {
        self.slot.changed();
        if !matches!(self.lock, Lock::None) {
            self.unlock();
        }
    }
}

impl Write<'_> {
    #[inline(never)]
    fn unlock(&self) {
        match &self.lock {
            Lock::None => {}
            Lock::Own => self.slot.lock.done_writing(),
            Lock::All(heap, _) => heap.shared_writer.store(false, Ordering::SeqCst),
        }
    }
}

#[cold]
#[inline(never)]
fn used_after_its_end() -> ! {
    panic!("machine bug: an object was used after its end, or changed though it is immutable")
}
