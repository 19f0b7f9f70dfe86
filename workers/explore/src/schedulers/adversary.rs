//! The adversary: searches for a flaw and heads for the one that is reached soonest.

use super::{RoundRobin, Scheduler, Situation};
use crate::program::Program;
use crate::replay;
use crate::search::{self, Options};
use crate::step::Atomicity;
use trace::schedule::{Choice, Schedule};

/// The adversary looks at so many states before it gives up.
const STATES_MAX: u64 = 100_000;

/// Heads for a failure.
#[derive(Clone, Debug, Default)]
pub struct Adversary {
    plan: Vec<Choice>,
}

impl Adversary {
    /// Looks for a flaw of a program. Where none is found within `STATES_MAX` states, threads go on in turn.
    pub fn of(program: &Program, atomicity: Atomicity) -> Adversary {
        let options = Options {
            atomicity,
            states_max: STATES_MAX,
        };
        let report = search::check(program, &options, &mut |_| true);
        let flaws = report.map(|report| report.flaws).unwrap_or_default();
        let length = |schedule: &Schedule| -> u64 {
            let counts = schedule.segments().iter().map(|it| u64::from(it.count));
            counts.sum()
        };
        let worst = flaws
            .iter()
            .min_by_key(|flaw| (flaw.what.kind, length(&flaw.schedule)));
        let schedule = worst.map(|flaw| flaw.schedule.clone()).unwrap_or_default();
        Adversary {
            plan: replay::choices(&schedule).collect(),
        }
    }
}

impl Scheduler for Adversary {
    fn choose(&self, situation: &Situation<'_>) -> Choice {
        let at = situation.past.len();
        let planned = self
            .plan
            .get(at)
            .filter(|_| self.plan.starts_with(situation.past));
        match planned {
            Some(choice) if situation.options.contains(choice) => *choice,
            _ => RoundRobin { quantum: 1 }.choose(situation),
        }
    }
}
