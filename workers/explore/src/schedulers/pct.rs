//! PCT ("probabilistic concurrency testing", Burckhardt and others, ASPLOS 2010): threads have an order of precedence
//! at random; the first that can go on takes all steps, but at a few moments, chosen at random, it loses its precedence.

use super::{Scheduler, Situation, mixed};
use trace::schedule::Choice;

/// How many moments of change there are.
const CHANGES: u64 = 3;
/// The steps among which they lie.
const LENGTH: u64 = 2_000;

/// By precedence.
#[derive(Clone, Copy, Debug)]
pub struct Pct {
    /// Runs of the same seed are the same.
    pub seed: u64,
}

impl Pct {
    /// A thread's precedence: the higher goes first. Each change has put the thread that was running then last.
    fn rank(&self, choice: &Choice, past: &[Choice]) -> (i64, u64) {
        let lost = (0..CHANGES).filter_map(|change| {
            let moment = mixed(!self.seed, change) % LENGTH;
            let at = past.get(moment as usize)?;
            let is_it = (at.process, at.thread) == (choice.process, choice.thread);
            is_it.then_some(moment as i64)
        });
        let number = u64::from(choice.process) << 32 | u64::from(choice.thread.0);
        (
            -lost.max().map_or(0, |moment| moment + 1),
            mixed(self.seed, number),
        )
    }
}

impl Scheduler for Pct {
    fn choose(&self, situation: &Situation<'_>) -> Choice {
        let prompt = situation.prompt();
        let best = prompt
            .iter()
            .max_by_key(|choice| self.rank(choice, situation.past));
        best.copied().unwrap_or(prompt[0])
    }
}
