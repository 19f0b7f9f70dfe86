//! A timeline as text, one line per lane: for snapshots in tests, terminals and bug reports.
//!
//! ```text
//! p0 MainThread |==..............==|
//! p0 Thread-1   |  ++====----====  |
//! p0 GIL        |000 111100001111  |
//! 0 to 1.6 ms; one column is 100 µs
//! ```
//!
//! A column shows the activity that takes most of it, the first in the order of the legend among
//! equals. In the GIL's lane it shows the last digit of the thread that holds it longest.

use std::fmt::Write;

use crate::activity::Activity;
use crate::collector::Timeline;
use crate::duration::Human;
use crate::ids::Nanos;
use crate::interval::Lane;

/// Renders the whole run, `n_columns` wide; always the same text for the same timeline.
pub fn render(timeline: &Timeline, n_columns: u32) -> String {
    let end_ns = timeline.end().0;
    let edge = |column: u32| Nanos(scale(end_ns, column, n_columns));
    let titles: Vec<String> = (timeline.lanes().iter())
        .map(|lane| format!("p{} {}", lane.process.0, lane.title()))
        .collect();
    let width = titles.iter().map(|it| it.chars().count()).max();
    let width = width.unwrap_or(0).max("p0 GIL".len());
    let mut text = String::new();
    let mut titles = titles.into_iter();
    for (process, _) in timeline.process_ids() {
        let lanes = timeline.lanes_of(process);
        for (lane, title) in lanes.iter().zip(titles.by_ref()) {
            let cells: String = (0..n_columns)
                .map(|column| state_cell(lane, edge(column), edge(column + 1)))
                .collect();
            let _ = writeln!(text, "{title:width$} |{cells}|");
        }
        if lanes.iter().any(|it| !it.holds().is_empty()) {
            let cells: String = (0..n_columns)
                .map(|column| holder_cell(lanes, edge(column), edge(column + 1)))
                .collect();
            let title = format!("p{} GIL", process.0);
            let _ = writeln!(text, "{title:width$} |{cells}|");
        }
    }
    let column_ns = end_ns / u64::from(n_columns.max(1));
    let (end, column) = (Human(end_ns), Human(column_ns));
    let _ = writeln!(text, "0 to {end}; one column is {column}");
    for gap in timeline.lanes().iter().flat_map(Lane::gaps) {
        let (from, to) = (Human(gap.from.0), Human(gap.to.0));
        let (process, thread, count) = (gap.process.0, gap.thread.0, gap.count);
        let _ = writeln!(
            text,
            "{count} events missing: p{process} thread {thread}, {from} to {to}"
        );
    }
    text
}

/// What the characters of [`render`] mean, on one line.
pub fn legend() -> String {
    let entries = Activity::ALL.map(|it| format!("{} {}", it.symbol(), it.label()));
    entries.join("  ")
}

fn scale(end_ns: u64, column: u32, n_columns: u32) -> u64 {
    let exact = u128::from(end_ns) * u128::from(column) / u128::from(n_columns.max(1));
    exact as u64
}

fn state_cell(lane: &Lane, from: Nanos, to: Nanos) -> char {
    let dominant = lane.totals(from, to).dominant();
    dominant.map_or(' ', Activity::symbol)
}

fn holder_cell(lanes: &[Lane], from: Nanos, to: Nanos) -> char {
    let mut best = (0, ' ');
    for lane in lanes {
        let held_ns = lane.held_ns(from, to);
        if held_ns > best.0 {
            let digit = char::from_digit(lane.thread.0 % 10, 10);
            best = (held_ns, digit.unwrap_or(' '));
        }
    }
    best.1
}
