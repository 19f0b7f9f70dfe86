//! The time budget as bars.

use super::{MS, all_states, corners, many, run, turns};
use crate::timeline::bars::{self, Scope, bars as bars_of};
use crate::timeline::shape::Shape;

#[test]
fn bars_add_up_to_wall_time_times_threads() {
    let timeline = all_states();
    let view = run(&timeline);
    let all = bars_of(&[view]);
    let titles: Vec<&str> = all.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(["All threads", "MainProcess", "Process-1"], *titles);
    assert_eq!("2 threads × 100 ms", all[0].note);
    assert_eq!(["", ""], [&*all[1].note, &*all[2].note]);
    assert_eq!(200 * MS, all[0].split.whole_ns());
    let (columns, rows) = bars::table(&all);
    assert_eq!(8, columns.len());
    assert_eq!("200 ms", rows[0].whole);
    assert_eq!(("10 ms".to_owned(), "5.0 %".to_owned()), rows[0].absent);
    let shapes = bars::layout(&all, 400.0, 2.0);
    assert!(corners_of(&shapes).all(|(x, _)| (0..=800).contains(&x)));
}

fn corners_of(shapes: &[Shape]) -> impl Iterator<Item = (i32, i32)> + '_ {
    shapes.iter().flat_map(corners)
}

#[test]
fn bars_of_several_runs_have_one_scale() {
    let (long, short) = (turns(18, MS), turns(8, MS));
    let runs = [&long, &short].map(run);
    let all = bars_of(&runs);
    for bar in &all {
        let n_threads = if bar.scope == Scope::Run { 3 } else { 1 };
        assert_eq!(20 * MS * n_threads, bar.width_ns);
    }
    assert_eq!("Time budget: nothing was run yet.", bars::summary(&[]));
    assert!(bars::summary(&all).contains("3 threads × 10 ms"));
}

#[test]
fn threads_without_a_bar_are_summed_up_in_one() {
    let all = bars_of(&[run(&many(103))]);
    let [total, threads @ .., others] = &*all else {
        panic!("{all:?}")
    };
    assert_eq!(100, threads.len());
    assert_eq!("3 more threads", others.title);
    assert_eq!(3 * MS, others.split.totals.sum_ns());
    assert_eq!(3 * 103 * MS, others.split.whole_ns());
    let sum_ns: u64 = threads
        .iter()
        .chain([others])
        .map(|bar| bar.split.whole_ns())
        .sum();
    assert_eq!(total.split.whole_ns(), sum_ns);
}
