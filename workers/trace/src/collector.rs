//! Folds what a run reports into its [`Timeline`], batch by batch, while the run goes on.
//!
//! A batch costs its length, never the length of the run so far. At most [`EVENTS_MAX`] events
//! are kept; beyond that each lane counts what it misses and shows it as a gap. At most [`LANES_MAX`] threads have a
//! lane; the others are counted.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::activity::Activity;
use crate::event::{Dropped, Event, EventKind, ProcessInfo, State, Trace};
use crate::ids::{Nanos, ProcessId, ThreadId};
use crate::interval::Lane;
use crate::interval::record::Entered;

/// How many events of one run are kept.
pub const EVENTS_MAX: u64 = 1_000_000;

/// How many threads of one run have a lane.
pub const LANES_MAX: usize = 10_000;

/// A run as lanes: what is drawn, summed up and written to files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    pub(crate) lanes: Vec<Lane>,
    pub(crate) processes: Vec<ProcessInfo>,
    pub(crate) end: Nanos,
    pub(crate) over: bool,
    pub(crate) unseen: Unseen,
}

/// Threads beyond [`LANES_MAX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unseen {
    /// How many.
    pub threads: u64,
    /// How many events they reported.
    pub events: u64,
}

impl Timeline {
    /// The lanes in order of process, then thread.
    pub fn lanes(&self) -> &[Lane] {
        &self.lanes
    }

    /// The lanes of one process in order of thread.
    pub fn lanes_of(&self, process: ProcessId) -> &[Lane] {
        let first = self.lanes.partition_point(|it| it.process < process);
        let last = self.lanes.partition_point(|it| it.process <= process);
        &self.lanes[first..last]
    }

    /// What is known of the processes beside their threads, in order of id.
    pub fn processes(&self) -> &[ProcessInfo] {
        &self.processes
    }

    /// Every process that has lanes, with what else is known of it.
    pub fn process_ids(&self) -> impl Iterator<Item = (ProcessId, Option<&ProcessInfo>)> + '_ {
        self.lanes
            .chunk_by(|a, b| a.process == b.process)
            .map(|lanes| {
                let id = lanes[0].process;
                (id, self.processes.iter().find(|it| it.id == id))
            })
    }

    /// The wall time: the end of the run, or the latest moment known of it while it goes on.
    pub fn end(&self) -> Nanos {
        self.end
    }

    /// Whether the run is over.
    pub fn over(&self) -> bool {
        self.over
    }

    /// How many events are missing in all lanes together, and of threads without a lane.
    pub fn dropped_count(&self) -> u64 {
        let gaps = self.lanes.iter().flat_map(|it| it.gaps());
        gaps.map(|it| it.count).sum::<u64>() + self.unseen.events
    }

    /// The threads that have no lane because there were too many before them.
    pub fn unseen(&self) -> Unseen {
        self.unseen
    }

    /// Whether a thread has a lane or can have one.
    fn has_room_for(&self, process: ProcessId, thread: ThreadId) -> bool {
        let key = (process, thread);
        self.lanes.len() < LANES_MAX
            || (self.lanes)
                .binary_search_by_key(&key, |it| (it.process, it.thread))
                .is_ok()
    }

    pub(crate) fn lane_mut(
        &mut self,
        process: ProcessId,
        thread: ThreadId,
        start: Nanos,
    ) -> &mut Lane {
        let key = (process, thread);
        let place = match self
            .lanes
            .binary_search_by_key(&key, |it| (it.process, it.thread))
        {
            Ok(place) => place,
            Err(place) => {
                self.lanes.insert(place, Lane::new(process, thread, start));
                place
            }
        };
        &mut self.lanes[place]
    }
}

impl From<&Trace> for Timeline {
    fn from(trace: &Trace) -> Timeline {
        let mut collector = Collector::default();
        for info in &trace.processes {
            collector.process(info.clone());
        }
        collector.events(&trace.events);
        for gap in &trace.dropped {
            collector.dropped(*gap);
        }
        collector.finish(trace.end);
        collector.into_timeline()
    }
}

/// Builds a [`Timeline`] from what a run reports.
///
/// Reports about one thread must come in order of time; threads may come in any order.
#[derive(Clone, Debug)]
pub struct Collector {
    timeline: Timeline,
    kept: u64,
    events_max: u64,
    latest: Nanos,
    /// The lanes that may grow; those that have ended are taken out when time moves on, so that they cost nothing.
    growing: BTreeSet<(ProcessId, ThreadId)>,
}

impl From<Timeline> for Collector {
    /// A collector that has already collected `timeline`; what a run that is over reports is not
    /// taken any more.
    fn from(timeline: Timeline) -> Collector {
        let growing = timeline.lanes.iter().filter(|it| !it.ended());
        Collector {
            growing: growing.map(|it| (it.process, it.thread)).collect(),
            latest: timeline.end,
            timeline,
            ..Collector::default()
        }
    }
}

