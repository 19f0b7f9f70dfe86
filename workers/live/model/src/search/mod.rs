//! Which executions of a test are tried: all within bounds, or some at random.
//!
//! The order in which atomics of one thread become visible to another is that of the program here, whatever ordering
//! they name: what they order is not seen by this search.

mod every;
mod sample;
pub mod time;

use std::cell::Cell;
use std::time::Duration;

use shuttle::rand::RngCore;
use shuttle::scheduler::{Scheduler, Task, TaskId};
use shuttle::{Config, FailurePersistence, MaxSteps, Runner};

use every::Every;
use sample::Sample;

/// The stack of a thread in bytes: the parser's frames are on it.
const STACK_BYTES: usize = 4 << 20;
/// An execution of more scheduling points than this does not come to its end.
const POINTS_MAX: usize = 5_000_000;

std::thread_local! {
    /// Among how many the number is that is drawn next.
    static AMONG: Cell<u64> = const { Cell::new(0) };
}

/// Which executions are tried: all in which no more than this happens.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How often a thread that could go on is made to wait while another goes on.
    pub preemptions: u32,
    /// How many waits come to their end by themselves while a thread could go on. `None`: time stands still, and a
    /// wait that nobody ends is a deadlock.
    pub time_outs: Option<u32>,
}

/// Tries every execution of a test within bounds; returns how many there are.
///
/// # Panics
/// In one of them the test panics, or no thread can go on.
pub fn every(bounds: Bounds, test: impl Fn() + Send + Sync + 'static) -> usize {
    time::set(bounds.time_outs.is_some());
    run(Every::new(bounds), test)
}

/// Tries so many executions of a test, chosen at random by numbers that this one begins. Time passes when no thread
/// can go on, and sometimes else.
///
/// # Panics
/// In one of them the test panics, or no thread can go on.
pub fn sample(n_executions: u32, seed: u64, test: impl Fn() + Send + Sync + 'static) -> usize {
    time::set(true);
    run(Sample::new(n_executions, seed), test)
}

fn run(scheduler: impl Scheduler + 'static, test: impl Fn() + Send + Sync + 'static) -> usize {
    let mut config = Config::new();
    config.stack_size = STACK_BYTES;
    config.failure_persistence = FailurePersistence::None;
    config.max_steps = MaxSteps::FailAfter(POINTS_MAX);
    config.silence_warnings = true;
    Runner::new(scheduler, config).run(test)
}

/// A point at which other threads may go first.
pub fn point() {
    shuttle::thread::sleep(Duration::ZERO);
}

/// A number below this one, each of which is tried.
pub fn choose(among: usize) -> usize {
    if among < 2 {
        return 0;
    }
    AMONG.set(among as u64);
    shuttle::rand::thread_rng().next_u64() as usize
}

/// Who could go on.
#[derive(Debug, Default)]
struct Ready {
    /// Those that nothing keeps from it, the present thread first if it is one of them.
    free: Vec<TaskId>,
    /// Those that wait until their time comes, the earliest first.
    timed: Vec<TaskId>,
    /// The present thread, if nothing keeps it and it does not look again and again for what others do.
    present: Option<TaskId>,
    /// Whether the present thread is the only free one, and looks again and again for what another must do.
    only_looks: bool,
}

impl Ready {
    fn new(runnable: &[&Task], current: Option<TaskId>, is_yielding: bool) -> Ready {
        let ids = runnable.iter().map(|task| task.id());
        let (mut timed, mut free): (Vec<_>, Vec<_>) =
            ids.partition(|id| time::deadline(*id).is_some());
        timed.sort_by_key(|id| (time::deadline(*id), *id));
        let here = free.iter().position(|id| Some(*id) == current);
        free.rotate_left(here.unwrap_or(0));
        let is_looking = here.is_some() && is_yielding;
        let others_are_free = free.len() > 1;
        if is_looking && others_are_free {
            free.remove(0);
        }
        Ready {
            free,
            timed,
            present: current.filter(|_| here.is_some() && !is_looking),
            only_looks: is_looking && !others_are_free,
        }
    }

    /// Whether nothing happens before a wait comes to its end.
    fn only_time_helps(&self) -> bool {
        !self.timed.is_empty() && (self.free.is_empty() || self.only_looks)
    }
}
