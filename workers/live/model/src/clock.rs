//! The clock of a run, which stands still but for waits that come to their end.

use crate::search::time;

/// Reads the time of an execution.
#[derive(Clone, Copy, Debug)]
pub struct Clock;

impl Clock {
    /// The clock; each execution begins at 0.
    pub fn starting_now() -> Clock {
        Clock
    }

    /// Nanoseconds since the execution began.
    pub fn nanos(&self) -> u64 {
        time::now_ns()
    }

    /// Seconds since the execution began.
    pub fn seconds(&self) -> f64 {
        self.nanos() as f64 / 1e9
    }

    /// Seconds since 1970, where each execution begins anew.
    pub fn wall_seconds(&self) -> f64 {
        self.seconds()
    }
}
