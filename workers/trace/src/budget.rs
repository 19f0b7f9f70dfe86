//! The time budget: where the wall time of every lane went.
//!
//! With `wall` the wall time of the run and `n` lanes, the identity
//!
//! > running + ready + waiting for the GIL + blocked + sleeping + messages + start-up + unknown
//! > + absent = `wall` × `n`
//!
//! holds exactly, in nanoseconds, for each lane (`n` = 1), each process and the whole run.
//! `absent` is the time in which a lane did not exist: before its thread was requested and after
//! it ended (see [`crate::interval`] for when a lane exists).
//! A wait for a message of another process counts as blocked; only the work of turning objects
//! into bytes and back counts as messages.

use crate::activity::Totals;
use crate::collector::Timeline;
use crate::ids::{Nanos, ProcessId, ThreadId};

/// A part of the wall time, split into activities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// The time per activity.
    pub totals: Totals,
    /// The time in which the lanes did not exist, in nanoseconds.
    pub absent_ns: u64,
    /// How many lanes it sums up.
    pub n_lanes: u64,
}

impl Split {
    /// The whole: wall time × lanes, in nanoseconds.
    pub fn whole_ns(&self) -> u64 {
        self.totals.sum_ns() + self.absent_ns
    }

    /// Adds the lanes of another split of the same wall time.
    pub fn merge(&mut self, other: &Split) {
        self.totals.merge(&other.totals);
        self.absent_ns += other.absent_ns;
        self.n_lanes += other.n_lanes;
    }
}

/// The budget of a run or of a part of its wall time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The length of the part looked at, in nanoseconds.
    pub wall_ns: u64,
    /// Each lane, in the order of the timeline's lanes.
    pub lanes: Vec<(ProcessId, ThreadId, Split)>,
    /// Each process, in order of id.
    pub processes: Vec<(ProcessId, Split)>,
    /// All lanes together.
    pub total: Split,
}

impl Budget {
    /// The budget of the whole run.
    pub fn of(timeline: &Timeline) -> Budget {
        Budget::of_range(timeline, Nanos(0), timeline.end())
    }

    /// The budget of the moments `from..to`, which must lie within the run.
    pub fn of_range(timeline: &Timeline, from: Nanos, to: Nanos) -> Budget {
        let wall_ns = to.0.saturating_sub(from.0);
        let mut res = Budget {
            wall_ns,
            ..Budget::default()
        };
        for lane in timeline.lanes() {
            let totals = lane.totals(from, to);
            let split = Split {
                totals,
                absent_ns: wall_ns - totals.sum_ns(),
                n_lanes: 1,
            };
            res.lanes.push((lane.process, lane.thread, split));
            match res.processes.last_mut() {
                Some((process, sum)) if *process == lane.process => sum.merge(&split),
                _ => res.processes.push((lane.process, split)),
            }
            res.total.merge(&split);
        }
        res
    }
}

/// How many lanes were running at once on average: 1.0 for a GIL that never rests, up to the
/// number of cores without it. Zero for a run without time.
pub fn parallelism(budget: &Budget) -> f64 {
    if budget.wall_ns == 0 {
        return 0.0;
    }
    let running_ns = budget.total.totals.get(crate::activity::Activity::Running);
    running_ns as f64 / budget.wall_ns as f64
}
