//! Recording into a lane: states, turns at the GIL and gaps, as they are reported.

use super::{BLOCK, Hold, Interval, Lane};
use crate::activity::Activity;
use crate::event::{Dropped, Waiting};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};

/// What a file tells of a lane beside its intervals.
pub(crate) struct Life {
    pub process: ProcessId,
    pub thread: ThreadId,
    pub name: Option<String>,
    pub start: Nanos,
    pub end: Nanos,
    pub ended: bool,
}

/// A state as an event announces it: an [`Interval`] without its end.
#[derive(Clone, Copy)]
pub(crate) struct Entered {
    pub at: Nanos,
    pub activity: Activity,
    pub on: Option<Waiting>,
    pub line: Line,
}

impl Lane {
    /// The thread existed at `at` already: its process was requested then.
    pub(crate) fn exists_from(&mut self, at: Nanos) {
        if self.intervals.is_empty() && !self.ended {
            self.start = self.start.min(at);
            self.enter(Entered {
                at: self.start,
                activity: Activity::Starting,
                on: None,
                line: Line(0),
            });
        } else if at < self.start {
            let end = self.start;
            self.start = at;
            match self.intervals.first_mut() {
                Some(first) if first.activity == Activity::Starting => first.start = at,
                _ => self.intervals.insert(
                    0,
                    Interval {
                        start: at,
                        end,
                        activity: Activity::Starting,
                        on: None,
                        line: Line(0),
                    },
                ),
            }
            self.resum(0);
        }
    }

    /// The thread entered a state; earlier moments than the last known are taken as that.
    pub(crate) fn enter(&mut self, entered: Entered) {
        if self.ended {
            return;
        }
        if let Some(gap) = self.intervals.last().copied()
            && gap.activity == Activity::Unknown
            && entered.at < gap.start
        {
            // The gap was reported before the last event ahead of it.
            self.intervals.pop();
            self.push(entered);
            self.push(unknown_from(gap.start));
            return;
        }
        self.push(entered);
    }

    fn push(&mut self, entered: Entered) {
        let Entered {
            at,
            activity,
            on,
            line,
        } = entered;
        let at = match self.intervals.last_mut() {
            Some(last) => {
                last.end = at.max(last.start);
                last.end
            }
            None => at.max(self.start),
        };
        self.pop_empty();
        self.end = at;
        if activity == Activity::Unknown && self.intervals.last().is_some_and(is_unknown) {
            return;
        }
        self.intervals.push(Interval {
            start: at,
            end: at,
            activity,
            on,
            line,
        });
        self.extend_sums();
    }

    /// Takes back a state that lasted no time.
    fn pop_empty(&mut self) {
        if self.intervals.pop_if(|it| it.start == it.end).is_some() {
            self.sums.truncate(self.blocks_closed() + 1);
        }
    }

    fn blocks_closed(&self) -> usize {
        self.intervals.len().saturating_sub(1) / BLOCK
    }

    fn extend_sums(&mut self) {
        while self.sums.len() <= self.blocks_closed() {
            let sum = self.sum_to(self.sums.len() * BLOCK);
            self.sums.push(sum);
        }
    }

    fn resum(&mut self, first_changed: usize) {
        self.sums.truncate(first_changed / BLOCK + 1);
        self.extend_sums();
    }

    /// The run has reached `at`: what is open reaches to there.
    pub(crate) fn advance(&mut self, at: Nanos) {
        if self.ended {
            return;
        }
        let floor = self.intervals.last().map_or(self.start, |it| it.start);
        self.end = at.max(floor);
        if let Some(last) = self.intervals.last_mut() {
            last.end = self.end;
        }
        if self.holding
            && let Some(hold) = self.holds.last_mut()
        {
            hold.end = self.end.max(hold.start);
        }
    }

    /// The thread is over.
    pub(crate) fn finish(&mut self, at: Nanos) {
        if self.ended {
            return;
        }
        self.advance(at);
        self.settle();
        self.ended = true;
    }

    /// The thread took the GIL.
    pub(crate) fn gil_taken(&mut self, at: Nanos) {
        if self.ended {
            return;
        }
        // Taken twice: the turn between is missing, and a gap that says so may still come.
        self.gil_dropped(at);
        let (floor, before_ns) = match self.holds.last() {
            Some(it) => (it.end, it.before_ns + (it.end.0 - it.start.0)),
            None => (Nanos(0), 0),
        };
        let start = at.max(floor);
        self.holds.push(Hold {
            start,
            end: start,
            before_ns,
        });
        self.holding = true;
    }

    /// The thread gave the GIL up.
    pub(crate) fn gil_dropped(&mut self, at: Nanos) {
        if !std::mem::take(&mut self.holding) {
            return;
        }
        if let Some(hold) = self.holds.last_mut() {
            hold.end = at.max(hold.start);
        }
        self.holds.pop_if(|it| it.start == it.end);
    }

