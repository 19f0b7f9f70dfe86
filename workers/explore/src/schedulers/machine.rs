//! A machine: whichever thread could start first in virtual time. With the GIL this is CPython, which lets a thread go
//! on until it waits or has held the GIL for the switch interval while others want it.

use super::{Scheduler, Situation};
use trace::schedule::Choice;

/// By the clock.
#[derive(Clone, Copy, Debug)]
pub struct Machine;

impl Scheduler for Machine {
    fn choose(&self, situation: &Situation<'_>) -> Choice {
        let clock = situation.clock;
        let key = |choice: &Choice| (clock.next_start(*choice), clock.ready(*choice));
        let first = situation.options.iter().min_by_key(|choice| key(choice));
        first.copied().unwrap_or(situation.options[0])
    }
}
