//! When a search has to stop early: walks that have a good chance to meet a flaw that the search has not come to.
//!
//! Each walk gives the threads an order of precedence at random, lets the first that can go on take all steps, and now
//! and then moves it to the end (PCT, "probabilistic concurrency testing", Burckhardt and others, ASPLOS 2010): a flaw
//! that needs d threads to be switched at the right moments is met with a chance that falls with the length of the walk
//! to the power of d, not with the number of all walks.

use crate::search::choices;
use crate::state::State;
use crate::step::{Failure, Stepper};
use trace::schedule::{Choice, Schedule};

/// How many walks.
const WALKS: u64 = 200;
/// How many steps a walk takes at most.
const STEPS_MAX: u64 = 5_000;
/// How often a thread loses its precedence in a walk, at most.
const CHANGES_MAX: u64 = 4;

/// One walk.
#[derive(Debug)]
pub struct Walk {
    /// Its schedule.
    pub schedule: Schedule,
    /// Exceptions that were left uncaught.
    pub failures: Vec<Failure>,
    /// Its last state, if nobody can go on there.
    pub end: Option<State>,
}

/// Random numbers that are the same in every search.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}

/// Walks from a state that a schedule has led to; `look` is shown each walk and ends them by answering `false`, `go_on` is
/// asked before each step whether there is time for it.
pub fn walks(
    stepper: &mut Stepper,
    root: &State,
    beginning: &Schedule,
    look: &mut dyn FnMut(&mut Stepper, Walk) -> bool,
    go_on: &mut dyn FnMut() -> bool,
) {
    let mut length = 64;
    for seed in 1..=WALKS {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let start = (root.clone(), beginning.clone());
        let (n_steps, walk) = walk(stepper, start, length, &mut random, go_on);
        length = length.max(n_steps);
        if !look(stepper, walk) || !go_on() {
            return;
        }
    }
}

/// A walk, and how many steps it has.
fn walk(
    stepper: &mut Stepper,
    (mut state, mut schedule): (State, Schedule),
    length: u64,
    random: &mut Random,
    go_on: &mut dyn FnMut() -> bool,
) -> (u64, Walk) {
    let changes = (0..random.below(CHANGES_MAX + 1)).map(|_| random.below(length));
    let changes: Vec<u64> = changes.collect();
    let mut order: Vec<Choice> = Vec::new();
    let mut failures = Vec::new();
    let (mut n_steps, mut end) = (STEPS_MAX, None);
    for step in 0..STEPS_MAX {
        if !go_on() {
            break;
        }
        let open = choices(&state);
        for choice in &open {
            if !order.iter().any(|known| same_thread(known, choice)) {
                let at = random.below(order.len() as u64 + 1) as usize;
                order.insert(at, *choice);
            }
        }
        let mut ranked = order.iter().enumerate().filter_map(|(rank, known)| {
            let choice = open.iter().find(|choice| same_thread(known, choice))?;
            Some((rank, *choice))
        });
        let taken =
            ranked.find_map(|(rank, choice)| Some((rank, stepper.advance(&mut state, choice)?)));
        let Some((rank, mut moved)) = taken else {
            (n_steps, end) = (step, Some(state));
            break;
        };
        if moved.is_dead_end() {
            n_steps = step;
            break;
        }
        failures.append(&mut moved.failures);
        schedule.extend(&moved.segments);
        if changes.contains(&step) {
            let last = order.remove(rank);
            order.push(last);
        }
    }
    let walk = Walk {
        schedule,
        failures,
        end,
    };
    (n_steps, walk)
}

fn same_thread(a: &Choice, b: &Choice) -> bool {
    (a.process, a.thread) == (b.process, b.thread)
}
