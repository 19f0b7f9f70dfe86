//! The picture in sentences and tables.

use trace::activity::Activity;
use trace::collector::Timeline;

use super::{MS, all_states, many, run, turns};
use crate::timeline::describe::{missing, percent, summary};
use crate::timeline::rows::ratio_words;
use crate::timeline::table;

#[test]
fn the_summary_is_computed_from_the_run() {
    let timeline = all_states();
    let one = [run(&timeline)];
    assert_eq!(
        "Timeline of a run: 2 threads in 2 processes, 100 ms; of the threads' time \
         messages 16 %, starting up 16 %, unknown 16 %; 42 events were not recorded.",
        summary(&one)
    );
    let empty = Timeline::default();
    let none = [run(&empty)];
    assert_eq!(
        "Timeline of a run: 0 threads in 0 processes, 0.",
        summary(&none)
    );
    assert_eq!("Timeline: nothing was run yet.", summary(&[]));
}

#[test]
fn what_is_missing_is_said_with_count_and_place() {
    let timeline = all_states();
    assert_eq!(
        Some(
            "42 events were not recorded: MainProcess, MainThread lacks 42 between 70 ms and 90 ms."
                .to_owned()
        ),
        missing(&[run(&timeline)])
    );
    assert_eq!(None, missing(&[run(&turns(10, MS))]));
}

#[test]
fn tables_say_the_same_as_the_picture() {
    let timeline = turns(120, MS);
    let view = run(&timeline);
    let totals = table::totals(&[view]);
    assert_eq!(3, totals.rows.len());
    let worker = &totals.rows[1];
    assert_eq!(
        ("process 0", "worker-1"),
        (&*worker.process, &*worker.thread)
    );
    assert_eq!(Activity::Running, totals.activities[0]);
    assert_eq!(("60 ms".to_owned(), "49 %".to_owned()), worker.times[0]);
    let n_intervals = timeline.lanes()[1].intervals().len();
    let (first, n_pages) = table::page(&view, 1, 0);
    assert_eq!(n_intervals.div_ceil(table::PAGE_ROWS), n_pages);
    assert_eq!(table::PAGE_ROWS, first.len());
    let listed: usize = (0..n_pages)
        .map(|it| table::page(&view, 1, it).0.len())
        .sum();
    assert_eq!(n_intervals, listed);
    assert_eq!((Vec::new(), 0), table::page(&view, 77, 0));
}

#[test]
fn ratios_and_shares_read_well() {
    assert_eq!("1.9× as fast", ratio_words(1.94));
    assert_eq!("2.0× as slow", ratio_words(0.5));
    assert_eq!("about as fast", ratio_words(1.01));
    assert_eq!("0 %", percent(0, 0));
    assert_eq!("0.1 %", percent(1, 1_000));
    assert_eq!("100 %", percent(7, 7));
}

#[test]
fn threads_without_a_row_are_summed_up_in_one() {
    let timeline = many(103);
    let sums = table::totals(&[run(&timeline)]);
    assert_eq!(101, sums.rows.len());
    assert_eq!(Some((0, 99)), sums.rows[99].place);
    let others = &sums.rows[100];
    assert_eq!(("3 more threads", None), (&*others.thread, others.place));
    assert_eq!("3 ms", others.existed);
}
