//! Slots in chunks. Ids stay valid and objects never move, so threads can read while another one allocates.
#![expect(
    unsafe_code,
    reason = "chunks are reached through atomic pointers; see the rules in the head of `store`"
)]

use std::ops::Range;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use machine::object::Object;
use machine::value::ObjectId;

use super::slot::{Kind, Slot};

/// Slots in a chunk. A power of two.
const CHUNK: u32 = 4_096;
/// The most chunks; together they hold far more objects than the ceiling of bytes allows.
const CHUNKS_MAX: usize = 1 << 14;

type Chunk = [Slot; CHUNK as usize];

/// The slots of a heap.
pub struct Arena {
    chunks: Box<[AtomicPtr<Slot>]>,
    /// Ids from here on were never used.
    end: AtomicU32,
}

impl std::fmt::Debug for Arena {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Arena(..{})", self.end())
    }
}

impl Arena {
    /// An arena without chunks.
    pub fn new() -> Arena {
        Arena {
            chunks: (0..CHUNKS_MAX).map(|_| AtomicPtr::default()).collect(),
            end: AtomicU32::new(0),
        }
    }

    /// The first id that was never used.
    pub fn end(&self) -> u32 {
        self.end.load(Ordering::Acquire)
    }

    /// Ids that were never used, all in one chunk. One thread at a time may call this. `count` divides the size of
    /// a chunk.
    pub fn extend(&self, count: u32) -> Range<u32> {
        let start = self.end.load(Ordering::Relaxed);
        let chunk = (start / CHUNK) as usize;
        assert!(chunk < CHUNKS_MAX, "the heap has no room for more objects");
        if self.chunks[chunk].load(Ordering::Relaxed).is_null() {
            let slots: Box<[Slot]> = (0..CHUNK).map(|_| Slot::new()).collect();
            let slots = Box::into_raw(slots).cast::<Slot>();
            self.chunks[chunk].store(slots, Ordering::Release);
        }
        self.end.store(start + count, Ordering::Release);
        start..start + count
    }

    /// The slot of an id.
    #[inline]
    pub fn slot(&self, id: ObjectId) -> &Slot {
        let chunk = self
            .chunks
            .get((id.0 / CHUNK) as usize)
            .map_or(std::ptr::null_mut(), |chunk| chunk.load(Ordering::Acquire));
        assert!(
            !chunk.is_null(),
            "machine bug: an id that was never given out"
        );
        // SAFETY: the pointer is to `CHUNK` initialised slots, which are never moved or freed before the arena is
        // (rule 3), and the index is below `CHUNK`.
        unsafe { &*chunk.add((id.0 % CHUNK) as usize) }
    }

    /// Puts an object into the free slot of an id.
    #[inline]
    pub fn fill(&self, id: ObjectId, object: Object, kind: Kind) {
        self.slot(id).fill(object, kind);
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        for id in 0..self.end() {
            // SAFETY: nobody else has the arena any more.
            unsafe { self.slot(ObjectId(id)).clear() };
        }
        for chunk in &self.chunks {
            let slots = chunk.load(Ordering::Relaxed);
            if !slots.is_null() {
                // SAFETY: the pointer came from a box of exactly this type (`extend`), and is freed once.
                drop(unsafe { Box::from_raw(slots.cast::<Chunk>()) });
            }
        }
    }
}
