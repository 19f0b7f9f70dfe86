//! Who takes the next step when nobody says so: one strategy a file.
//!
//! A strategy keeps nothing between two choices: what it chooses follows from the situation alone, so a run can be gone
//! on with from any moment.

mod adversary;
mod machine;
mod pct;
mod random;
mod round_robin;

pub use adversary::Adversary;
pub use machine::Machine;
pub use pct::Pct;
pub use random::Random;
pub use round_robin::RoundRobin;

use crate::clock::Clock;
use trace::schedule::Choice;

/// Where a run stands when a choice is to be made.
#[derive(Debug)]
pub struct Situation<'a> {
    /// What can be chosen; never empty. Threads that wait with a deadline come with its passing.
    pub options: &'a [Choice],
    /// The choices so far.
    pub past: &'a [Choice],
    /// The time.
    pub clock: &'a Clock,
}

impl Situation<'_> {
    /// Whether the latest thread has taken so many steps in a row.
    pub fn has_taken(&self, n_steps: u32) -> bool {
        let who = |it: &Choice| (it.process, it.thread);
        let last = self.past.last().map(who);
        let turn = self.past.iter().rev().take(n_steps as usize);
        let n_same = turn.take_while(|it| Some(who(it)) == last).count();
        n_same == n_steps as usize
    }

    /// The latest thread, if it can go on without waiting.
    pub fn same(&self) -> Option<Choice> {
        let last = self.past.last()?;
        let same = |it: &&Choice| (it.process, it.thread) == (last.process, last.thread);
        let found = self.options.iter().find(same).copied();
        found.filter(|choice| !choice.late)
    }

    /// What can be chosen now: threads that need no time to pass; if there are none, those that sleep least.
    pub fn prompt(&self) -> Vec<Choice> {
        let mut prompt: Vec<Choice> = self.options.to_vec();
        prompt.retain(|choice| !choice.late);
        if prompt.is_empty() {
            let first = self.options.iter().map(|it| self.clock.ready(*it)).min();
            prompt = self.options.to_vec();
            prompt.retain(|it| Some(self.clock.ready(*it)) == first);
        }
        prompt
    }
}

/// A strategy.
pub trait Scheduler {
    /// Chooses one of the options.
    fn choose(&self, situation: &Situation<'_>) -> Choice;
}

/// A number that looks random and follows from two others (the finaliser of splitmix64).
fn mixed(seed: u64, number: u64) -> u64 {
    let mut mixed = seed
        .wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
