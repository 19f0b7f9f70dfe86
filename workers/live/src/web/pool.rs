//! The workers of a process's threads: each executes one thread after the other. There are always a few that wait, so
//! that starting a thread need not wait for a worker to start.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use super::notes;
use crate::process::{Process, Runner, ThreadSlot};
use crate::sync::lock;

struct Pool {
    state: Mutex<State>,
    bell: Condvar,
}

struct State {
    jobs: VecDeque<(Arc<Process>, Arc<ThreadSlot>)>,
    /// Workers that wait for a job.
    n_idle: usize,
    /// Workers that have been started and have not come here yet.
    n_coming: usize,
    /// Threads that were started in all.
    n_threads: usize,
}

/// How many workers wait beyond those that are needed, in a process with several threads.
const SPARE: usize = 2;

static POOL: Pool = Pool {
    state: Mutex::new(State {
        jobs: VecDeque::new(),
        n_idle: 0,
        n_coming: 0,
        n_threads: 0,
    }),
    bell: Condvar::new(),
};

/// Gives a thread to a worker.
pub fn push(process: Arc<Process>, slot: Arc<ThreadSlot>) {
    let mut state = lock(&POOL.state);
    state.n_threads += 1;
    state.jobs.push_back((process, slot));
    drop(state);
    POOL.bell.notify_one();
    notes::ring();
}

/// How many workers should be started so that every job has one and a few are left; they are counted as coming.
pub fn wanted(spare: usize) -> usize {
    let mut state = lock(&POOL.state);
    let n_wanted = (state.jobs.len() + spare).saturating_sub(state.n_idle + state.n_coming);
    state.n_coming += n_wanted;
    n_wanted
}

/// As [`wanted`], for a process that runs: one that has started a thread may start more, and one that has not needs no
/// spare workers, which would take the cores from it while they start.
pub fn wanted_now() -> usize {
    let has_threads = lock(&POOL.state).n_threads > 1;
    wanted(if has_threads { SPARE } else { 0 })
}

/// Whether a worker waits.
pub fn is_ready() -> bool {
    lock(&POOL.state).n_idle > 0
}

/// Executes jobs for ever.
pub fn work() {
    lock(&POOL.state).n_coming -= 1;
    loop {
        let (process, slot) = next_job();
        Runner::new(process, slot).run_to_end();
        notes::ring();
    }
}

fn next_job() -> (Arc<Process>, Arc<ThreadSlot>) {
    let mut state = lock(&POOL.state);
    state.n_idle += 1;
    notes::ring();
    loop {
        if let Some(job) = state.jobs.pop_front() {
            state.n_idle -= 1;
            return job;
        }
        state = POOL
            .bell
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner);
    }
}
