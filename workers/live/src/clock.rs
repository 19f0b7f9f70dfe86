//! The clock of a run: nanoseconds since the run began, the same for all its threads and processes.

/// Reads the time of a run. All clocks of one run have the same beginning.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    #[cfg(not(target_arch = "wasm32"))]
    start: std::time::Instant,
    /// The run's beginning in milliseconds since 1970, on the page's clock.
    #[cfg(target_arch = "wasm32")]
    start_ms: f64,
}

impl Clock {
    /// A clock whose run begins now.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn starting_now() -> Clock {
        Clock {
            start: std::time::Instant::now(),
        }
    }

    /// A clock whose run began at this moment in milliseconds since 1970.
    #[cfg(target_arch = "wasm32")]
    pub fn started_at(start_ms: f64) -> Clock {
        Clock { start_ms }
    }

    /// Nanoseconds since the run began.
    pub fn nanos(&self) -> u64 {
        #[cfg(not(target_arch = "wasm32"))]
        return u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        #[cfg(target_arch = "wasm32")]
        return ((crate::web::time::now_ms() - self.start_ms).max(0.0) * 1e6) as u64;
    }

    /// Seconds since the run began.
    pub fn seconds(&self) -> f64 {
        self.nanos() as f64 / 1e9
    }

    /// Seconds since 1970.
    pub fn wall_seconds(&self) -> f64 {
        #[cfg(not(target_arch = "wasm32"))]
        return std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0.0, |since| since.as_secs_f64());
        #[cfg(target_arch = "wasm32")]
        return crate::web::time::now_ms() / 1e3;
    }
}
