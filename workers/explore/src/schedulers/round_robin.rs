//! Round robin: every thread in turn takes the same number of instructions.

use super::{Scheduler, Situation};
use trace::schedule::Choice;

/// Every thread in turn.
#[derive(Clone, Copy, Debug)]
pub struct RoundRobin {
    /// How many instructions a turn has, from 1.
    pub quantum: u32,
}

impl Scheduler for RoundRobin {
    fn choose(&self, situation: &Situation<'_>) -> Choice {
        if let Some(same) = situation.same()
            && !situation.has_taken(self.quantum.max(1))
        {
            return same;
        }
        let prompt = situation.prompt();
        let last = situation.past.last().map(|it| (it.process, it.thread));
        let next = prompt
            .iter()
            .find(|it| Some((it.process, it.thread)) > last);
        next.copied().unwrap_or(prompt[0])
    }
}
