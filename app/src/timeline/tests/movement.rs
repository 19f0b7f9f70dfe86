//! The time axis, pointers and keys.

use trace::ids::{Line, Nanos};

use super::{MS, run, turns, viewport};
use crate::timeline::describe::details;
use crate::timeline::gesture::{Gesture, Motion};
use crate::timeline::inspect::{self, Target};
use crate::timeline::rows::{Kind, Metrics, Rows};
use crate::timeline::scale::{SPAN_NS_MIN, View, ticks};

#[test]
fn ticks_are_round_and_fit_their_number() {
    let labels = |from_ns, to_ns, n_max| -> Vec<String> {
        let view = View { from_ns, to_ns };
        ticks(view, n_max).into_iter().map(|it| it.label).collect()
    };
    assert_eq!(labels(0, 10 * MS, 5), ["0", "5 ms", "10 ms"]);
    assert_eq!(labels(0, 400, 4), ["0", "200 ns", "400 ns"]);
    assert_eq!(
        labels(1_200 * MS, 1_201 * MS, 4),
        ["1.2000 s", "1.2005 s", "1.2010 s"]
    );
    for (from_ns, to_ns) in [(0, 1_000), (7, 1_000_000_007), (999, 86_400_000_000_000)] {
        for n_max in 1..20 {
            let n = ticks(View { from_ns, to_ns }, n_max).len();
            assert!(n <= n_max as usize + 1, "{n} ticks, at most {n_max}");
        }
    }
}

#[test]
fn views_stay_inside_the_run() {
    let end_ns = 5_000 * MS;
    let whole = View::fit(end_ns);
    let near = whole.zoom(0.1, 0.5, end_ns);
    assert_eq!((2_250 * MS, 2_750 * MS), (near.from_ns, near.to_ns));
    assert_eq!(whole, near.zoom(1e9, 0.3, end_ns));
    assert_eq!(SPAN_NS_MIN, whole.zoom(1e-30, 0.2, end_ns).span_ns());
    assert_eq!(end_ns, near.pan(1e9, end_ns).to_ns);
    assert_eq!(0, near.pan(-1e9, end_ns).from_ns);
    assert_eq!(whole, whole.pan(0.5, end_ns));
    assert_eq!(SPAN_NS_MIN, View::fit(0).span_ns());
    let shown = near.reveal(Nanos(10 * MS), Nanos(20 * MS), end_ns);
    assert!(shown.from_ns <= 10 * MS && shown.to_ns >= 20 * MS);
}

#[test]
fn a_pointer_finds_what_it_points_at() {
    let timeline = turns(10, MS);
    let runs = [run(&timeline)];
    let rows = Rows::of(&runs, &Metrics::WIDE);
    let view = View::fit(timeline.end().0);
    let port = viewport(view);
    let lane_row = rows.rows.iter().position(|it| it.kind == Kind::Lane(1));
    let lane_row = lane_row.expect("the first worker");
    let y_px = rows.rows[lane_row].y_px + 10.0;
    let x_px = view.x_px(Nanos(MS + MS / 2), port.width_px);
    let target = inspect::at(&runs, &rows, &port, x_px, y_px).expect("an interval");
    let found = details(&runs, &rows, &target).expect("details");
    assert_eq!(("worker-1", "running"), (&*found.thread, &*found.state));
    assert_eq!(Some(Line(5)), found.line);
    assert_eq!("from 1 ms to 2 ms", found.range);
    let next = inspect::beside(&runs, &rows, &target, true).expect("the next");
    let next = details(&runs, &rows, &next).expect("details");
    assert_eq!("waiting for the GIL", next.state);
    let below = inspect::across(&runs, &rows, &target, true).expect("the lane below");
    let below_words = details(&runs, &rows, &below).expect("details").sentence();
    assert!(
        below_words.starts_with("worker-2: waiting for the GIL"),
        "{below_words}"
    );
    assert_eq!(None, inspect::across(&runs, &rows, &below, true));
    assert_eq!(None, inspect::at(&runs, &rows, &port, 5.0, 9_999.0));
}

#[test]
fn one_moment_counts_who_runs() {
    let timeline = turns(8, MS);
    let view = run(&timeline);
    // Before its first turn at 1 ms each worker waits; the main thread runs from 0.5 ms to 1 ms.
    assert_eq!(1, inspect::running_at(&view, Nanos(700_000)));
    assert_eq!(1, inspect::running_at(&view, Nanos(3 * MS + 5)));
    assert_eq!(0, inspect::running_at(&view, timeline.end()));
}

#[test]
fn merged_intervals_say_what_they_hold() {
    let timeline = turns(100_000, 1_000);
    let runs = [run(&timeline)];
    let rows = Rows::of(&runs, &Metrics::WIDE);
    let port = viewport(View::fit(timeline.end().0));
    let y_px = rows.height_px - 5.0;
    let target = inspect::at(&runs, &rows, &port, 400.0, y_px).expect("a column");
    assert!(target.count > 100);
    let found = details(&runs, &rows, &target).expect("details");
    assert!(found.state.starts_with("running 5"), "{}", found.state);
    assert!(
        found.state.contains("waiting for the GIL"),
        "{}",
        found.state
    );
    let gone = Target { row: 99, ..target };
    assert_eq!(None, details(&runs, &rows, &gone));
}

#[test]
fn a_press_that_stays_is_a_click_and_one_that_moves_is_a_drag() {
    let mut gesture = Gesture::default();
    gesture.down(1, 10.0, 10.0);
    assert_eq!(None, gesture.moved(1, 12.0, 11.0, 200.0));
    assert_eq!(Some((10.0, 10.0)), gesture.up(1));
    gesture.down(1, 10.0, 10.0);
    assert_eq!(Some(Motion::Pan(-0.1)), gesture.moved(1, 30.0, 10.0, 200.0));
    assert_eq!(None, gesture.up(1));
    assert!(!gesture.is_active());
    assert_eq!(None, gesture.up(1));
}

#[test]
fn two_fingers_zoom_about_their_middle() {
    let mut gesture = Gesture::default();
    gesture.down(1, 50.0, 0.0);
    gesture.down(2, 150.0, 0.0);
    gesture.down(3, 70.0, 0.0);
    let motion = gesture.moved(2, 250.0, 0.0, 400.0);
    let expected = Motion::Pinch {
        factor: 0.5,
        anchor: 0.375,
        pan: -0.125,
    };
    assert_eq!(Some(expected), motion);
    assert_eq!(None, gesture.moved(3, 90.0, 0.0, 400.0));
    assert_eq!(None, gesture.up(2));
    assert!(gesture.is_active());
}
