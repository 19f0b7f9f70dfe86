//! From what is visible of some runs to shapes, in device pixels.

use trace::activity::{Activity, Totals};
use trace::ids::{Nanos, ProcessId};
use trace::interval::Lane;
use trace::visible::{Slice, Window, holders, slices};

use super::rows::{Kind, Metrics, Row, Rows, RunView};
use super::scale::{Tick, View};
use super::shape::{Area, Brush, Form, Ink, Shape, draw, ink};
use crate::run::colors::thread_color;

/// How many CSS pixels wide a column of merged intervals is.
const COLUMN_PX: f64 = 2.0;

/// What part of the picture is on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// The part of the time axis.
    pub view: View,
    /// The width in CSS pixels.
    pub width_px: f64,
    /// The height in CSS pixels.
    pub height_px: f64,
    /// How far the rows are scrolled up, in CSS pixels.
    pub top_px: f64,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
}

impl Viewport {
    fn device(&self, css_px: f64) -> i32 {
        (css_px * self.ratio).round() as i32
    }

    /// Where a moment lies, in device pixels; a little outside if it is not shown.
    fn x(&self, at: Nanos) -> i32 {
        let x_px = self.view.x_px(at, self.width_px);
        self.device(x_px.clamp(-8.0, self.width_px + 8.0))
    }

    /// Where the run began, in device pixels.
    fn origin(&self) -> i64 {
        (self.view.x_px(Nanos(0), self.width_px) * self.ratio).round() as i64
    }

    /// The columns in which intervals are told apart.
    pub fn window(&self) -> Window {
        Window {
            from: Nanos(self.view.from_ns),
            to: Nanos(self.view.to_ns),
            n_columns: (self.width_px / COLUMN_PX).ceil() as u32,
        }
    }

    fn area(&self, x0: i32, x1: i32, y0_px: f64, y1_px: f64) -> Area {
        Area {
            x0,
            y0: self.device(y0_px),
            x1: x1.max(x0 + 1),
            y1: self.device(y1_px),
        }
    }
}

