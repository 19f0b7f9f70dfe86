//! Waiting: the global interpreter lock, the gate for stopping all threads, the turns of a forced run, parking, and locks of one word.
//!
//! Everything here is built on the standard library's mutexes and condition variables, which are futexes natively as
//! well as in Web Workers.

pub mod gate;
pub mod gil;
pub mod parker;
pub mod pause;
pub mod script;
pub mod word;

use std::sync::PoisonError;

use crate::platform::{Mutex, MutexGuard};

/// Locks a mutex. A panic while it was held cannot have left half a change behind: every critical section of this
/// crate is free of calls that can panic.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
