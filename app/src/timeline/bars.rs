//! The time budget as stacked bars: one per thread, and one for all together.

use trace::activity::{Activity, Totals};
use trace::budget::{Budget, Split};
use trace::duration::Human;
use trace::ids::{ProcessId, ThreadId};

use super::describe::percent;
use super::rows::{RunView, THREADS_LISTED_MAX, lane_title, others_title};
use super::shape::{Area, Brush, Ink, Shape, draw};
use super::table::process_name;
use crate::run::colors::thread_color;

/// The height of a bar with the space around it, in CSS pixels.
pub const BAR_PX: f64 = 30.0;

/// What a bar sums up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All threads of a run.
    Run,
    /// One thread.
    Thread(ProcessId, ThreadId),
    /// The threads of a run beyond those that have bars of their own.
    Others,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it sums up.
    pub scope: Scope,
    /// Its title.
    pub title: String,
    /// A quieter part of the title.
    pub note: String,
    /// Where the time went.
    pub split: Split,
    /// The time that the whole width stands for, in nanoseconds.
    pub width_ns: u64,
}

/// The bars of all runs, from top to bottom. Bars of threads have one scale, so that runs compare;
/// the bar of a run, and that of threads that are summed up, has the same scale per thread.
pub fn bars(runs: &[RunView<'_>]) -> Vec<Bar> {
    let longest_ns = runs.iter().map(|it| it.timeline.end().0).max();
    let longest_ns = longest_ns.unwrap_or(0);
    let mut res = Vec::new();
    for run in runs {
        let budget = Budget::of(run.timeline);
        let n_lanes = budget.total.n_lanes;
        let threads = if n_lanes == 1 { "thread" } else { "threads" };
        res.push(Bar {
            scope: Scope::Run,
            title: if runs.len() > 1 {
                run.label.to_owned()
            } else {
                "All threads".to_owned()
            },
            note: format!("{n_lanes} {threads} × {}", Human(budget.wall_ns)),
            split: budget.total,
            width_ns: longest_ns.saturating_mul(n_lanes),
        });
        let n_processes = budget.processes.len();
        let lanes = run.timeline.lanes().iter().zip(&budget.lanes);
        for (lane, (process, thread, split)) in lanes.take(THREADS_LISTED_MAX) {
            let title = lane_title(run.timeline, lane, n_processes);
            let needs_process = n_processes > 1 && run.timeline.lanes_of(*process).len() > 1;
            res.push(Bar {
                scope: Scope::Thread(*process, *thread),
                title: title.text,
                note: if needs_process {
                    process_name(run, *process)
                } else {
                    title.note
                },
                split: *split,
                width_ns: longest_ns,
            });
        }
        res.extend(others(&budget, longest_ns));
    }
    res
}

/// One bar for the threads beyond those that have their own.
fn others(budget: &Budget, longest_ns: u64) -> Option<Bar> {
    let mut split = Split::default();
    for (_, _, other) in budget.lanes.iter().skip(THREADS_LISTED_MAX) {
        split.merge(other);
    }
    (split.n_lanes > 0).then(|| Bar {
        scope: Scope::Others,
        title: others_title(split.n_lanes),
        note: String::new(),
        split,
        width_ns: longest_ns.saturating_mul(split.n_lanes),
    })
}

/// The shapes of `bars` on `width_px` CSS pixels.
pub fn layout(bars: &[Bar], width_px: f64, ratio: f64) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (row, bar) in (0u32..).zip(bars) {
        let top_px = f64::from(row) * BAR_PX;
        let margin_px = if bar.scope == Scope::Run { 3.0 } else { 6.0 };
        let thread = match bar.scope {
            Scope::Run | Scope::Others => Ink::State(Activity::Running),
            Scope::Thread(process, thread) => Ink::Thread(thread_color(process, thread)),
        };
        let brush = Brush {
            thread,
            ratio,
            origin_px: 0,
        };
        let device = |css_px: f64| (css_px * ratio).round() as i32;
        let mut so_far_ns = 0;
        for (activity, ns) in bar.split.totals.iter() {
            let x = |ns: u64| device(ns as f64 / bar.width_ns.max(1) as f64 * width_px);
            let area = Area {
                x0: x(so_far_ns),
                y0: device(top_px + margin_px),
                x1: x(so_far_ns + ns),
                y1: device(top_px + BAR_PX - margin_px),
            };
            so_far_ns += ns;
            if area.x1 > area.x0 {
                draw(&mut shapes, activity, area, brush);
            }
        }
    }
    shapes
}

/// A row of the table beneath the bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The title of the bar.
    pub title: String,
    /// Its note.
    pub note: String,
    /// Per column: how long, and the share of wall time × threads.
    pub times: Vec<(String, String)>,
    /// How long the threads did not exist.
    pub absent: (String, String),
    /// Everything together: wall time × threads.
    pub whole: String,
}

/// The columns and the rows of the table beneath the bars.
pub fn table(bars: &[Bar]) -> (Vec<Activity>, Vec<Numbers>) {
    let mut all = Totals::default();
    for bar in bars {
        all.merge(&bar.split.totals);
    }
    let columns: Vec<Activity> = all.iter().map(|it| it.0).collect();
    let rows = bars.iter().map(|bar| {
        let whole_ns = bar.split.whole_ns();
        let cell = |ns: u64| (Human(ns).to_string(), percent(ns, whole_ns));
        let times = columns.iter().map(|&it| cell(bar.split.totals.get(it)));
        Numbers {
            title: bar.title.clone(),
            note: bar.note.clone(),
            times: times.collect(),
            absent: cell(bar.split.absent_ns),
            whole: Human(whole_ns).to_string(),
        }
    });
    let rows = rows.collect();
    (columns, rows)
}

/// The budget of each run in one sentence.
pub fn summary(bars: &[Bar]) -> String {
    let runs = bars.iter().filter(|it| it.scope == Scope::Run);
    let sentences: Vec<String> = runs
        .map(|bar| {
            let whole_ns = bar.split.whole_ns();
            let parts: Vec<String> = bar
                .split
                .totals
                .iter()
                .map(|(activity, ns)| format!("{} {}", activity.label(), percent(ns, whole_ns)))
                .collect();
            let absent = percent(bar.split.absent_ns, whole_ns);
            format!(
                "{}, {}: {}, not existing {absent}.",
                bar.title,
                bar.note,
                parts.join(", ")
            )
        })
        .collect();
    if sentences.is_empty() {
        return "Time budget: nothing was run yet.".to_owned();
    }
    format!("Time budget. {}", sentences.join(" "))
}