    /// Events are missing: nothing is known from the last event before the gap to the first
    /// after it.
    pub(crate) fn gap(&mut self, gap: Dropped) {
        let place = self.gaps.partition_point(|it| it.from <= gap.from);
        self.gaps.insert(place, gap);
        self.forget_holds(&gap);
        if self.ended && gap.from >= self.end {
            return;
        }
        if gap.from < self.start || self.intervals.is_empty() {
            let start = gap.from.min(self.start);
            self.intervals
                .insert(0, unknown(start, self.start.max(start)));
            self.start = start;
            self.resum(0);
        }
        if self.intervals.last().is_some_and(|it| it.end <= gap.from) {
            self.enter(unknown_from(gap.from));
            return;
        }
        let mut first = self.intervals.partition_point(|it| it.end <= gap.from);
        let mut last = self.intervals.partition_point(|it| it.start < gap.to);
        if last <= first {
            return;
        }
        let mut known = self.intervals[first];
        let mut hole = unknown(gap.from.max(known.start), self.intervals[last - 1].end);
        known.end = hole.start;
        if self.intervals.get(last).is_some_and(is_unknown) {
            hole.end = self.intervals[last].end;
            last += 1;
        }
        if known.start == known.end && first > 0 && is_unknown(&self.intervals[first - 1]) {
            first -= 1;
            hole.start = self.intervals[first].start;
        } else if is_unknown(&known) {
            hole.start = known.start;
        }
        let skip = usize::from(hole.start <= known.start);
        let pieces = [known, hole];
        self.intervals
            .splice(first..last, pieces[skip..].iter().copied());
        self.resum(first);
    }

    /// Cuts off every hold from the moment at which its end is no longer known.
    fn forget_holds(&mut self, gap: &Dropped) {
        if self.holding
            && let Some(hold) = self.holds.last_mut()
            && hold.end < gap.from
        {
            hold.end = gap.from;
        }
        let first = self.holds.partition_point(|it| it.end < gap.from);
        let last = self.holds.partition_point(|it| it.start < gap.to);
        if last <= first {
            return;
        }
        if last == self.holds.len() {
            self.holding = false;
        }
        self.holds[first].end = self.holds[first]
            .end
            .min(gap.from)
            .max(self.holds[first].start);
        self.holds.drain(first + 1..last);
        if self.holds[first].start == self.holds[first].end {
            self.holds.remove(first);
        }
        let mut before_ns = 0;
        for hold in &mut self.holds {
            hold.before_ns = before_ns;
            before_ns += hold.end.0 - hold.start.0;
        }
    }

    /// The run is over: nothing is open any more.
    pub(crate) fn settle(&mut self) {
        self.gil_dropped(self.end);
        self.refusing = false;
        self.pop_empty();
    }

    /// A lane from its parts, in any order. Where the intervals leave holes nothing is known;
    /// where they overlap the later begin wins.
    pub(crate) fn restore(
        life: Life,
        mut intervals: Vec<Interval>,
        mut holds: Vec<(Nanos, Nanos)>,
        gaps: Vec<Dropped>,
    ) -> Lane {
        intervals.sort_by_key(|it| it.start);
        holds.sort();
        let first = intervals.first().map_or(life.start, |it| it.start);
        let mut lane = Lane::new(life.process, life.thread, life.start.min(first));
        lane.name = life.name;
        lane.gaps = gaps;
        let mut reached = lane.start;
        for it in &intervals {
            if it.start > reached {
                lane.enter(unknown_from(reached));
            }
            lane.enter(Entered {
                at: it.start,
                activity: it.activity,
                on: it.on,
                line: it.line,
            });
            reached = reached.max(it.end);
        }
        if reached < life.end {
            lane.enter(unknown_from(reached));
        }
        for (start, end) in holds {
            lane.gil_taken(start);
            lane.gil_dropped(end);
        }
        lane.advance(life.end.max(reached));
        lane.settle();
        lane.ended = life.ended;
        lane
    }

    /// Counts an event at `at` that is not kept because the recording is full.
    pub(crate) fn refuse(&mut self, at: Nanos) {
        if self.ended {
            return;
        }
        if !std::mem::replace(&mut self.refusing, true) {
            self.gil_dropped(at);
            self.enter(unknown_from(at));
            self.gaps.push(Dropped {
                process: self.process,
                thread: self.thread,
                from: at,
                to: at,
                count: 0,
            });
        }
        if let Some(gap) = self.gaps.last_mut() {
            gap.to = gap.to.max(at);
            gap.count += 1;
        }
    }
}

fn unknown(start: Nanos, end: Nanos) -> Interval {
    Interval {
        start,
        end,
        activity: Activity::Unknown,
        on: None,
        line: Line(0),
    }
}

fn unknown_from(at: Nanos) -> Entered {
    Entered {
        at,
        activity: Activity::Unknown,
        on: None,
        line: Line(0),
    }
}

fn is_unknown(interval: &Interval) -> bool {
    interval.activity == Activity::Unknown
}
