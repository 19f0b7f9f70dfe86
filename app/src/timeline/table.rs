//! The picture as tables: the sums per thread, and the intervals page by page.

use trace::activity::{Activity, describe};
use trace::budget::{Budget, Split};
use trace::duration::Human;
use trace::ids::Line;

use super::describe::percent;
use super::rows::{RunView, THREADS_LISTED_MAX, others_title};

/// How many intervals a page lists.
pub const PAGE_ROWS: usize = 50;

/// The times of one thread, or of the threads that have no row of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadRow {
    /// The label of the run.
    pub run: String,
    /// The name of the process.
    pub process: String,
    /// The name of the thread.
    pub thread: String,
    /// Per activity of [`Totals::activities`]: how long, and the share of the wall time.
    pub times: Vec<(String, String)>,
    /// How long the thread existed.
    pub existed: String,
    /// The index of the run and that of its lane; `None` for several threads together.
    pub place: Option<(usize, usize)>,
}

/// The sums of all threads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// The activities that occur: the columns.
    pub activities: Vec<Activity>,
    /// The rows.
    pub rows: Vec<ThreadRow>,
}

/// Sums up each thread of `runs`.
pub fn totals(runs: &[RunView<'_>]) -> Totals {
    let activities = super::rows::activities(runs);
    let mut rows = Vec::new();
    for (run_idx, run) in runs.iter().enumerate() {
        let budget = Budget::of(run.timeline);
        let times = |split: &Split| {
            let time = |&activity: &Activity| {
                let ns = split.totals.get(activity);
                (
                    Human(ns).to_string(),
                    percent(ns, budget.wall_ns * split.n_lanes),
                )
            };
            activities.iter().map(time).collect()
        };
        let lanes = run.timeline.lanes().iter().zip(&budget.lanes).enumerate();
        for (lane_idx, (lane, (_, _, split))) in lanes.take(THREADS_LISTED_MAX) {
            rows.push(ThreadRow {
                run: run.label.to_owned(),
                process: process_name(run, lane.process),
                thread: lane.title(),
                times: times(split),
                existed: Human(split.totals.sum_ns()).to_string(),
                place: Some((run_idx, lane_idx)),
            });
        }
        let mut others = Split::default();
        for (_, _, split) in budget.lanes.iter().skip(THREADS_LISTED_MAX) {
            others.merge(split);
        }
        if others.n_lanes > 0 {
            rows.push(ThreadRow {
                run: run.label.to_owned(),
                process: String::new(),
                thread: others_title(others.n_lanes),
                times: times(&others),
                existed: Human(others.totals.sum_ns()).to_string(),
                place: None,
            });
        }
    }
    Totals { activities, rows }
}

/// The name of a process, or its number where it has none.
pub fn process_name(run: &RunView<'_>, process: trace::ids::ProcessId) -> String {
    let info = run.timeline.processes().iter().find(|it| it.id == process);
    info.map_or(format!("process {}", process.0), |it| it.name.clone())
}

/// One interval as a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntervalRow {
    /// When it began.
    pub start: String,
    /// How long it took.
    pub duration: String,
    /// What the thread did.
    pub state: String,
    /// At which line.
    pub line: Option<Line>,
}

/// One page of the intervals of a lane: the rows and the number of pages.
pub fn page(run: &RunView<'_>, lane_idx: usize, page: usize) -> (Vec<IntervalRow>, usize) {
    let Some(lane) = run.timeline.lanes().get(lane_idx) else {
        return (Vec::new(), 0);
    };
    let intervals = lane.intervals();
    let n_pages = intervals.len().div_ceil(PAGE_ROWS);
    let shown = intervals.iter().skip(page * PAGE_ROWS).take(PAGE_ROWS);
    let rows = shown.map(|it| IntervalRow {
        start: Human(it.start.0).to_string(),
        duration: Human(it.duration_ns()).to_string(),
        state: describe(it.activity, it.on),
        line: Some(it.line).filter(|it| it.0 > 0),
    });
    (rows.collect(), n_pages)
}
