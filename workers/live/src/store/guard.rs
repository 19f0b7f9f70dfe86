//! Guards: access to one object for as long as they live.
#![expect(
    unsafe_code,
    reason = "guards prove exclusive access; see the rules in the head of `store`"
)]

use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use machine::object::Object;
use machine::value::ObjectId;

use super::slot::{Kind, Readers, Slot};
use super::{Heap, Mutator};
use crate::platform::MutexGuard;
use crate::platform::atomic::Ordering;
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
    lock: ManuallyDrop<Lock<'a>>,
}

enum Lock<'a> {
    /// No other thread runs.
    Alone,
    /// No other thread knows the object.
    None,
    Own,
    /// In a box, because it is rare and guards are many.
    All(#[expect(dead_code, reason = "held until dropped")] Box<Writer<'a>>),
}

/// Keeps all threads but this one from announcing themselves.
struct Writer<'a> {
    heap: &'a Heap,
    #[expect(dead_code, reason = "held until dropped")]
    readers: MutexGuard<'a, Vec<Arc<Readers>>>,
}

impl Drop for Writer<'_> {
    fn drop(&mut self) {
        self.heap.shared_writer.store(false, Ordering::SeqCst);
    }
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

    /// Puts an object into the free slot of an id that belongs to this thread.
    #[inline]
    pub(super) fn fill(&self, mutator: &Mutator, id: ObjectId, object: Object) {
        let kind = Kind::of(&object);
        // SAFETY: without locking there is the GIL, which this thread holds, or no other thread yet (rule 1).
        unsafe { self.arena.slot(id).fill(object, kind, !mutator.locking) };
    }

    /// Changes an object.
    #[inline]
    pub fn write<'a>(&'a self, mutator: &'a mut Mutator, id: ObjectId) -> Write<'a> {
        let slot = self.arena.slot(id);
        let lock = if mutator.locking {
            self.lock_slot(mutator, slot)
        } else {
            Lock::Alone
        };
        if !slot.is_changeable() {
            used_after_its_end();
        }
        Write {
            slot,
            lock: ManuallyDrop::new(lock),
        }
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
                Lock::All(Box::new(Writer {
                    heap: self,
                    readers,
                }))
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
        let alone = matches!(*self.lock, Lock::Alone);
        // SAFETY: without locking there is the GIL, which this thread holds, or no other thread yet (rule 1).
        unsafe { self.slot.changed(alone) };
        if !alone {
            self.unlock();
        }
    }
}

impl Write<'_> {
    /// Not inlined: guards are many, and few of them lock.
    #[inline(never)]
    fn unlock(&mut self) {
        if matches!(*self.lock, Lock::Own) {
            self.slot.lock.done_writing();
        }
        // SAFETY: only `drop` calls this, so it is done once.
        unsafe { ManuallyDrop::drop(&mut self.lock) };
    }
}

#[cold]
#[inline(never)]
fn used_after_its_end() -> ! {
    panic!("machine bug: an object was used after its end, or changed though it is immutable")
}
