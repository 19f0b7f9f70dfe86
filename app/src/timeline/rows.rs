//! What stands where, from top to bottom: runs, their processes, the GIL, the threads.

use trace::activity::Activity;
use trace::collector::Timeline;
use trace::ids::{ProcessId, ThreadId};
use trace::interval::Lane;

/// How many threads of a run have a bar and a row in tables of their own; the others are summed up in one more.
pub const THREADS_LISTED_MAX: usize = 100;

/// One run to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct RunView<'a> {
    /// What tells it from the others, as `2 threads`; shown where there are several.
    pub label: &'a str,
    /// What it did.
    pub timeline: &'a Timeline,
}

/// The heights of rows in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// A run's heading.
    pub run_px: f64,
    /// A process's heading.
    pub process_px: f64,
    /// The lane that shows who holds the GIL.
    pub gil_px: f64,
    /// A thread's lane.
    pub lane_px: f64,
    /// The part of a lane above its bar, for a title that has no column of its own.
    pub title_px: f64,
}

impl Metrics {
    /// For pictures with titles beside the lanes.
    pub const WIDE: Metrics = Metrics {
        run_px: 40.0,
        process_px: 28.0,
        gil_px: 24.0,
        lane_px: 30.0,
        title_px: 0.0,
    };

    /// The same rows, so many times as high.
    pub fn scaled(self, factor: f64) -> Metrics {
        Metrics {
            run_px: self.run_px * factor,
            process_px: self.process_px * factor,
            gil_px: self.gil_px * factor,
            lane_px: self.lane_px * factor,
            title_px: self.title_px * factor,
        }
    }

    /// For narrow pictures with titles above the lanes.
    pub const NARROW: Metrics = Metrics {
        run_px: 40.0,
        process_px: 26.0,
        gil_px: 36.0,
        lane_px: 44.0,
        title_px: 18.0,
    };
}

/// What a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The heading of a run.
    Run,
    /// The heading of a process.
    Process(ProcessId),
    /// Who holds the GIL of a process.
    Gil(ProcessId),
    /// A thread: its index among the lanes of the timeline.
    Lane(usize),
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The index of its run.
    pub run: usize,
    /// What it shows.
    pub kind: Kind,
    /// Its upper edge in CSS pixels.
    pub y_px: f64,
    /// Its height in CSS pixels.
    pub height_px: f64,
}

/// All rows, in order, without overlap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// The rows.
    pub rows: Vec<Row>,
    /// Their height together, in CSS pixels.
    pub height_px: f64,
}

impl Rows {
    /// Stacks the rows of `runs`. Headings stand only where there is something to tell apart.
    pub fn of(runs: &[RunView<'_>], metrics: &Metrics) -> Rows {
        let mut res = Rows::default();
        for (run, view) in runs.iter().enumerate() {
            if runs.len() > 1 {
                res.push(run, Kind::Run, metrics.run_px);
            }
            let n_processes = view.timeline.process_ids().count();
            let mut lane_idx = 0;
            for (process, _) in view.timeline.process_ids() {
                let lanes = view.timeline.lanes_of(process);
                // A process of one thread is named in its lane.
                if n_processes > 1 && lanes.len() > 1 {
                    res.push(run, Kind::Process(process), metrics.process_px);
                }
                if uses_gil(lanes) {
                    res.push(run, Kind::Gil(process), metrics.gil_px);
                }
                for _ in lanes {
                    res.push(run, Kind::Lane(lane_idx), metrics.lane_px);
                    lane_idx += 1;
                }
            }
        }
        res
    }

    fn push(&mut self, run: usize, kind: Kind, height_px: f64) {
        let y_px = self.height_px;
        self.rows.push(Row {
            run,
            kind,
            y_px,
            height_px,
        });
        self.height_px += height_px;
    }

    /// The rows that can be seen between two heights.
    pub fn between(&self, top_px: f64, bottom_px: f64) -> &[Row] {
        let first = self
            .rows
            .partition_point(|it| it.y_px + it.height_px <= top_px);
        let last = self.rows.partition_point(|it| it.y_px < bottom_px);
        self.rows.get(first..last).unwrap_or_default()
    }

    /// The index of the row at a height.
    pub fn at(&self, y_px: f64) -> Option<usize> {
        let idx = self
            .rows
            .partition_point(|it| it.y_px + it.height_px <= y_px);
        (self.rows.get(idx)?.y_px <= y_px).then_some(idx)
    }

    /// The next row below (or above) `from` that shows a thread.
    pub fn next_lane(&self, from: usize, down: bool) -> Option<usize> {
        let is_lane = |idx: &usize| matches!(self.rows[*idx].kind, Kind::Lane(_));
        if down {
            (from + 1..self.rows.len()).find(is_lane)
        } else {
            (0..from.min(self.rows.len())).rev().find(is_lane)
        }
    }
}

/// What stands for the threads beyond [`THREADS_LISTED_MAX`].
pub fn others_title(n_others: u64) -> String {
    let threads = if n_others == 1 { "thread" } else { "threads" };
    format!("{n_others} more {threads}")
}

/// Whether there is something to see in who holds the GIL: a single thread has it whenever it runs.
fn uses_gil(lanes: &[Lane]) -> bool {
    lanes.len() > 1 && lanes.iter().any(|it| !it.holds().is_empty())
}

/// The title of a row in words, and the thread whose colour it carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The words.
    pub text: String,
    /// A second, quieter part: `exit code 1`.
    pub note: String,
    /// The thread whose colour marks the row.
    pub thread: Option<(ProcessId, ThreadId)>,
}

