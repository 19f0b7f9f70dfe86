//! The states that the hands of a crew work on at once, in jobs.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::{Layer, lock};
use crate::crew::Crew;
use crate::graph::Graph;
use crate::hand::{Expanded, Hand};
use crate::known::Known;
use crate::memo::Memo;

/// So many states are one job for a hand.
const JOB: usize = 64;
/// Fewer states than this are not worth calling others. In tests they are, so that small programs show what several hands
/// do.
const SHARED_MIN: usize = if cfg!(test) { 8 } else { 256 };

fn read(job: &RwLock<Expanded>) -> RwLockReadGuard<'_, Expanded> {
    job.read().unwrap_or_else(PoisonError::into_inner)
}

fn write(job: &RwLock<Expanded>) -> RwLockWriteGuard<'_, Expanded> {
    job.write().unwrap_or_else(PoisonError::into_inner)
}

/// What has been found in some states, job by job. Its memory is used again and again.
#[derive(Debug, Default)]
pub(super) struct Batch {
    jobs: Vec<RwLock<Expanded>>,
    n_jobs: usize,
    /// Whether it is worth calling others.
    is_large: bool,
}

impl Batch {
    fn jobs(&self) -> &[RwLock<Expanded>] {
        &self.jobs[..self.n_jobs]
    }

    /// To call others for little takes longer than doing it.
    fn work(&self, crew: &dyn Crew, work: &(dyn Fn(usize) + Sync)) {
        match self.is_large {
            true => crew.work(work),
            false => (0..crew.n_hands() as usize).for_each(work),
        }
    }

    /// Takes all steps of some states of a layer; how many states. Left out are jobs that were not done in time, and all
    /// after them.
    pub(super) fn expand(
        &mut self,
        crew: &dyn Crew,
        hands: &[Mutex<Hand>],
        (layer, memo): (&Layer, &Memo),
        states: &Range<usize>,
    ) -> usize {
        self.is_large = states.len() >= SHARED_MIN;
        self.n_jobs = states.len().div_ceil(JOB);
        let n_jobs = self.n_jobs.max(self.jobs.len());
        self.jobs.resize_with(n_jobs, RwLock::default);
        let next = AtomicUsize::new(0);
        let left_from = AtomicUsize::new(usize::MAX);
        self.work(crew, &|number| {
            let mut hand = lock(&hands[number]);
            let ways = memo.ways();
            loop {
                let job = next.fetch_add(1, Ordering::Relaxed);
                let Some(found) = self.jobs().get(job) else {
                    return;
                };
                let mut found = write(found);
                let start = states.start + job * JOB;
                let states = start..states.end.min(start + JOB);
                found.begin(layer.first + start as u32);
                hand.begin(&ways, states.clone().map(|at| layer.record(at)));
                for at in states {
                    if hand.is_due() && crew.wants_stop() {
                        left_from.fetch_min(job, Ordering::Relaxed);
                        return;
                    }
                    hand.expand(&ways, layer.first + at as u32, layer.record(at), &mut found);
                }
            }
        });
        self.n_jobs = self.n_jobs.min(left_from.into_inner());
        states.len().min(self.n_jobs * JOB)
    }

    /// Finds out which of the states that the steps lead to are new.
    pub(super) fn enter(&self, crew: &dyn Crew, known: &Known) {
        let n_hands = crew.n_hands() as usize;
        self.work(crew, &|number| {
            known.enter(number, n_hands, &mut |shares| {
                for job in self.jobs() {
                    let found = read(job);
                    shares.enter(&found.ids, &found.answers);
                }
            });
        });
    }

    /// Draws the steps into a graph.
    pub(super) fn draw(&self, graph: &mut Graph) {
        for job in self.jobs() {
            let found = read(job);
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

    /// Leaves of the states that the steps lead to only those that are new, while one hand puts in order what has been
    /// learnt of steps.
    pub(super) fn keep_new(&self, crew: &dyn Crew, memo: &Memo) {
        let next = AtomicUsize::new(0);
        let is_settled = AtomicBool::new(false);
        self.work(crew, &|_| {
            if !is_settled.swap(true, Ordering::Relaxed) {
                memo.settle();
            }
            while let Some(job) = self.jobs().get(next.fetch_add(1, Ordering::Relaxed)) {
                write(job).keep_new();
            }
        });
    }

    /// What has been found, in the order of the states.
    pub(super) fn found(&mut self) -> impl Iterator<Item = &mut Expanded> {
        let jobs = self.jobs[..self.n_jobs].iter_mut();
        jobs.map(|job| job.get_mut().unwrap_or_else(PoisonError::into_inner))
    }
}
