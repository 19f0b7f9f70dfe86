//! What is to hold whichever thread goes on where.

mod gate;
mod gil;
mod heap;
mod mail;
mod parker;
mod primitives;
mod recording;
mod script;
mod stop;
mod word;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::platform::thread;
use crate::search::{self, Bounds};

/// Time stands still: only a ring ends a wait, so one that is lost is a deadlock.
const NO_TIME: Option<u32> = None;

/// How many executions of a whole program are tried with the GIL, and as many without: each begins a process, which
/// takes most of its time. `RUN_SLOW_TESTS` is for finding something.
fn executions() -> u32 {
    if std::env::var_os("RUN_SLOW_TESTS").is_some() {
        500
    } else {
        8
    }
}

/// Tries all executions within bounds. There must be several: what cannot go in another way shows nothing.
#[track_caller]
fn every(preemptions: u32, time_outs: Option<u32>, test: impl Fn() + Send + Sync + 'static) {
    let bounds = Bounds {
        preemptions,
        time_outs,
    };
    let n_executions = search::every(bounds, test);
    assert!(n_executions > 1, "nothing to choose");
}

/// Runs something in several threads at once, numbered from 0, and waits for them.
fn in_threads(n_threads: u32, act: impl Fn(u32) + Send + Sync + 'static) {
    let act = Arc::new(act);
    let threads: Vec<_> = (0..n_threads)
        .map(|number| {
            let act = Arc::clone(&act);
            thread::spawn(move || act(number))
        })
        .collect();
    for thread in threads {
        thread.join().expect("it does not panic");
    }
}

/// A place in which so many threads may be at once. It is no scheduling point itself.
#[derive(Debug)]
struct Room {
    places: u32,
    n_inside: AtomicU32,
    n_visits: AtomicU32,
}

impl Room {
    fn new(places: u32) -> Room {
        Room {
            places,
            n_inside: AtomicU32::new(0),
            n_visits: AtomicU32::new(0),
        }
    }

    /// Stays for a while, in which others may go on.
    fn visit(&self) {
        let n_inside = self.n_inside.fetch_add(1, Ordering::Relaxed) + 1;
        assert!(n_inside <= self.places, "{n_inside} threads are inside");
        search::point();
        self.n_inside.fetch_sub(1, Ordering::Relaxed);
        self.n_visits.fetch_add(1, Ordering::Relaxed);
    }

    fn n_inside(&self) -> u32 {
        self.n_inside.load(Ordering::Relaxed)
    }

    fn n_visits(&self) -> u32 {
        self.n_visits.load(Ordering::Relaxed)
    }
}

/// As in the tests of `live`; no program here meets it.
pub fn bug_on_purpose(_: &str) {}
