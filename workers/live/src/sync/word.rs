//! A readers-writer lock of one word: an object's lock.
//!
//! Guards last for nanoseconds and a thread holds at most one write guard and no other with it, so a short spin
//! nearly always suffices. A thread that still has to wait goes to sleep in one of a few shared waiting rooms.

use std::sync::PoisonError;

use super::lock;
use crate::platform::atomic::{AtomicU32, Ordering};
use crate::platform::{Condvar, Mutex, ROOMS, SPINS, shared, spin_loop};

/// A writer is in.
const WRITER: u32 = 1 << 31;
/// Somebody sleeps until the word is free.
const WAITERS: u32 = 1 << 30;

/// The lock. The low bits count readers.
#[derive(Debug, Default)]
pub struct Word(AtomicU32);

struct Room {
    door: Mutex<()>,
    bell: Condvar,
}

shared!(WAITING_ROOMS: [Room; ROOMS] = [const {
    Room {
        door: Mutex::new(()),
        bell: Condvar::new(),
    }
}; ROOMS]);

impl Word {
    /// Becomes a reader. A thread that is one already may become one again: writers never keep readers out by
    /// waiting.
    pub fn read(&self) {
        loop {
            let now = self.0.load(Ordering::Relaxed);
            if now & WRITER != 0 {
                self.wait(WRITER);
            } else if self
                .0
                .compare_exchange_weak(now, now + 1, Ordering::Acquire, Ordering::Relaxed)
                .is_ok()
            {
                return;
            }
        }
    }

    /// Counts a reader in without asking: for words that no writer ever takes.
    /// Returns whether the count was 0 before.
    pub fn announce(&self) -> bool {
        self.0.fetch_add(1, Ordering::SeqCst) & !WAITERS == 0
    }

    /// Is no longer a reader.
    pub fn done_reading(&self) {
        if self.0.fetch_sub(1, Ordering::Release) == WAITERS | 1 {
            self.wake();
        }
    }

    /// Becomes the only one.
    pub fn write(&self) {
        loop {
            let now = self.0.load(Ordering::Relaxed);
            if now & !WAITERS != 0 {
                self.wait(!WAITERS);
            } else if self
                .0
                .compare_exchange_weak(now, now | WRITER, Ordering::Acquire, Ordering::Relaxed)
                .is_ok()
            {
                return;
            }
        }
    }

    /// Is no longer the only one.
    pub fn done_writing(&self) {
        if self.0.fetch_and(!WRITER, Ordering::Release) & WAITERS != 0 {
            self.wake();
        }
    }

    /// Waits until nobody is in. Does not enter.
    pub fn wait_until_free(&self) {
        while self.0.load(Ordering::SeqCst) & !WAITERS != 0 {
            self.wait(!WAITERS);
        }
    }

    /// Waits for a moment at which none of these bits was set, or for a reason to look again.
    #[cold]
    fn wait(&self, bits: u32) {
        for _ in 0..SPINS {
            if self.0.load(Ordering::Relaxed) & bits == 0 {
                return;
            }
            spin_loop();
        }
        let room = self.room();
        let door = lock(&room.door);
        loop {
            let now = self.0.load(Ordering::SeqCst);
            if now & bits == 0 {
                return;
            }
            if self
                .0
                .compare_exchange(now, now | WAITERS, Ordering::SeqCst, Ordering::Relaxed)
                .is_ok()
            {
                break;
            }
        }
        // The door is closed from the last look until the wait begins, and a waker rings with the door in hand.
        drop(room.bell.wait(door).unwrap_or_else(PoisonError::into_inner));
    }

    #[cold]
    fn wake(&self) {
        self.0.fetch_and(!WAITERS, Ordering::SeqCst);
        let room = self.room();
        drop(lock(&room.door));
        room.bell.notify_all();
    }

    fn room(&self) -> &'static Room {
        let address = std::ptr::from_ref(self).addr();
        &WAITING_ROOMS[(address >> 4).wrapping_mul(31) % ROOMS]
    }
}
