//! The life of each thread as intervals without holes, and its turns at the GIL.
//!
//! # When a lane exists
//!
//! A thread's lane exists from its `Created` event to its `Ended` event. There are four edges:
//! - the lane of a process's main thread exists from the moment the process was *requested*, so
//!   that the start-up of a process is somebody's time and not nobody's;
//! - without a `Created` event the lane exists from the first thing known of the thread;
//! - without an `Ended` event the lane ends with its process;
//! - while the process lives, it reaches to the latest moment known of the run.
//!
//! Between the two ends every moment belongs to exactly one interval. Where events are missing
//! the interval is [`Activity::Unknown`]: from the last event before the gap to the first after
//! it. States that lasted zero clock ticks leave no interval.

pub(crate) mod record;

use std::ops::Range;

use crate::activity::{Activity, Totals};
use crate::event::{Dropped, Waiting};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};

/// Sums are kept for every so many intervals, so that a range sums in constant time.
const BLOCK: usize = 64;

/// A stretch of a thread's life in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Its first moment.
    pub start: Nanos,
    /// The first moment after it; later than `start`, or equal in the newest interval of a lane.
    pub end: Nanos,
    /// What the thread was doing.
    pub activity: Activity,
    /// What it waited for, if it was blocked.
    pub on: Option<Waiting>,
    /// The source line at which it entered the state.
    pub line: Line,
}

impl Interval {
    /// Its length in nanoseconds.
    pub fn duration_ns(&self) -> u64 {
        self.end.0 - self.start.0
    }

    /// The nanoseconds of it that lie in `from..to`.
    fn overlap_ns(&self, from: Nanos, to: Nanos) -> u64 {
        let start = self.start.max(from);
        self.end.min(to).0.saturating_sub(start.0)
    }
}

/// A stretch in which a thread held the GIL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hold {
    /// When it took the GIL.
    pub start: Nanos,
    /// When it gave it up.
    pub end: Nanos,
    /// The nanoseconds the thread had held the GIL before `start`.
    pub(crate) before_ns: u64,
}

/// The recorded life of one thread.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its process.
    pub process: ProcessId,
    /// The thread.
    pub thread: ThreadId,
    /// The `name` of the Python thread, where it was recorded.
    pub name: Option<String>,
    start: Nanos,
    end: Nanos,
    ended: bool,
    intervals: Vec<Interval>,
    /// `sums[k]` covers `intervals[..k * BLOCK]`, and never the newest interval, whose end moves.
    sums: Vec<Totals>,
    holds: Vec<Hold>,
    holding: bool,
    gaps: Vec<Dropped>,
    refusing: bool,
}

impl Lane {
    /// The lane of a thread that is known from `start` on.
    pub(crate) fn new(process: ProcessId, thread: ThreadId, start: Nanos) -> Lane {
        Lane {
            process,
            thread,
            name: None,
            start,
            end: start,
            ended: false,
            intervals: Vec::new(),
            sums: vec![Totals::default()],
            holds: Vec::new(),
            holding: false,
            gaps: Vec::new(),
            refusing: false,
        }
    }

    /// The first moment of its existence.
    pub fn start(&self) -> Nanos {
        self.start
    }

    /// The end of its existence, or the latest moment known of the run while it lives.
    pub fn end(&self) -> Nanos {
        self.end
    }

    /// Whether the thread is known to be over.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Its intervals in order of time, without holes from [`Lane::start`] to [`Lane::end`].
    pub fn intervals(&self) -> &[Interval] {
        &self.intervals
    }

    /// Its turns at the GIL in order of time.
    pub fn holds(&self) -> &[Hold] {
        &self.holds
    }

    /// Where events are missing, in order of time.
    pub fn gaps(&self) -> &[Dropped] {
        &self.gaps
    }

    /// The title of the lane: its name, or its number where no name was recorded. The first
    /// thread of a process is `MainThread` in Python unless a program renames it.
    pub fn title(&self) -> String {
        match (&self.name, self.thread) {
            (Some(name), _) => name.clone(),
            (None, ThreadId(0)) => "MainThread".to_owned(),
            (None, ThreadId(number)) => format!("thread {number}"),
        }
    }

    /// The index of the interval that covers `at`.
    pub fn interval_at(&self, at: Nanos) -> Option<usize> {
        let idx = self.intervals.partition_point(|it| it.end <= at);
        (self.intervals.get(idx)?.start <= at).then_some(idx)
    }

    /// The time per activity in `from..to`. Costs a constant number of intervals.
    pub fn totals(&self, from: Nanos, to: Nanos) -> Totals {
        if to <= from {
            return Totals::default();
        }
        let first = self.intervals.partition_point(|it| it.end <= from);
        let last = self.intervals.partition_point(|it| it.start < to);
        let mut res = Totals::default();
        if last <= first {
            return res;
        }
        // Whole intervals come from the sums; the two at the edges may be cut.
        res.merge(&self.sum_to(last - 1).since(&self.sum_to(first)));
        let mut edge = |it: &Interval| res.add(it.activity, it.overlap_ns(from, to));
        edge(&self.intervals[last - 1]);
        if first < last - 1 {
            let it = &self.intervals[first];
            let cut_ns = it.duration_ns() - it.overlap_ns(from, to);
            let mut cut = Totals::default();
            cut.add(it.activity, cut_ns);
            res = res.since(&cut);
        }
        res
    }

    /// The time per activity in some whole intervals; `range` must not be empty.
    pub(crate) fn totals_of(&self, range: Range<usize>) -> Totals {
        let last = range.end - 1;
        let mut res = self.sum_to(last).since(&self.sum_to(range.start));
        let newest = &self.intervals[last];
        res.add(newest.activity, newest.duration_ns());
        res
    }

    /// The sum of `intervals[..idx]`; `idx` must not pass the newest interval.
    fn sum_to(&self, idx: usize) -> Totals {
        let block = (idx / BLOCK).min(self.sums.len() - 1);
        let mut res = self.sums[block];
        for it in &self.intervals[block * BLOCK..idx] {
            res.add(it.activity, it.duration_ns());
        }
        res
    }

    /// The nanoseconds for which the thread held the GIL in `from..to`.
    pub fn held_ns(&self, from: Nanos, to: Nanos) -> u64 {
        self.held_before(to)
            .saturating_sub(self.held_before(from.min(to)))
    }

    fn held_before(&self, at: Nanos) -> u64 {
        let n_begun = self.holds.partition_point(|it| it.start < at);
        match n_begun.checked_sub(1).map(|idx| self.holds[idx]) {
            Some(hold) => hold.before_ns + (hold.end.min(at).0 - hold.start.0),
            None => 0,
        }
    }
}
