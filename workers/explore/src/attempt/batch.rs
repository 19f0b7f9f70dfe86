//! The states that the hands of a crew work on at once.
//!
//! A batch goes through three phases: all steps are taken; the states that they lead to are looked for among those that
//! are known; those that are new are put together. Each phase is a number of jobs, which hands take as they come. A phase
//! is over when its last job is, so nobody waits for a hand that has not come yet.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Layer, lock};
use crate::crew::Crew;
use crate::graph::Graph;
use crate::hand::expanded::Expanded;
use crate::hand::{Hand, Shared};
use crate::known::Known;

/// So many states are one job for a hand, at most and at least.
const JOB_MAX: usize = 64;
const JOB_MIN: usize = 8;
/// A batch is cut into so many jobs if it is not large.
const N_JOBS: usize = 32;
/// Fewer states than this are not worth calling others. In tests they are, so that small programs show what several hands
/// do.
const SHARED_MIN: usize = if cfg!(test) { 8 } else { 256 };
/// So often a hand looks whether a phase is over before it lets others have its processor.
const LOOKS_MAX: u32 = 200;

fn read(job: &RwLock<Expanded>) -> RwLockReadGuard<'_, Expanded> {
    job.read().unwrap_or_else(PoisonError::into_inner)
}

fn write(job: &RwLock<Expanded>) -> RwLockWriteGuard<'_, Expanded> {
    job.write().unwrap_or_else(PoisonError::into_inner)
}

/// Jobs that hands take as they come.
#[derive(Debug, Default)]
struct Phase {
    n_taken: AtomicUsize,
    n_done: AtomicUsize,
}

impl Phase {
    /// Takes jobs as long as there are any, and waits until those are done that others have taken.
    fn work(&self, n_jobs: usize, mut job: impl FnMut(usize)) {
        loop {
            let number = self.n_taken.fetch_add(1, Ordering::Relaxed);
            if number >= n_jobs {
                break;
            }
            let _done = Done(&self.n_done);
            job(number);
        }
        let mut n_looks = 0;
        while self.n_done.load(Ordering::Acquire) < n_jobs {
            n_looks += 1;
            match n_looks < LOOKS_MAX {
                true => std::hint::spin_loop(),
                false => std::thread::yield_now(),
            }
        }
    }
}

/// Counts a job when it is over, however it ends: who waits for it must not wait for ever.
struct Done<'a>(&'a AtomicUsize);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Release);
    }
}

/// What has been found in some states, job by job. Its memory is used again and again.
#[derive(Debug, Default)]
pub(super) struct Batch {
    jobs: Vec<RwLock<Expanded>>,
    n_jobs: usize,
}

impl Batch {
    /// Takes all steps of some states of a layer, and finds out which of the states that they lead to are new; how many
    /// states. Left out are jobs that were not done in time, and all after them.
    pub(super) fn work(
        &mut self,
        crew: &dyn Crew,
        hands: &[Mutex<Hand>],
        (layer, known, shared): (&Layer, &Known, &Shared),
        states: &Range<usize>,
    ) -> usize {
        let job_size = (states.len() / N_JOBS).clamp(JOB_MIN, JOB_MAX);
        self.n_jobs = states.len().div_ceil(job_size);
        let n_jobs = self.n_jobs.max(self.jobs.len());
        self.jobs.resize_with(n_jobs, RwLock::default);
        let jobs = &self.jobs[..self.n_jobs];
        let left_from = AtomicUsize::new(usize::MAX);
        let phases: [Phase; 3] = Default::default();
        let states_of = |job: usize| {
            let start = states.start + job * job_size;
            start..states.end.min(start + job_size)
        };
        let work = |number: usize| {
            phases[0].work(jobs.len(), |job| {
                // Whether there was time is asked in the midst of a job; then it is as if none after it had been begun.
                let hand = &mut *lock(&hands[number]);
                let is_wanted = job < left_from.load(Ordering::Relaxed);
                let found = &mut write(&jobs[job]);
                match is_wanted && expand(crew, hand, shared, (layer, states_of(job)), found) {
                    true => found.end(hands.len()),
                    false => _ = left_from.fetch_min(job, Ordering::Relaxed),
                }
            });
            let jobs = &jobs[..jobs.len().min(left_from.load(Ordering::Relaxed))];
            let n_hands = hands.len();
            phases[1].work(n_hands, |hand| {
                known.enter(hand, n_hands, &mut |shares| {
                    jobs.iter()
                        .for_each(|found| read(found).enter(hand, shares));
                });
            });
            // One of them puts in order what has been learnt of steps.
            phases[2].work(jobs.len() + 1, |job| match job.checked_sub(1) {
                Some(job) => write(&jobs[job]).keep_new(),
                None => shared.memo.settle(),
            });
        };
        // To call others for little takes longer than doing it.
        match states.len() < SHARED_MIN {
            true => work(0),
            false => crew.work(&work),
        }
        let n_jobs = jobs.len().min(left_from.into_inner());
        self.n_jobs = n_jobs;
        states.len().min(n_jobs * job_size)
    }

    /// Draws the steps into a graph.
    pub(super) fn draw(&self, graph: &mut Graph) {
        for found in self.jobs[..self.n_jobs].iter().map(read) {
            let mut arrival = 0;
            for n_steps in &found.n_steps {
                graph.next_state();
                for _ in 0..*n_steps {
                    graph.add(found.answers.get(arrival), found.briefs[arrival]);
                    arrival += 1;
                }
            }
        }
    }

    /// What has been found, in the order of the states.
    pub(super) fn found(&mut self) -> impl Iterator<Item = &mut Expanded> {
        let jobs = self.jobs[..self.n_jobs].iter_mut();
        jobs.map(|job| job.get_mut().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Takes all steps of some states; whether there was time for that.
fn expand(
    crew: &dyn Crew,
    hand: &mut Hand,
    shared: &Shared,
    (layer, states): (&Layer, Range<usize>),
    found: &mut Expanded,
) -> bool {
    let number = |at: usize| layer.first + at as u32;
    found.begin(number(states.start));
    let ways = shared.memo.ways();
    hand.begin(&ways, states.clone().map(|at| layer.record(at)));
    for at in states {
        if hand.is_due() && crew.wants_stop() {
            return false;
        }
        hand.expand(&ways, number(at), layer.record(at), found);
    }
    true
}