/// What is written beside a row.
pub fn title(runs: &[RunView<'_>], row: &Row) -> Title {
    let view = &runs[row.run];
    match row.kind {
        Kind::Run => Title {
            text: view.label.to_owned(),
            note: wall_note(runs, row.run),
            thread: None,
        },
        Kind::Process(process) => process_title(view.timeline, process),
        Kind::Gil(_) => Title {
            text: "GIL".to_owned(),
            note: String::new(),
            thread: None,
        },
        Kind::Lane(idx) => {
            let n_processes = view.timeline.process_ids().count();
            lane_title(view.timeline, &view.timeline.lanes()[idx], n_processes)
        }
    }
}

/// The title of a thread; that of its process where it is the only thread of one of several.
pub fn lane_title(timeline: &Timeline, lane: &Lane, n_processes: usize) -> Title {
    let thread = Some((lane.process, lane.thread));
    if n_processes > 1 && timeline.lanes_of(lane.process).len() == 1 {
        let title = process_title(timeline, lane.process);
        return Title { thread, ..title };
    }
    Title {
        text: lane.title(),
        note: String::new(),
        thread,
    }
}

fn process_title(timeline: &Timeline, process: ProcessId) -> Title {
    let info = timeline.processes().iter().find(|it| it.id == process);
    let number = format!("process {}", process.0);
    let exit = info.and_then(|it| it.ended).map(|it| it.1);
    let name = info.map(|it| it.name.clone()).filter(|it| !it.is_empty());
    let exit_note = exit
        .filter(|&code| code != 0)
        .map(|code| format!("exit code {code}"));
    Title {
        note: exit_note.unwrap_or_default(),
        text: name.unwrap_or(number),
        thread: None,
    }
}

/// The wall time of a run, and how it compares with the first.
fn wall_note(runs: &[RunView<'_>], run: usize) -> String {
    let wall_ns = runs[run].timeline.end().0;
    let wall = trace::duration::Human(wall_ns);
    let first_ns = runs[0].timeline.end().0;
    if run == 0 || wall_ns == 0 || first_ns == 0 {
        return wall.to_string();
    }
    let ratio = first_ns as f64 / wall_ns as f64;
    format!("{wall} · {}", ratio_words(ratio))
}

/// A ratio of wall times in words: `1.9 times as fast`.
pub fn ratio_words(ratio: f64) -> String {
    if (0.95..1.05).contains(&ratio) {
        "about as fast".to_owned()
    } else if ratio >= 1.0 {
        format!("{ratio:.1}× as fast")
    } else {
        format!("{:.1}× as slow", 1.0 / ratio)
    }
}

/// Which activities occur in `runs`, for the legend, in its order.
pub fn activities(runs: &[RunView<'_>]) -> Vec<Activity> {
    let mut sum = trace::activity::Totals::default();
    for lane in runs.iter().flat_map(|it| it.timeline.lanes()) {
        sum.merge(&lane.totals(lane.start(), lane.end()));
    }
    sum.iter().map(|it| it.0).collect()
}
