//! One place of the arena: an object, its lock and its version.
#![expect(
    unsafe_code,
    reason = "objects are shared between threads; see the rules in the head of `store`"
)]

use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
// Not the platform's: what these say goes to other threads with the object, by a lock or an id that is handed on, and
// there other threads may go first.
use std::sync::atomic::{AtomicU32, Ordering};

use machine::object::{Body, Object};
use machine::types::BUILTIN_COUNT;

use crate::sync::word::Word;

/// What a slot itself takes, in bytes.
pub const BYTES: usize = size_of::<Slot>();

/// How an object is locked while several threads run at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Kind {
    /// There is no object.
    Free,
    /// Not at all: it cannot change.
    Immutable,
    /// By its own readers-writer lock.
    Locked,
    /// Functions and classes: read by every thread at every call and changed next to never. A reader announces itself
    /// in a word of its own thread; a writer waits until no thread reads any such object.
    Announced,
    /// Not at all: only one frame refers to it, and a frame is executed by one thread at a time.
    Private,
}

/// The bits of a state that are the kind.
const KIND: u32 = 7;
/// What one more in the version is in a state.
const STEP: u32 = KIND + 1;

impl Kind {
    /// The kind of an object.
    pub fn of(object: &Object) -> Kind {
        match object.body {
            Body::Function(_) | Body::Class(_) | Body::Property(_) => Kind::Announced,
            // Instances of user classes may be given attributes later.
            _ if object.class.0 < BUILTIN_COUNT && object.is_immutable() => Kind::Immutable,
            _ => Kind::Locked,
        }
    }

    fn of_state(state: u32) -> Kind {
        match state & KIND {
            0 => Kind::Free,
            1 => Kind::Immutable,
            2 => Kind::Locked,
            3 => Kind::Announced,
            _ => Kind::Private,
        }
    }
}

/// Where one thread announces that it reads functions or classes: on a cache line of its own.
#[derive(Debug, Default)]
#[repr(align(64))]
pub struct Readers(pub Word);

/// A slot: as large as a cache line. It is not aligned like one, as allocators waste memory on large aligned blocks.
pub struct Slot {
    pub lock: Word,
    /// The kind, and above it the version.
    state: AtomicU32,
    object: UnsafeCell<MaybeUninit<Object>>,
}

// SAFETY: the object is reached through guards only, which keep rule 1 (exclusive). `Object` owns plain data: it
// holds no thread-bound handles, so it may be dropped by another thread than the one that made it.
unsafe impl Sync for Slot {}

impl Slot {
    /// An empty slot.
    pub fn new() -> Slot {
        Slot {
            lock: Word::default(),
            state: AtomicU32::new(Kind::Free as u32),
            object: UnsafeCell::new(MaybeUninit::uninit()),
        }
    }

    /// Its kind.
    #[inline]
    pub fn kind(&self) -> Kind {
        Kind::of_state(self.state.load(Ordering::Acquire))
    }

    /// Whether it holds no object.
    #[inline]
    pub fn is_free(&self) -> bool {
        self.state.load(Ordering::Acquire) & KIND == Kind::Free as u32
    }

    /// Whether it holds an object that may change.
    #[inline]
    pub fn is_changeable(&self) -> bool {
        self.state.load(Ordering::Acquire) & KIND >= Kind::Locked as u32
    }

    /// The version of its object.
    #[inline]
    pub fn version(&self) -> u32 {
        self.state.load(Ordering::Acquire) / STEP
    }

    /// The state of the next version, of a kind.
    #[inline]
    fn next_state(&self, kind: Kind) -> u32 {
        (self.state.load(Ordering::Acquire) & !KIND).wrapping_add(STEP) | kind as u32
    }

    /// Changes the state.
    ///
    /// # Safety
    /// As of [`Slot::changed`].
    #[inline]
    unsafe fn set_state(&self, state: u32, alone: bool) {
        if alone {
            // SAFETY: by the caller's promise nobody reads or writes the word meanwhile (rule 1).
            unsafe { *self.state.as_ptr() = state };
        } else {
            self.state.store(state, Ordering::Release);
        }
    }

    /// Says that the object has changed. The caller holds the write lock.
    ///
    /// # Safety
    /// If `alone`, no other thread touches the heap until it has synchronised with this one: it waits for the GIL, or
    /// has not begun. Then nothing is written atomically, which in WebAssembly is always a barrier.
    #[inline]
    pub unsafe fn changed(&self, alone: bool) {
        let state = self.state.load(Ordering::Relaxed);
        // SAFETY: by the caller's promise.
        unsafe { self.set_state(state.wrapping_add(STEP), alone) };
    }

    /// Puts an object in. The slot is free and its id belongs to the calling thread.
    ///
    /// # Safety
    /// As of [`Slot::changed`].
    #[inline]
    pub unsafe fn fill(&self, object: Object, kind: Kind, alone: bool) {
        assert!(self.is_free(), "machine bug: an id was given out twice");
        // SAFETY: the slot is free and its id is in the hands of one thread, so nobody else reads or writes it;
        // nobody can name the object before this function returns.
        unsafe {
            (*self.object.get()).write(object);
            self.set_state(self.next_state(kind), alone);
        }
    }

    /// From now on the object is not locked. Its id is known to the frame that the calling thread executes, and to
    /// nobody else, now and later.
    #[inline]
    pub fn make_private(&self) {
        let state = self.next_state(Kind::Private);
        self.state.store(state, Ordering::Release);
    }

    /// The object.
    ///
    /// # Safety
    /// The slot is not free, and nobody changes the object while the reference lives.
    #[inline]
    pub unsafe fn object(&self) -> &Object {
        // SAFETY: by the caller's promise and rule 2 (live).
        unsafe { (*self.object.get()).assume_init_ref() }
    }

    /// The object, to be changed.
    ///
    /// # Safety
    /// The slot is not free, and there is no other reference to the object while this one lives.
    #[expect(clippy::mut_from_ref, reason = "exclusiveness is the caller's promise")]
    #[inline]
    pub unsafe fn object_mut(&self) -> &mut Object {
        // SAFETY: by the caller's promise and rule 2 (live).
        unsafe { (*self.object.get()).assume_init_mut() }
    }

    /// Drops the object; the slot is free.
    ///
    /// # Safety
    /// No other thread touches the heap, and nothing refers to the object any more.
    pub unsafe fn clear(&self) {
        if self.kind() != Kind::Free {
            let state = self.next_state(Kind::Free);
            self.state.store(state, Ordering::Release);
            // SAFETY: it was initialised (rule 2), and by the caller's promise nobody has a reference.
            unsafe { (*self.object.get()).assume_init_drop() };
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        // SAFETY: nobody else has the slot any more.
        unsafe { self.clear() };
    }
}
