//! What of a timeline can be seen at a given width: cost grows with pixels, not with events.
//!
//! Intervals at least one column wide are returned as they are. Narrower ones are merged per
//! column; a merged slice says how its time is split, so that a picture can show the mixture.

use std::ops::Range;

use crate::activity::{Activity, Totals};
use crate::collector::Timeline;
use crate::ids::{Nanos, ProcessId, ThreadId};
use crate::interval::{Interval, Lane};

/// A part of the run on a number of equal columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first moment shown.
    pub from: Nanos,
    /// The first moment no longer shown.
    pub to: Nanos,
    /// How many columns (device pixels, characters) show it.
    pub n_columns: u32,
}

impl Window {
    fn column_of(&self, at: Nanos) -> u64 {
        let span_ns = u128::from(self.to.0 - self.from.0).max(1);
        let into_ns = u128::from(at.0.saturating_sub(self.from.0));
        (into_ns * u128::from(self.n_columns) / span_ns) as u64
    }

    /// The first moment of `column`: the smallest that [`Window::column_of`] maps to it.
    fn start_of(&self, column: u64) -> Nanos {
        let span_ns = u128::from(self.to.0 - self.from.0);
        let n_columns = u128::from(self.n_columns.max(1));
        let into_ns = (u128::from(column) * span_ns).div_ceil(n_columns);
        Nanos(self.from.0 + into_ns as u64)
    }

    /// Whether `start..end` fills at least one column's width.
    fn is_wide(&self, start: Nanos, end: Nanos) -> bool {
        let span_ns = self.to.0 - self.from.0;
        end.0 - start.0 >= span_ns.div_ceil(u64::from(self.n_columns.max(1)))
    }

    fn is_empty(&self) -> bool {
        self.to <= self.from || self.n_columns == 0
    }
}

/// What a lane shows over one or more columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Its first moment; may lie before the window.
    pub start: Nanos,
    /// The first moment after it; may lie behind the window.
    pub end: Nanos,
    /// The activity that takes most of it.
    pub activity: Activity,
    /// The intervals it shows: one, or several merged ones.
    pub intervals: Range<usize>,
    /// How the time of merged intervals is split; `None` for a single interval.
    pub mix: Option<Totals>,
}

/// What `lane` shows in `window`, in order of time.
pub fn slices(lane: &Lane, window: Window) -> Vec<Slice> {
    let mut res = Vec::new();
    if window.is_empty() {
        return res;
    }
    let intervals = lane.intervals();
    let mut idx = intervals.partition_point(|it| it.end <= window.from);
    while let Some(it) = intervals.get(idx).filter(|it| it.start < window.to) {
        let next = if window.is_wide(it.start, it.end) {
            idx + 1
        } else {
            // All narrow intervals that begin in the same column, up to the next wide one.
            let column_end = window.start_of(window.column_of(it.start) + 1);
            let stop = idx + intervals[idx..].partition_point(|it| it.start < column_end);
            let last = &intervals[stop.max(idx + 1) - 1];
            let last_is_wide = window.is_wide(last.start, last.end);
            (stop - usize::from(last_is_wide)).max(idx + 1)
        };
        res.extend(slice(lane, intervals, idx..next));
        idx = next;
    }
    res
}

fn slice(lane: &Lane, intervals: &[Interval], range: Range<usize>) -> Option<Slice> {
    let (first, last) = (intervals[range.start], intervals[range.end - 1]);
    if range.len() == 1 {
        return Some(Slice {
            start: first.start,
            end: first.end,
            activity: first.activity,
            intervals: range,
            mix: None,
        });
    }
    let mix = lane.totals_of(range.clone());
    Some(Slice {
        start: first.start,
        end: last.end,
        activity: mix.dominant()?,
        intervals: range,
        mix: Some(mix),
    })
}

/// Who holds the GIL over one or more columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The first moment.
    pub start: Nanos,
    /// The first moment after it.
    pub end: Nanos,
    /// The thread that holds it, for the longest time if there are several.
    pub thread: ThreadId,
    /// Whether several turns were merged into this one.
    pub merged: bool,
}

/// Who holds the GIL of `process` in `window`, in order of time.
pub fn holders(timeline: &Timeline, process: ProcessId, window: Window) -> Vec<Holder> {
    let mut res = Vec::new();
    if window.is_empty() {
        return res;
    }
    // Per column: the narrow turns of the thread with the most of them.
    let mut narrow: Vec<(u64, ThreadId)> = vec![(0, ThreadId(0)); window.n_columns as usize];
    for lane in timeline.lanes_of(process) {
        let holds = lane.holds();
        let mut idx = holds.partition_point(|it| it.end <= window.from);
        while let Some(it) = holds.get(idx).filter(|it| it.start < window.to) {
            if window.is_wide(it.start, it.end) {
                res.push(Holder {
                    start: it.start,
                    end: it.end,
                    thread: lane.thread,
                    merged: false,
                });
                idx += 1;
                continue;
            }
            let column = window.column_of(it.start);
            let column_end = window.start_of(column + 1);
            let stop = idx + holds[idx..].partition_point(|it| it.start < column_end);
            let held_ns = lane.held_ns(it.start, column_end);
            if let Some(best) = narrow.get_mut(column as usize)
                && held_ns > best.0
            {
                *best = (held_ns, lane.thread);
            }
            // A wide turn that begins in this column is still to be seen.
            let last = &holds[stop.max(idx + 1) - 1];
            let last_is_wide = window.is_wide(last.start, last.end);
            idx = (stop - usize::from(last_is_wide)).max(idx + 1);
        }
    }
    for (column, &(held_ns, thread)) in (0..).zip(&narrow) {
        if held_ns > 0 {
            res.push(Holder {
                start: window.start_of(column),
                end: window.start_of(column + 1),
                thread,
                merged: true,
            });
        }
    }
    res.sort_by_key(|it| (it.start, it.end));
    res
}
