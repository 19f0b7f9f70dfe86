//! The allocator of a module with threads: small blocks come from lists that each thread keeps for itself.
//!
//! The standard library's allocator for WebAssembly has one lock for everything. Threads without a GIL would spend
//! their time at it: every tuple, iterator and dictionary is a small block. So each thread keeps freed blocks by size
//! and takes them from there; whole chains go to a shared depot when a thread frees more than it uses, and come back
//! from there to one that needs them.
#![expect(
    unsafe_code,
    reason = "an allocator deals in raw memory; each block says why it is sound"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Sizes are rounded up to a multiple of this; it is also the largest alignment.
const GRAIN: usize = 16;
/// Blocks up to this size are kept in lists, in bytes.
const SMALL_MAX: usize = 512;
/// How much it grows at a time, in bytes.
const GROWTH_BYTES: usize = 32 << 20;
const CLASSES: usize = SMALL_MAX / GRAIN;
/// How many blocks go to the depot or come from the system at a time.
const CHAIN: usize = 64;

/// The allocator.
#[derive(Debug)]
pub struct Allocator;

/// The memory is not grown ahead of need beyond this.
static MOST_BYTES: AtomicUsize = AtomicUsize::new(0);
/// How large the memory has been made.
static GROWN_BYTES: AtomicUsize = AtomicUsize::new(0);
/// How much of it is in use.
static USED_BYTES: AtomicUsize = AtomicUsize::new(0);

/// A free block: its first bytes link it to the next one.
struct Block {
    next: *mut Block,
    /// In the first block of a chain in the depot: the next chain.
    next_chain: *mut Block,
}

#[derive(Clone, Copy)]
struct List {
    first: *mut Block,
    length: usize,
}

/// Chains of [`CHAIN`] blocks of one size.
struct Depot(Mutex<*mut Block>);

// SAFETY: the pointer is used under the lock only, and free blocks belong to whoever holds them.
unsafe impl Sync for Depot {}

static DEPOTS: [Depot; CLASSES] = [const { Depot(Mutex::new(null_mut())) }; CLASSES];

thread_local! {
    /// Whether this thread has its thread-locals. While a worker joins, its stack and its thread-locals are allocated
    /// first, and until then this reads as false from memory that all joining workers share.
    static HAS_LISTS: Cell<bool> = const { Cell::new(false) };
    static LISTS: [Cell<List>; CLASSES] = const {
        [const { Cell::new(List { first: null_mut(), length: 0 }) }; CLASSES]
    };
}

/// From now on the calling thread keeps lists. To be called once by each thread, when it has its thread-locals.
pub fn keep_lists() {
    HAS_LISTS.set(true);
}

/// Makes the memory large before any other worker shares it. Ahead of need it is never made larger than the most.
pub fn grow_memory(first_bytes: usize, most_bytes: usize) {
    MOST_BYTES.store(most_bytes, Ordering::Relaxed);
    grow(first_bytes);
}

/// Makes the memory larger by taking so much from the system's allocator and giving it back.
///
/// When a shared memory grows, the other workers learn its new size at their next function call or loop; an atomic
/// operation on a new page that comes sooner traps (seen in Chromium 156). So the memory grows before it has to, in
/// large steps, and by nobody's need: what is new is not used for a while. It is address space until then.
#[cold]
fn grow(bytes: usize) {
    if GROWN_BYTES.fetch_add(bytes, Ordering::Relaxed) + bytes > MOST_BYTES.load(Ordering::Relaxed)
    {
        return;
    }
    if let Ok(layout) = Layout::from_size_align(bytes, GRAIN) {
        // SAFETY: the size is not 0, and the block is given back as it came.
        unsafe {
            let block = std::hint::black_box(System.alloc(layout));
            if !block.is_null() {
                System.dealloc(block, layout);
            }
        }
    }
}

/// A block from the system's allocator.
///
/// # Safety
/// As for [`GlobalAlloc::alloc`].
unsafe fn from_system(layout: Layout) -> *mut u8 {
    let used = USED_BYTES.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
    if used + GROWTH_BYTES / 2 > GROWN_BYTES.load(Ordering::Relaxed) {
        grow(GROWTH_BYTES);
    }
    // SAFETY: passed on as it came.
    unsafe { System.alloc(layout) }
}

/// The list that a block belongs to, if it is small.
fn class_of(layout: Layout) -> Option<usize> {
    (layout.size() <= SMALL_MAX && layout.align() <= GRAIN && layout.size() > 0)
        .then(|| (layout.size() - 1) / GRAIN)
}

