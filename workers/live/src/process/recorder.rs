//! Which thread executed how many instructions, one after the other, while one thread executes at a time: the run's
//! schedule, with which the explorer can go through it again.

use trace::ids::ThreadId;
use trace::schedule::{Choice, Schedule, Segment};

use crate::platform::Mutex;
use crate::sync::lock;

/// The beginning of a run is recorded, up to so many instructions: no longer one can be stepped through.
const INSTRUCTIONS_MAX: u32 = 200_000;
/// The least time between two reports of a growing schedule, in nanoseconds.
const GAP_NS: u64 = 250_000_000;

/// The recording.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    schedule: Schedule,
    n_instructions: u32,
    /// Whether it has grown since it was last told.
    has_grown: bool,
    told_ns: u64,
}

impl Recorder {
    /// A thread has executed instructions; `late` if it went on because its deadline had passed.
    pub fn executed(&self, thread: ThreadId, count: u32, late: bool) {
        let mut state = lock(&self.0);
        if state.n_instructions >= INSTRUCTIONS_MAX || count == 0 {
            return;
        }
        let count = count.min(INSTRUCTIONS_MAX - state.n_instructions);
        state.n_instructions += count;
        state.has_grown = true;
        let choice = Choice {
            late,
            ..Choice::run(0, thread)
        };
        state.schedule.push(Segment { choice, count });
    }

    /// The schedule as text, if there is news and some time has passed since the last, or the process is over.
    pub fn take(&self, now_ns: u64, is_over: bool) -> Option<String> {
        let mut state = lock(&self.0);
        let is_time = is_over || now_ns >= state.told_ns + GAP_NS;
        if !state.has_grown || !is_time {
            return None;
        }
        state.has_grown = false;
        state.told_ns = now_ns;
        Some(state.schedule.to_string())
    }
}
