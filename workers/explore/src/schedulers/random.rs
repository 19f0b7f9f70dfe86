//! Random: after each instruction there is a chance that any other thread goes on.

use super::{Scheduler, Situation, mixed};
use trace::schedule::Choice;

/// A thread is switched once in so many instructions, on average.
const RUN_MEAN: u64 = 5;

/// At random.
#[derive(Clone, Copy, Debug)]
pub struct Random {
    /// Runs of the same seed are the same.
    pub seed: u64,
}

impl Scheduler for Random {
    fn choose(&self, situation: &Situation<'_>) -> Choice {
        let at = situation.past.len() as u64;
        let number = mixed(self.seed, at);
        if let Some(same) = situation.same()
            && !number.is_multiple_of(RUN_MEAN)
        {
            return same;
        }
        let prompt = situation.prompt();
        prompt[(number / RUN_MEAN) as usize % prompt.len()]
    }
}
