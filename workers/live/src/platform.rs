//! What the engine takes from the platform that it runs on: atomics, locks, condition variables, threads.
//!
//! Whatever waits or is shared takes them from here and from nowhere else, so that the same files can be compiled on
//! another platform: in `model`, a model checker decides at each of these operations which thread goes on.

pub use std::hint::spin_loop;
pub use std::sync::{Condvar, Mutex, MutexGuard, RwLock, atomic};
#[cfg(feature = "native")]
pub use std::thread;

/// How often a thread that is to sleep looks whether it is woken at once: some microseconds, in which another one hands
/// it what it waits for without a call of the system.
pub const PARK_SPINS: u32 = 4_000;
/// How often a thread that waits for an object's lock looks again before it goes to sleep.
pub const SPINS: u32 = 100;
/// How many rooms there are in which threads sleep that wait for objects' locks.
pub const ROOMS: usize = 64;
/// How many events a thread's ring holds. A power of two.
pub const EVENTS_MAX: u32 = 4_096;

/// The number of cores.
#[cfg(feature = "native")]
pub fn cores() -> u32 {
    thread::available_parallelism().map_or(1, |cores| cores.get() as u32)
}

/// A value that all threads share as long as the program runs.
macro_rules! shared {
    ($name:ident: $type:ty = $value:expr) => {
        static $name: $type = $value;
    };
}
pub(crate) use shared;
