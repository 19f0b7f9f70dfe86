//! The picture in words: one sentence for all of it, and a strip of details for one interval.

use trace::activity::{Activity, describe as state_words};
use trace::budget::Budget;
use trace::collector::LANES_MAX;
use trace::duration::Human;
use trace::ids::Line;
use trace::interval::Lane;

use super::inspect::{Target, extent, lane_of};
use super::rows::{Rows, RunView, ratio_words};

/// What is known of something in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The thread, and its process where there are several.
    pub thread: String,
    /// What it was doing.
    pub state: String,
    /// For how long.
    pub duration: String,
    /// From when to when.
    pub range: String,
    /// At which line, where one is known.
    pub line: Option<Line>,
    /// Other facts: several intervals, missing events.
    pub note: Option<String>,
}

impl Details {
    /// All of it as one sentence, for screen readers.
    pub fn sentence(&self) -> String {
        let line = self.line.map(|it| format!(", line {}", it.0));
        let note = self.note.as_ref().map(|it| format!(". {it}"));
        format!(
            "{}: {} for {}{}, {}{}",
            self.thread,
            self.state,
            self.duration,
            line.unwrap_or_default(),
            self.range,
            note.unwrap_or_default()
        )
    }
}

/// The details of `target`; `None` if it is no longer there.
pub fn details(runs: &[RunView<'_>], rows: &Rows, target: &Target) -> Option<Details> {
    let lane = lane_of(runs, rows, target.row)?;
    let run = &runs[rows.rows[target.row].run];
    let (start, end) = extent(runs, rows, target)?;
    let first = lane.intervals().get(target.first)?;
    let thread = thread_words(runs, run, lane);
    let duration_ns = end.0 - start.0;
    let range = format!("from {} to {}", Human(start.0), Human(end.0));
    if target.count > 1 {
        let mix = lane.totals(start, end);
        let parts: Vec<String> = mix
            .iter()
            .map(|(activity, ns)| format!("{} {}", activity.label(), percent(ns, mix.sum_ns())))
            .collect();
        return Some(Details {
            thread,
            state: parts.join(", "),
            duration: Human(duration_ns).to_string(),
            range,
            line: None,
            note: Some(format!(
                "{} intervals, zoom in to tell them apart",
                target.count
            )),
        });
    }
    let gap = lane.gaps().iter().find(|it| {
        first.activity == Activity::Unknown && it.from >= first.start && it.from < first.end
    });
    Some(Details {
        thread,
        state: state_words(first.activity, first.on),
        duration: Human(duration_ns).to_string(),
        range,
        line: Some(first.line).filter(|it| it.0 > 0),
        note: gap.map(|it| format!("{} events were not recorded", it.count)),
    })
}

/// A thread's name, with its process and its run where there are several.
fn thread_words(runs: &[RunView<'_>], run: &RunView<'_>, lane: &Lane) -> String {
    let mut thread = lane.title();
    let timeline = run.timeline;
    if timeline.process_ids().count() > 1 {
        let mut infos = timeline.processes().iter();
        let info = infos.find(|it| it.id == lane.process);
        let process = info.map_or(format!("process {}", lane.process.0), |it| it.name.clone());
        thread = format!("{process}, {thread}");
    }
    if runs.len() > 1 {
        thread = format!("{}, {thread}", run.label);
    }
    thread
}

/// A share of a whole as `45 %`; small shares as `0.4 %`.
pub fn percent(part_ns: u64, whole_ns: u64) -> String {
    if whole_ns == 0 {
        return "0 %".to_owned();
    }
    let value = part_ns as f64 * 100.0 / whole_ns as f64;
    if part_ns > 0 && value < 9.95 {
        format!("{value:.1} %")
    } else {
        format!("{value:.0} %")
    }
}

/// The whole picture in one sentence.
pub fn summary(runs: &[RunView<'_>]) -> String {
    match runs {
        [] => "Timeline: nothing was run yet.".to_owned(),
        [run] => format!("Timeline of a run: {}.", run_words(run)),
        [first, rest @ ..] => {
            let mut text = format!("Timelines of {} runs on one time axis. ", runs.len());
            text += &format!("{}: {}. ", first.label, run_words(first));
            for run in rest {
                let ratio = first.timeline.end().0 as f64 / run.timeline.end().0.max(1) as f64;
                let words = ratio_words(ratio);
                text += &format!("{}: {}; {words}. ", run.label, run_words(run));
            }
            text.trim_end().to_owned()
        }
    }
}

fn run_words(run: &RunView<'_>) -> String {
    let timeline = run.timeline;
    let n_threads = timeline.lanes().len();
    let n_processes = timeline.process_ids().count();
    let budget = Budget::of(timeline);
    let total = budget.total.totals;
    let mut shares: Vec<(Activity, u64)> = total.iter().collect();
    shares.sort_by_key(|it| std::cmp::Reverse(it.1));
    let parts: Vec<String> = shares
        .iter()
        .take(3)
        .map(|&(activity, ns)| format!("{} {}", activity.label(), percent(ns, total.sum_ns())))
        .collect();
    let mut text = format!(
        "{} in {}, {}",
        counted(n_threads, "thread", "threads"),
        counted(n_processes, "process", "processes"),
        Human(timeline.end().0)
    );
    if !parts.is_empty() {
        text += &format!("; of the threads' time {}", parts.join(", "));
    }
    let n_dropped = timeline.dropped_count();
    if n_dropped > 0 {
        text += &format!("; {n_dropped} events were not recorded");
    }
    text
}

/// How many threads with missing events are named; the others are only counted.
const MISSING_THREADS_MAX: usize = 3;

/// How many threads and events are missing, of which threads, and where; `None` if none are.
pub fn missing(runs: &[RunView<'_>]) -> Option<String> {
    let mut sum = 0;
    let mut places = Vec::new();
    for run in runs {
        for lane in run.timeline.lanes() {
            let (Some(first), Some(last)) = (lane.gaps().first(), lane.gaps().last()) else {
                continue;
            };
            let count: u64 = lane.gaps().iter().map(|it| it.count).sum();
            sum += count;
            let (from, to) = (Human(first.from.0), Human(last.to.0));
            let thread = thread_words(runs, run, lane);
            places.push(format!("{thread} lacks {count} between {from} and {to}"));
        }
    }
    let n_more = places.len().saturating_sub(MISSING_THREADS_MAX);
    if n_more > 0 {
        places.truncate(MISSING_THREADS_MAX);
        places.push(format!("{} more", counted(n_more, "thread", "threads")));
    }
    let unseen: u64 = runs.iter().map(|run| run.timeline.unseen().threads).sum();
    let mut sentences = Vec::new();
    if unseen > 0 {
        sentences.push(format!(
            "Only the first {LANES_MAX} threads are shown; {unseen} more were not recorded."
        ));
    }
    if sum > 0 {
        sentences.push(format!(
            "{sum} events were not recorded: {}.",
            places.join("; ")
        ));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
