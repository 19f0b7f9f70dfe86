//! Executions at random, for tests that have too many to try all.

use shuttle::scheduler::{Schedule, Scheduler, Task, TaskId};

use super::{AMONG, Ready, time};

/// How long a thread that can go on does, in scheduling points on average: drawn anew for each execution, because some
/// faults show where threads take turns all the time and others where they do so hardly ever.
const STRETCHES: [u64; 5] = [1, 4, 32, 256, 2_048];
/// One in so many choices is that a wait comes to its end while threads could go on.
const RARELY: u64 = 1_024;

/// The search.
#[derive(Debug)]
pub struct Sample {
    n_left: u32,
    random: u64,
    stretch: u64,
}

impl Sample {
    /// A search of so many executions.
    pub fn new(n_executions: u32, seed: u64) -> Sample {
        Sample {
            n_left: n_executions,
            random: seed | 1,
            stretch: 1,
        }
    }

    /// A number below this one (xorshift*; Vigna, 2016).
    fn below(&mut self, bound: u64) -> u64 {
        self.random ^= self.random >> 12;
        self.random ^= self.random << 25;
        self.random ^= self.random >> 27;
        (self.random.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) % bound
    }

    fn one_of(&mut self, list: &[TaskId]) -> Option<TaskId> {
        let at = self.below(list.len().max(1) as u64);
        list.get(at as usize).copied()
    }
}

impl Scheduler for Sample {
    fn new_execution(&mut self) -> Option<Schedule> {
        self.n_left = self.n_left.checked_sub(1)?;
        let at = self.below(STRETCHES.len() as u64);
        self.stretch = STRETCHES[at as usize];
        time::begin();
        Some(Schedule::new(0))
    }

    fn next_task(
        &mut self,
        runnable: &[&Task],
        current: Option<TaskId>,
        is_yielding: bool,
    ) -> Option<TaskId> {
        let ready = Ready::new(runnable, current, is_yielding);
        if ready.only_time_helps() {
            return ready.timed.first().copied();
        }
        if !ready.timed.is_empty() && self.below(RARELY) == 0 {
            return self.one_of(&ready.timed);
        }
        let stretch = self.stretch;
        match ready.present {
            Some(present) if self.below(stretch) > 0 => Some(present),
            _ => self.one_of(&ready.free),
        }
    }

    fn next_u64(&mut self) -> u64 {
        self.below(AMONG.get().max(1))
    }
}