impl Default for Collector {
    fn default() -> Collector {
        Collector::with_ceiling(EVENTS_MAX)
    }
}

impl Collector {
    /// A collector that keeps at most `events_max` events.
    pub fn with_ceiling(events_max: u64) -> Collector {
        Collector {
            timeline: Timeline::default(),
            kept: 0,
            events_max,
            latest: Nanos(0),
            growing: BTreeSet::new(),
        }
    }

    fn lane_mut(&mut self, process: ProcessId, thread: ThreadId, start: Nanos) -> &mut Lane {
        self.growing.insert((process, thread));
        self.timeline.lane_mut(process, thread, start)
    }

    /// What has been collected so far.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// What has been collected.
    pub fn into_timeline(self) -> Timeline {
        self.timeline
    }

    /// A process exists or its facts changed.
    pub fn process(&mut self, info: ProcessInfo) {
        if self.timeline.over {
            return;
        }
        let at = info.requested;
        self.lane_mut(info.id, ThreadId(0), at).exists_from(at);
        let moments = [Some(at), info.started, info.ended.map(|it| it.0)];
        self.latest = moments.into_iter().flatten().fold(self.latest, Ord::max);
        let processes = &mut self.timeline.processes;
        match processes.binary_search_by_key(&info.id, |it| it.id) {
            Ok(place) => processes[place] = info,
            Err(place) => processes.insert(place, info),
        }
        self.advance(self.timeline.end);
    }

    /// Some events happened.
    pub fn events(&mut self, events: &[Event]) {
        for event in events {
            self.event(event);
        }
        self.advance(self.timeline.end);
    }

    fn event(&mut self, event: &Event) {
        if self.timeline.over {
            return;
        }
        let at = event.at;
        self.latest = self.latest.max(at);
        if !self.timeline.has_room_for(event.process, event.thread) {
            let is_new = matches!(event.kind, EventKind::Created { .. });
            self.timeline.unseen.threads += u64::from(is_new);
            self.timeline.unseen.events += 1;
            return;
        }
        let is_full = self.kept >= self.events_max;
        let lane = self.lane_mut(event.process, event.thread, at);
        match &event.kind {
            // The two ends of a lane are kept whatever the ceiling: they are few.
            EventKind::Created { name } => {
                lane.name = Some(name.clone());
                if lane.intervals().is_empty() {
                    lane.enter(Entered {
                        at,
                        activity: Activity::Starting,
                        on: None,
                        line: event.line,
                    });
                }
            }
            EventKind::Enter {
                state: State::Ended,
                ..
            } => lane.finish(at),
            _ if is_full => {
                lane.refuse(at);
                return;
            }
            EventKind::Enter { state, on } => {
                if let Some(activity) = Activity::of(*state) {
                    lane.enter(Entered {
                        at,
                        activity,
                        on: *on,
                        line: event.line,
                    });
                }
            }
            EventKind::GilTaken => lane.gil_taken(at),
            EventKind::GilDropped => lane.gil_dropped(at),
        }
        self.kept += 1;
    }

    /// Events of one thread are missing.
    pub fn dropped(&mut self, gap: Dropped) {
        if self.timeline.over {
            return;
        }
        self.latest = self.latest.max(gap.to);
        if !self.timeline.has_room_for(gap.process, gap.thread) {
            self.timeline.unseen.events += gap.count;
            return;
        }
        self.lane_mut(gap.process, gap.thread, gap.from).gap(gap);
        self.advance(self.timeline.end);
    }

    /// The run has come to `at`, as far as its observer can tell: threads are shown in the state
    /// they entered last. Later reports, and the end of the run, correct a moment too late.
    pub fn advance(&mut self, at: Nanos) {
        if self.timeline.over {
            return;
        }
        let now = self.latest.max(at);
        self.timeline.end = now;
        let Timeline {
            lanes, processes, ..
        } = &mut self.timeline;
        self.growing.retain(|key| {
            let place = lanes.binary_search_by_key(key, |it| (it.process, it.thread));
            let Some(lane) = place
                .ok()
                .map(|place| &mut lanes[place])
                .filter(|it| !it.ended())
            else {
                return false;
            };
            let info = processes
                .binary_search_by_key(&lane.process, |it| it.id)
                .ok();
            let over = info.and_then(|place| processes[place].ended).map(|it| it.0);
            lane.advance(over.unwrap_or(now).min(now));
            true
        });
    }

    /// The run ended at `at`, or at the latest moment reported of it if that is later.
    pub fn finish(&mut self, at: Nanos) {
        self.advance(at);
        for lane in &mut self.timeline.lanes {
            lane.settle();
        }
        self.timeline.over = true;
    }
}