// SAFETY: a block is in one list, in one chain or in one caller's hands. Blocks of a class are `(class + 1) * GRAIN`
// bytes long and aligned to `GRAIN`, which is enough for every layout of the class. Larger blocks are the system's.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some(class) = class_of(layout) else {
            // SAFETY: passed on as it came.
            return unsafe { from_system(layout) };
        };
        if !HAS_LISTS.get() {
            // SAFETY: the size is not 0. The block may be kept in a list later, so it has the full size of its class.
            return unsafe { from_system(blocks(class, 1)) };
        }
        LISTS.with(|lists| {
            let mut list = lists[class].get();
            if list.first.is_null() {
                list = refill(class);
                if list.first.is_null() {
                    return null_mut();
                }
            }
            let block = list.first;
            // SAFETY: blocks in a list are free and linked; this thread alone uses its lists.
            list.first = unsafe { (*block).next };
            list.length -= 1;
            lists[class].set(list);
            block.cast()
        })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let Some(class) = class_of(layout) else {
            USED_BYTES.fetch_sub(layout.size(), Ordering::Relaxed);
            // SAFETY: passed on as it came; it was the system's.
            return unsafe { System.dealloc(pointer, layout) };
        };
        if !HAS_LISTS.get() {
            // Where it came from is not known, and a thread that has no lists yet frees next to nothing: it is lost.
            return;
        }
        LISTS.with(|lists| {
            let mut list = lists[class].get();
            let block = pointer.cast::<Block>();
            // SAFETY: by the caller's promise the block is its own and no longer used; it is large enough.
            unsafe { (*block).next = list.first };
            list.first = block;
            list.length += 1;
            if list.length >= 2 * CHAIN {
                list = give_chain(class, list);
            }
            lists[class].set(list);
        });
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: by the caller's promise the size is valid for the alignment.
        let wanted = unsafe { Layout::from_size_align_unchecked(size, layout.align()) };
        match (class_of(layout), class_of(wanted)) {
            (Some(before), Some(after)) if before == after => pointer,
            (None, None) => {
                USED_BYTES.fetch_sub(layout.size(), Ordering::Relaxed);
                let used = USED_BYTES.fetch_add(size, Ordering::Relaxed) + size;
                if used + GROWTH_BYTES / 2 > GROWN_BYTES.load(Ordering::Relaxed) {
                    grow(GROWTH_BYTES);
                }
                // SAFETY: passed on as it came; the block was and stays the system's.
                unsafe { System.realloc(pointer, layout, size) }
            }
            _ => {
                // SAFETY: the size is not 0 by the caller's promise.
                let moved = unsafe { self.alloc(wanted) };
                if !moved.is_null() {
                    let kept = layout.size().min(size);
                    // SAFETY: both blocks have at least so many bytes and do not overlap; the old one is given up.
                    unsafe {
                        pointer.copy_to_nonoverlapping(moved, kept);
                        self.dealloc(pointer, layout);
                    }
                }
                moved
            }
        }
    }
}

/// The layout of some blocks of a class, one after the other.
fn blocks(class: usize, count: usize) -> Layout {
    // SAFETY: the alignment is a power of two, and the size is below 64 KiB.
    unsafe { Layout::from_size_align_unchecked((class + 1) * GRAIN * count, GRAIN) }
}

/// The depot of a class. No thread panics while it has one.
fn depot_of(class: usize) -> MutexGuard<'static, *mut Block> {
    DEPOTS[class]
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
}

/// Moves the first [`CHAIN`] blocks of a list to the depot; returns what is left.
#[cold]
fn give_chain(class: usize, list: List) -> List {
    let mut last = list.first;
    for _ in 1..CHAIN {
        // SAFETY: the list has at least `CHAIN` blocks.
        last = unsafe { (*last).next };
    }
    let mut depot = depot_of(class);
    // SAFETY: `last` and `first` are blocks of this thread's list, which end here and are handed over.
    unsafe {
        let rest = (*last).next;
        (*last).next = null_mut();
        (*list.first).next_chain = *depot;
        *depot = list.first;
        List {
            first: rest,
            length: list.length - CHAIN,
        }
    }
}

/// A chain from the depot, or new blocks from the system.
#[cold]
fn refill(class: usize) -> List {
    let mut depot = depot_of(class);
    let chain = *depot;
    if !chain.is_null() {
        // SAFETY: it is the first block of a chain that nobody else holds.
        *depot = unsafe { (*chain).next_chain };
        return List {
            first: chain,
            length: CHAIN,
        };
    }
    drop(depot);
    // SAFETY: the size is not 0.
    let memory = unsafe { from_system(blocks(class, CHAIN)) };
    if memory.is_null() {
        return List {
            first: null_mut(),
            length: 0,
        };
    }
    let mut first = null_mut();
    for index in (0..CHAIN).rev() {
        // SAFETY: within the memory just allocated, aligned, and large enough for a `Block`.
        unsafe {
            let block = memory.add(index * (class + 1) * GRAIN).cast::<Block>();
            (*block).next = first;
            first = block;
        }
    }
    List {
        first,
        length: CHAIN,
    }
}
