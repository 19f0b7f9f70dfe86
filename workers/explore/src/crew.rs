//! Several hands for one search. On what they are real threads is its caller's business.

/// Those who work at once.
pub trait Crew: Sync {
    /// How many they are, at least 1.
    fn n_hands(&self) -> u32;

    /// Lets each do its part of a job, called with its number from 0, and waits until all are done.
    fn work(&self, job: &(dyn Fn(usize) + Sync));

    /// Whether they are to leave what they are at, because the caller's time is up. Asked often, by each of them.
    fn wants_stop(&self) -> bool {
        false
    }
}

/// A crew of one: the caller itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

impl Crew for Alone {
    fn n_hands(&self) -> u32 {
        1
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        job(0);
    }
}

/// The threads of a pool, which stay from one job to the next.
#[cfg(feature = "rayon")]
impl Crew for rayon::ThreadPool {
    fn n_hands(&self) -> u32 {
        self.current_num_threads() as u32
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        self.broadcast(|thread| job(thread.index()));
    }
}
