//! Slots in chunks. Ids stay valid and objects never move, so threads can read while another one allocates.
#![expect(
    unsafe_code,
    reason = "chunks are reached through atomic pointers; see the rules in the head of `store`"
)]

// Not the platform's: whoever has an id was handed it, and there other threads may go first.
use std::sync::atomic::{AtomicPtr, Ordering};

use machine::value::ObjectId;

use super::slot::Slot;

/// Slots in a chunk. A power of two.
const CHUNK: u32 = 4_096;
/// The most chunks; together they hold far more objects than the ceiling of bytes allows.
const CHUNKS_MAX: usize = 1 << 14;

type Chunk = [Slot; CHUNK as usize];

/// The slots of a heap.
pub struct Arena {
    chunks: Box<[AtomicPtr<Slot>; CHUNKS_MAX]>,
}

impl std::fmt::Debug for Arena {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Arena")
    }
}

impl Arena {
    /// An arena without chunks.
    pub fn new() -> Arena {
        let chunks: Box<[_]> = (0..CHUNKS_MAX).map(|_| AtomicPtr::default()).collect();
        Arena {
            chunks: chunks.try_into().unwrap_or_else(|_| never_given_out()),
        }
    }

    /// Makes sure that the chunk of an id exists. One thread at a time may call this.
    pub fn prepare(&self, id: u32) {
        let chunk = (id / CHUNK) as usize;
        assert!(chunk < CHUNKS_MAX, "the heap has no room for more objects");
        if self.chunks[chunk].load(Ordering::Relaxed).is_null() {
            let slots: Box<[Slot]> = (0..CHUNK).map(|_| Slot::new()).collect();
            let slots = Box::into_raw(slots).cast::<Slot>();
            self.chunks[chunk].store(slots, Ordering::Release);
        }
    }

    /// Whether the chunk of an id exists.
    pub fn has(&self, id: u32) -> bool {
        let chunk = self.chunks.get((id / CHUNK) as usize);
        chunk.is_some_and(|chunk| !chunk.load(Ordering::Acquire).is_null())
    }

    /// Has the processor fetch the slot of an id that will be looked at soon, where it can be told to.
    #[inline]
    pub fn prefetch(&self, id: ObjectId) {
        #[cfg(target_arch = "x86_64")]
        {
            use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
            // SAFETY: nothing is read, and every processor of this architecture has the instruction.
            unsafe { _mm_prefetch(std::ptr::from_ref(self.slot(id)).cast(), _MM_HINT_T0) };
        }
        #[cfg(not(target_arch = "x86_64"))]
        let _ = id;
    }

    /// The slot of an id.
    #[inline]
    pub fn slot(&self, id: ObjectId) -> &Slot {
        let chunk = match self.chunks.get((id.0 / CHUNK) as usize) {
            Some(chunk) => chunk.load(Ordering::Acquire),
            None => never_given_out(),
        };
        if chunk.is_null() {
            never_given_out();
        }
        // SAFETY: the pointer is to `CHUNK` initialised slots, which are never moved or freed before the arena is
        // (rule 3), and the index is below `CHUNK`.
        unsafe { &*chunk.add((id.0 % CHUNK) as usize) }
    }
}

#[cold]
#[inline(never)]
fn never_given_out() -> ! {
    panic!("machine bug: an id that was never given out")
}

impl Drop for Arena {
    fn drop(&mut self) {
        for chunk in self.chunks.iter() {
            let slots = chunk.load(Ordering::Relaxed);
            if !slots.is_null() {
                // SAFETY: the pointer came from a box of exactly this type (`prepare`), and is freed once; nobody
                // else has the arena any more.
                drop(unsafe { Box::from_raw(slots.cast::<Chunk>()) });
            }
        }
    }
}
