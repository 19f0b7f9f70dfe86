//! From runs to rows, shapes and pixels.

use std::convert::Infallible;

use plotters::backend::DrawingBackend;
use plotters_backend::{BackendColor, BackendStyle, DrawingErrorKind};
use trace::activity::Activity;
use trace::collector::Timeline;
use trace::ids::ProcessId;

use super::{MS, all_states, corners, run, turns, viewport};
use crate::timeline::layout::layout;
use crate::timeline::paint::paint;
use crate::timeline::palette::{Color, Palette};
use crate::timeline::rows::{Kind, Metrics, Rows, RunView, title};
use crate::timeline::scale::{View, ticks};
use crate::timeline::shape::{Area, Brush, Form, Ink, Shape, draw};

fn shapes(timeline: &Timeline, view: View) -> Vec<Shape> {
    let runs = [run(timeline)];
    let rows = Rows::of(&runs, &Metrics::WIDE);
    layout(
        &runs,
        &rows,
        &Metrics::WIDE,
        &ticks(view, 8),
        &viewport(view),
    )
}

#[test]
fn a_million_events_become_few_shapes() {
    let timeline = turns(250_000, 1_000);
    let n_intervals: usize = timeline.lanes().iter().map(|it| it.intervals().len()).sum();
    assert!(n_intervals >= 500_000);
    for share in [1, 10, 1_000, 100_000] {
        let view = View::fit(timeline.end().0 / share);
        let shapes = shapes(&timeline, view);
        let n_points: usize = shapes
            .iter()
            .map(|it| match &it.form {
                Form::Rect(_) => 1,
                Form::Path(points, _) | Form::Polygon(points) => points.len(),
            })
            .sum();
        assert!(n_points < 20_000, "{n_points} points at 1/{share}");
    }
}

#[test]
fn every_activity_has_a_pattern_of_its_own() {
    let bar = Area {
        x0: 3,
        y0: 10,
        x1: 120,
        y1: 50,
    };
    let brush = Brush {
        thread: Ink::Thread(1),
        ratio: 2.0,
        origin_px: 0,
    };
    let mut seen: Vec<Vec<(Form, f64)>> = Vec::new();
    for activity in Activity::ALL {
        let mut shapes = Vec::new();
        draw(&mut shapes, activity, bar, brush);
        for shape in &shapes {
            for (x, y) in corners(shape) {
                assert!((bar.x0..=bar.x1).contains(&x), "{activity:?}: x {x}");
                assert!((bar.y0..=bar.y1).contains(&y), "{activity:?}: y {y}");
            }
        }
        let forms: Vec<_> = shapes.into_iter().map(|it| (it.form, it.alpha)).collect();
        assert!(!forms.is_empty());
        assert!(!seen.contains(&forms), "{activity:?} looks like another");
        seen.push(forms);
    }
}

#[test]
fn patterns_move_with_the_time_axis() {
    let bar = |x0: i32| Area {
        x0,
        y0: 0,
        x1: x0 + 60,
        y1: 20,
    };
    for activity in Activity::ALL {
        let mut here = Vec::new();
        let mut there = Vec::new();
        let brush = |origin_px: i64| Brush {
            thread: Ink::Thread(1),
            ratio: 1.0,
            origin_px,
        };
        draw(&mut here, activity, bar(0), brush(-7));
        draw(&mut there, activity, bar(100), brush(93));
        let moved: Vec<Vec<_>> = here
            .iter()
            .map(|it| corners(it).iter().map(|(x, y)| (x + 100, *y)).collect())
            .collect();
        let there: Vec<Vec<_>> = there.iter().map(corners).collect();
        assert_eq!(moved, there, "{activity:?}");
    }
}

#[test]
fn rows_group_lanes_by_run_and_process() {
    let (a, b) = (all_states(), turns(4, MS));
    let runs = [
        RunView {
            label: "processes",
            timeline: &a,
        },
        RunView {
            label: "threads",
            timeline: &b,
        },
    ];
    let rows = Rows::of(&runs, &Metrics::WIDE);
    let kinds: Vec<Kind> = rows.rows.iter().map(|it| it.kind).collect();
    let expected = [
        Kind::Run,
        Kind::Lane(0),
        Kind::Lane(1),
        Kind::Run,
        Kind::Gil(ProcessId(0)),
        Kind::Lane(0),
        Kind::Lane(1),
        Kind::Lane(2),
    ];
    assert_eq!(expected.as_slice(), kinds);
    for (idx, row) in rows.rows.iter().enumerate() {
        assert_eq!(Some(idx), rows.at(row.y_px + 0.5));
    }
    assert_eq!(None, rows.at(rows.height_px));
    let texts: Vec<String> = rows.rows.iter().map(|it| title(&runs, it).text).collect();
    assert_eq!("processes", texts[0]);
    assert_eq!("Process-1", texts[2]);
    assert_eq!("worker-2", texts[7]);
    assert_eq!("6 ms · 16.7× as fast", title(&runs, &rows.rows[3]).note);
}

/// A palette that gives each property a colour of its own.
fn palette() -> Palette {
    let mut n: u8 = 0;
    Palette::from_properties(|_| {
        n += 1;
        Color {
            rgb: (n, 2 * n, 255 - n),
            alpha: 1.0,
        }
    })
}

/// Notes what it is told to draw, by kind.
#[derive(Default)]
struct Notebook {
    rects: usize,
    paths: usize,
    polygons: usize,
}

impl DrawingBackend for Notebook {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (1_600, 800)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: (i32, i32), _: BackendColor) -> Drawn {
        unreachable!("the picture has no single pixels")
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        _: (i32, i32),
        _: (i32, i32),
        style: &S,
        fill: bool,
    ) -> Drawn {
        assert!(fill && style.color().alpha > 0.0);
        self.rects += 1;
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = (i32, i32)>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        assert!(path.into_iter().count() > 1 && style.stroke_width() > 0);
        self.paths += 1;
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = (i32, i32)>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> Drawn {
        assert!(vertices.into_iter().count() > 2 && style.color().alpha > 0.0);
        self.polygons += 1;
        Ok(())
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

#[test]
fn every_shape_is_painted_on_any_back_end() {
    let timeline = all_states();
    let shapes = shapes(&timeline, View::fit(timeline.end().0));
    let mut notebook = Notebook::default();
    paint(&shapes, &palette(), &mut notebook).expect("a notebook takes everything");
    let n_of = |is: fn(&Form) -> bool| shapes.iter().filter(|it| is(&it.form)).count();
    assert_eq!(n_of(|it| matches!(it, Form::Rect(_))), notebook.rects);
    assert_eq!(n_of(|it| matches!(it, Form::Path(..))), notebook.paths);
    assert_eq!(n_of(|it| matches!(it, Form::Polygon(_))), notebook.polygons);
    assert!(notebook.polygons > 0 && notebook.paths > 0);
}
