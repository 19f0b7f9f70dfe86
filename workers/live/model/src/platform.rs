//! The platform of the model: at each operation the model checker decides which thread goes on.

use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LockResult, PoisonError};
use std::time::Duration;

use shuttle::current;
use shuttle::future::batch_semaphore::{BatchSemaphore, Fairness};
use shuttle::scheduler::TaskId;

use crate::search::{self, time};

pub use shuttle::hint::spin_loop;
pub use shuttle::sync::{RwLock, atomic};
pub use shuttle::thread;

/// One look more is as good as a hundred where nothing happens at the same time.
pub const SPINS: u32 = 1;
/// As [`SPINS`].
pub const PARK_SPINS: u32 = 1;
/// One room, so that threads that wait for different objects do meet.
pub const ROOMS: usize = 1;
/// How many events a thread's ring holds. A power of two.
pub const EVENTS_MAX: u32 = 4;

/// The number of cores.
pub fn cores() -> u32 {
    2
}

/// A value that all threads of one execution share.
macro_rules! shared {
    ($name:ident: $type:ty = $value:expr) => {
        shuttle::lazy_static! { static ref $name: $type = $value; }
    };
}
pub(crate) use shared;

/// As the standard library's. Other threads may go first where it is locked; where it is unlocked they need not: what
/// they could do then, they could do before it was locked, or have to wait for it.
#[derive(Debug)]
pub struct Mutex<T> {
    free: BatchSemaphore,
    value: std::sync::Mutex<T>,
}

/// As the standard library's.
pub struct MutexGuard<'a, T> {
    value: std::sync::MutexGuard<'a, T>,
    held: Held<'a, T>,
}

/// What unlocks a mutex when it is dropped, after the guard of the value.
struct Held<'a, T>(&'a Mutex<T>);

impl<T> Mutex<T> {
    /// A free mutex.
    pub const fn new(value: T) -> Mutex<T> {
        Mutex {
            free: BatchSemaphore::const_new(1, Fairness::Unfair),
            value: std::sync::Mutex::new(value),
        }
    }

    /// Locks it.
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        // It is never closed.
        let _ = self.free.acquire_blocking(1);
        let value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        let held = Held(self);
        Ok(MutexGuard { value, held })
    }
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Self {
        Mutex::new(T::default())
    }
}

impl<T> Drop for Held<'_, T> {
    fn drop(&mut self) {
        self.0.free.release_no_scheduling_point(1);
    }
}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// As the standard library's, with waits that end by themselves; which of several sleepers a ring wakes is the model
/// checker's choice.
#[derive(Debug, Default)]
pub struct Condvar(std::sync::Mutex<Vec<Arc<Sleeper>>>);

/// Whether a wait has ended by itself.
#[derive(Clone, Copy, Debug)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    /// Whether it has.
    pub fn timed_out(self) -> bool {
        self.0
    }
}

/// A thread that waits for a ring.
#[derive(Debug)]
struct Sleeper {
    task: TaskId,
    rung: AtomicBool,
    bell: BatchSemaphore,
}

impl Sleeper {
    fn ring(&self) {
        self.rung.store(true, Ordering::Relaxed);
        time::leave(self.task);
        self.bell.release_no_scheduling_point(1);
    }
}

impl Condvar {
    /// A condition variable for which nobody waits.
    pub const fn new() -> Condvar {
        Condvar(std::sync::Mutex::new(Vec::new()))
    }

    /// Sleeps until a ring.
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.sleep(guard, None)
            .map(|(guard, _)| guard)
            .map_err(|error| PoisonError::new(error.into_inner().0))
    }

    /// Sleeps until a ring, or until so much time has passed, if it passes at all.
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        duration: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        self.sleep(guard, Some(duration).filter(|_| time::passes()))
    }

    fn sleep<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        duration: Option<Duration>,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let mutex = guard.held.0;
        let sleeper = Arc::new(Sleeper {
            task: current::me(),
            rung: AtomicBool::new(false),
            bell: BatchSemaphore::new(0, Fairness::Unfair),
        });
        self.sleepers().push(Arc::clone(&sleeper));
        drop(guard);
        let mut timed_out = false;
        if let Some(duration) = duration {
            let deadline = time::now_ns() + duration.as_nanos() as u64;
            if !sleeper.rung.load(Ordering::Relaxed) {
                // Whoever is made to go on here without a ring goes on because its time has come.
                time::enter(sleeper.task, deadline);
                thread::yield_now();
                time::leave(sleeper.task);
            }
            timed_out = !sleeper.rung.load(Ordering::Relaxed);
            if timed_out {
                time::reach(deadline);
                self.sleepers()
                    .retain(|other| !Arc::ptr_eq(other, &sleeper));
            }
        } else {
            // It is never closed.
            let _ = sleeper.bell.acquire_blocking(1);
        }
        mutex
            .lock()
            .map(|guard| (guard, WaitTimeoutResult(timed_out)))
            .map_err(|error| PoisonError::new((error.into_inner(), WaitTimeoutResult(timed_out))))
    }

    /// Wakes one sleeper.
    pub fn notify_one(&self) {
        search::point();
        let mut sleepers = self.sleepers();
        if !sleepers.is_empty() {
            let chosen = search::choose(sleepers.len());
            sleepers.remove(chosen).ring();
        }
    }

    /// Wakes all sleepers.
    pub fn notify_all(&self) {
        search::point();
        self.sleepers().drain(..).for_each(|sleeper| sleeper.ring());
    }

    fn sleepers(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Sleeper>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
