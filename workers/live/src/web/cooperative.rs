//! Where no memory can be shared: the coordinator executes all threads of its process in turn, in slices between two
//! turns of its event loop. Nothing runs in parallel and nothing blocks; everything else is as ever.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use machine::thread::Park;

use super::time::now_ms;
use crate::process::{Process, Runner, Slice, ThreadSlot};
use crate::sync::parker::Woken;

/// How long the coordinator executes before it looks at its messages, in milliseconds.
const TURN_MS: f64 = 10.0;
/// How long a thread executes before the next one does, in milliseconds.
const SLICE_MS: f64 = 5.0;
/// The longest rest while all threads wait; messages end it sooner.
const REST_MS: f64 = 20.0;

static ON: AtomicBool = AtomicBool::new(false);

thread_local! {
    static THREADS: RefCell<Vec<Taking>> = const { RefCell::new(Vec::new()) };
    static NEW: RefCell<Vec<Taking>> = const { RefCell::new(Vec::new()) };
}

/// A thread and what it waits for.
struct Taking {
    process: Arc<Process>,
    runner: Runner,
    parked: Option<Park>,
}

/// Whether this is how the process runs.
pub fn is_on() -> bool {
    ON.load(Ordering::Relaxed)
}

/// From now on this is how the process runs.
pub fn turn_on() {
    ON.store(true, Ordering::Relaxed);
}

/// Takes a thread in.
pub fn push(process: Arc<Process>, slot: Arc<ThreadSlot>) {
    let runner = Runner::new(Arc::clone(&process), slot);
    let taking = Taking {
        process,
        runner,
        parked: Some(Park {
            on: None,
            deadline: Some(0.0),
        }),
    };
    NEW.with_borrow_mut(|new| new.push(taking));
}

/// Executes for some milliseconds. Returns after how many milliseconds it should be called again.
pub fn turn() -> f64 {
    let start_ms = now_ms();
    let mut threads = THREADS.take();
    loop {
        threads.extend(NEW.take());
        let mut ran = false;
        threads.retain_mut(|taking| {
            if !taking.wake() {
                return true;
            }
            ran = true;
            taking.step()
        });
        let over = now_ms() - start_ms > TURN_MS;
        if !ran || over {
            let rest = if ran { 0.0 } else { rest_ms(&threads) };
            THREADS.replace(threads);
            return rest;
        }
    }
}

fn rest_ms(threads: &[Taking]) -> f64 {
    let wait_s = |taking: &Taking| {
        let deadline = taking.parked?.deadline?;
        Some(deadline - taking.process.setup().clock.seconds())
    };
    let soonest_s = threads.iter().filter_map(wait_s).fold(f64::MAX, f64::min);
    (soonest_s * 1e3).clamp(0.0, REST_MS)
}

impl Taking {
    /// Whether the thread can execute; takes its turn if so.
    fn wake(&mut self) -> bool {
        if !self.runner.is_due() {
            return false;
        }
        let Some(park) = self.parked else {
            self.runner.take_turn();
            return true;
        };
        let clock = &self.process.setup().clock;
        let woken = self.runner.slot().parker.try_take(park.deadline, clock);
        let woken = woken.or(self.process.exit_code().map(|_| Woken::Interrupted));
        let Some(woken) = woken else { return false };
        self.parked = None;
        self.runner.take_turn();
        self.runner.woken(woken);
        true
    }

    /// Executes for a slice and gives the turn up. `false` if the thread is over.
    fn step(&mut self) -> bool {
        let start_ms = now_ms();
        loop {
            match self.runner.slice() {
                Slice::Going
                    if now_ms() - start_ms < SLICE_MS
                        && !self.runner.output_is_full()
                        && !self.runner.must_yield() => {}
                Slice::Going => {
                    self.runner.yield_turn();
                    return true;
                }
                Slice::Parked(park) => {
                    self.runner.drop_turn(park);
                    self.parked = Some(park);
                    return true;
                }
                Slice::Over => {
                    self.runner.finish();
                    return false;
                }
            }
        }
    }
}