/// The shapes of everything that can be seen, back to front.
pub fn layout(
    runs: &[RunView<'_>],
    rows: &Rows,
    metrics: &Metrics,
    ticks: &[Tick],
    viewport: &Viewport,
) -> Vec<Shape> {
    let mut shapes = Vec::new();
    grid(&mut shapes, ticks, viewport);
    let bottom_px = viewport.top_px + viewport.height_px;
    for row in rows.between(viewport.top_px, bottom_px) {
        let y_px = row.y_px - viewport.top_px;
        match row.kind {
            Kind::Run | Kind::Process(_) => rule(&mut shapes, y_px, viewport),
            Kind::Gil(process) => {
                let bar_px = (y_px + metrics.title_px + 5.0, y_px + row.height_px - 5.0);
                gil(&mut shapes, runs[row.run], process, bar_px, viewport);
            }
            Kind::Lane(idx) => {
                let lane = &runs[row.run].timeline.lanes()[idx];
                let bar_px = bar(metrics, row, y_px);
                thread(&mut shapes, lane, bar_px, viewport);
            }
        }
    }
    shapes
}

/// The upper and lower edge of the bar in a thread's row, in CSS pixels.
pub fn bar(metrics: &Metrics, row: &Row, y_px: f64) -> (f64, f64) {
    (y_px + metrics.title_px + 4.0, y_px + row.height_px - 4.0)
}

fn grid(shapes: &mut Vec<Shape>, ticks: &[Tick], viewport: &Viewport) {
    let line = viewport.device(1.0).max(1);
    for tick in ticks {
        let x = viewport.x(tick.at);
        shapes.push(Shape {
            ink: Ink::Grid,
            alpha: 1.0,
            form: Form::Rect(viewport.area(x, x + line, 0.0, viewport.height_px)),
        });
    }
}

/// A level line above a heading.
fn rule(shapes: &mut Vec<Shape>, y_px: f64, viewport: &Viewport) {
    let x1 = viewport.device(viewport.width_px);
    shapes.push(Shape {
        ink: Ink::Grid,
        alpha: 1.0,
        form: Form::Rect(viewport.area(0, x1, y_px, y_px + 1.0)),
    });
}

fn thread(shapes: &mut Vec<Shape>, lane: &Lane, (y0_px, y1_px): (f64, f64), viewport: &Viewport) {
    let brush = Brush {
        thread: Ink::Thread(thread_color(lane.process, lane.thread)),
        ratio: viewport.ratio,
        origin_px: viewport.origin(),
    };
    let mut dense: Vec<Slice> = Vec::new();
    for slice in slices(lane, viewport.window()) {
        if slice.mix.is_some() {
            dense.push(slice);
            continue;
        }
        crowd(shapes, &mut dense, (y0_px, y1_px), brush, viewport);
        let (x0, x1) = (viewport.x(slice.start), viewport.x(slice.end));
        let area = viewport.area(x0, x1, y0_px, y1_px);
        draw(shapes, slice.activity, area, brush);
    }
    crowd(shapes, &mut dense, (y0_px, y1_px), brush, viewport);
    for gap in lane.gaps() {
        if (viewport.view.from_ns..viewport.view.to_ns).contains(&gap.from.0) {
            missing(shapes, viewport.x(gap.from), y0_px, viewport);
        }
    }
}

/// Neighbouring columns of merged intervals, as areas stacked by their share of the time.
fn crowd(
    shapes: &mut Vec<Shape>,
    columns: &mut Vec<Slice>,
    (y0_px, y1_px): (f64, f64),
    brush: Brush,
    viewport: &Viewport,
) {
    let columns = std::mem::take(columns);
    let mut below = vec![0; columns.len()];
    let height_px = y1_px - y0_px;
    let sums: Vec<(Totals, u64)> = (columns.iter())
        .map(|it| it.mix.unwrap_or_default())
        .map(|mix| (mix, mix.sum_ns().max(1)))
        .collect();
    let mut all = Totals::default();
    for (mix, _) in &sums {
        all.merge(mix);
    }
    for (activity, _) in all.iter() {
        let mut upper = Vec::with_capacity(4 * columns.len());
        let mut lower = Vec::with_capacity(2 * columns.len());
        for (idx, column) in columns.iter().enumerate() {
            let (mix, sum_ns) = sums[idx];
            let (x0, x1) = (viewport.x(column.start), viewport.x(column.end));
            let y_at = |ns: u64| viewport.device(y1_px - height_px * (ns as f64 / sum_ns as f64));
            lower.extend([(x0, y_at(below[idx])), (x1, y_at(below[idx]))]);
            below[idx] += mix.get(activity);
            upper.extend([(x0, y_at(below[idx])), (x1, y_at(below[idx]))]);
        }
        upper.extend(lower.into_iter().rev());
        shapes.push(Shape {
            ink: ink(activity, brush.thread),
            alpha: if activity == Activity::Running {
                1.0
            } else {
                0.5
            },
            form: Form::Polygon(upper),
        });
    }
}

fn gil(
    shapes: &mut Vec<Shape>,
    run: RunView<'_>,
    process: ProcessId,
    (y0_px, y1_px): (f64, f64),
    viewport: &Viewport,
) {
    // Neighbours in one colour are one rectangle.
    let mut last: Option<(Ink, i32, i32)> = None;
    let mut add = |(ink, x0, x1): (Ink, i32, i32)| {
        shapes.push(Shape {
            ink,
            alpha: 1.0,
            form: Form::Rect(viewport.area(x0, x1, y0_px, y1_px)),
        });
    };
    for holder in holders(run.timeline, process, viewport.window()) {
        let ink = Ink::Thread(thread_color(process, holder.thread));
        let (x0, x1) = (viewport.x(holder.start), viewport.x(holder.end));
        last = match last {
            Some((same, start, end)) if same == ink && x0 <= end => Some((ink, start, x1.max(end))),
            Some(other) => {
                add(other);
                Some((ink, x0, x1))
            }
            None => Some((ink, x0, x1)),
        };
    }
    last.into_iter().for_each(add);
}

/// A triangle that points at the moment from which events are missing.
fn missing(shapes: &mut Vec<Shape>, x: i32, y_px: f64, viewport: &Viewport) {
    let half = viewport.device(5.0);
    let (top, tip) = (viewport.device(y_px - 4.0), viewport.device(y_px + 4.0));
    shapes.push(Shape {
        ink: Ink::Missing,
        alpha: 1.0,
        form: Form::Polygon(vec![(x - half, top), (x + half, top), (x, tip)]),
    });
}
