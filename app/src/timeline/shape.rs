//! What is drawn: a few kinds of shapes in roles of colour, in device pixels.
//!
//! Each activity has a pattern as well as a colour, so that it is told apart without colour.
//! A pattern is one path that runs to and fro inside its box, because one path of many points
//! costs a canvas far less than many lines.

use trace::activity::Activity;

/// A role of colour; the palette says which colour it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The colour of a thread, from 1.
    Thread(u32),
    /// The colour of an activity.
    State(Activity),
    /// The lines of the time axis.
    Grid,
    /// The mark where events are missing.
    Missing,
}

/// A point in device pixels, from the upper left corner.
pub type Point = (i32, i32);

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its colour.
    pub ink: Ink,
    /// From 0, invisible, to 1.
    pub alpha: f64,
    /// Its form.
    pub form: Form,
}

/// The form of a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A filled rectangle.
    Rect(Area),
    /// A line through points, so many pixels wide.
    Path(Vec<Point>, u32),
    /// A filled polygon.
    Polygon(Vec<Point>),
}

/// A rectangle: its corners in device pixels; the second corner lies outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left.
    pub x0: i32,
    /// Top.
    pub y0: i32,
    /// Right.
    pub x1: i32,
    /// Bottom.
    pub y1: i32,
}

impl Area {
    fn width(&self) -> i32 {
        self.x1 - self.x0
    }

    fn height(&self) -> i32 {
        self.y1 - self.y0
    }

    /// The same area with its height scaled about its middle.
    fn squeezed(&self, share: f64) -> Area {
        let cut = (f64::from(self.height()) * (1.0 - share) / 2.0).round() as i32;
        Area {
            y0: self.y0 + cut,
            y1: (self.y1 - cut).max(self.y0 + cut + 1),
            ..*self
        }
    }
}

/// How patterns are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Brush {
    /// The colour of the thread.
    pub thread: Ink,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
    /// Where the time axis begins, in device pixels: patterns move with what they fill.
    pub origin_px: i64,
}

impl Brush {
    fn px(&self, css_px: f64) -> i32 {
        ((css_px * self.ratio).round() as i32).max(1)
    }

    /// The first multiple of `period` at or before `x`, counted from the axis's origin.
    fn phase(&self, x: i32, period: i32) -> i32 {
        x - (i64::from(x) - self.origin_px).rem_euclid(i64::from(period)) as i32
    }
}

/// The height of an activity's pattern as a share of its lane's bar.
pub fn height_share(activity: Activity) -> f64 {
    match activity {
        Activity::Running | Activity::Serialising => 1.0,
        Activity::Ready | Activity::Starting | Activity::Unknown => 0.8,
        Activity::WaitingForGil | Activity::Blocked => 0.64,
        Activity::Sleeping => 0.34,
    }
}

/// The colour in which an activity of a thread is drawn.
pub fn ink(activity: Activity, thread: Ink) -> Ink {
    match activity {
        Activity::Running => thread,
        other => Ink::State(other),
    }
}

/// Draws an activity into its share of `bar`.
pub fn draw(shapes: &mut Vec<Shape>, activity: Activity, bar: Area, brush: Brush) {
    let ink = ink(activity, brush.thread);
    let area = bar.squeezed(height_share(activity));
    let mut add = |alpha: f64, form: Form| shapes.push(Shape { ink, alpha, form });
    if activity == Activity::Running {
        add(1.0, Form::Rect(area));
        return;
    }
    if area.width() < brush.px(4.0) {
        add(0.8, Form::Rect(area));
        return;
    }
    let line = brush.px(1.0) as u32;
    // Lines are as thick above a point as below it: keep them inside.
    let inset = brush.px(0.5);
    let inner = Area {
        y0: area.y0 + inset,
        y1: area.y1 - inset,
        ..area
    };
    let slant = inner.height();
    let bars = |period: f64, slant: i32| meander(inner, brush, brush.px(period), slant);
    match activity {
        Activity::Running => {}
        Activity::Ready => {
            add(0.12, Form::Rect(area));
            frame(area, brush, &mut add);
        }
        Activity::WaitingForGil => {
            add(0.22, Form::Rect(area));
            add(1.0, Form::Path(bars(6.0, slant), line));
            rails(area, brush, &mut add);
        }
        Activity::Blocked => {
            add(0.16, Form::Rect(area));
            add(0.9, Form::Path(bars(5.0, 0), line));
            rails(area, brush, &mut add);
        }
        Activity::Sleeping => add(1.0, Form::Path(wave(area, brush), brush.px(1.5) as u32)),
        Activity::Serialising => {
            add(0.25, Form::Rect(area));
            stripes(area, brush, &mut add);
        }
        Activity::Starting => {
            add(0.14, Form::Rect(area));
            add(0.9, Form::Path(teeth(inner, brush), line));
        }
        Activity::Unknown => {
            add(0.1, Form::Rect(area));
            add(0.7, Form::Path(bars(8.0, slant), line));
            add(0.7, Form::Path(bars(8.0, -slant), line));
        }
    }
}

/// Lines `period` apart that lean by `slant` pixels, as one path along the edges of `area`.
fn meander(area: Area, brush: Brush, period: i32, slant: i32) -> Vec<Point> {
    let mut points = Vec::new();
    let mut foot = brush.phase(area.x0 - slant.max(0), period);
    let mut upwards = true;
    while foot + slant.min(0) < area.x1 {
        let (low, high) = (foot, foot + slant);
        let y_at = |x: i32| match slant {
            0 => None,
            _ => Some(area.y1 - (x - low) * area.height() / slant),
        };
        let clip = |x: i32, y: i32| {
            let x_in = x.clamp(area.x0, area.x1);
            let y_in = if x_in == x { Some(y) } else { y_at(x_in) };
            (x_in, y_in.unwrap_or(y).clamp(area.y0, area.y1))
        };
        let is_visible = low.max(high) >= area.x0 && low.min(high) <= area.x1;
        if is_visible && (slant != 0 || (area.x0..=area.x1).contains(&low)) {
            let (bottom, top) = (clip(low, area.y1), clip(high, area.y0));
            points.extend(if upwards {
                [bottom, top]
            } else {
                [top, bottom]
            });
            upwards = !upwards;
        }
        foot += period;
    }
    points
}

/// Teeth that rise slowly and fall at once.
fn teeth(area: Area, brush: Brush) -> Vec<Point> {
    let period = brush.px(12.0);
    let mut points = vec![(area.x0, area.y1)];
    let mut foot = brush.phase(area.x0, period);
    while foot < area.x1 {
        let start = foot.max(area.x0);
        let end = (foot + period).min(area.x1);
        let y_at = |x: i32| area.y1 - (x - foot) * area.height() / period;
        points.extend([(start, y_at(start)), (end, y_at(end)), (end, area.y1)]);
        foot += period;
    }
    points
}

/// A zigzag line through the middle.
fn wave(area: Area, brush: Brush) -> Vec<Point> {
    let half = brush.px(4.0);
    let mut points = Vec::new();
    let mut x = brush.phase(area.x0, 2 * half);
    let mut is_low = true;
    // The ends are cut where they cross the edges of the area.
    let mut last: Option<Point> = None;
    while x < area.x1 + half {
        let here = (x, if is_low { area.y1 } else { area.y0 });
        if let Some(last) = last {
            let y_at = |x: i32| last.1 + (here.1 - last.1) * (x - last.0) / (here.0 - last.0);
            let (start, end) = (last.0.max(area.x0), here.0.min(area.x1));
            if start <= end {
                if points.is_empty() {
                    points.push((start, y_at(start)));
                }
                points.push((end, y_at(end)));
            }
        }
        last = Some(here);
        is_low = !is_low;
        x += half;
    }
    points
}

/// The upper and the lower edge.
fn rails(area: Area, brush: Brush, add: &mut impl FnMut(f64, Form)) {
    let line = brush.px(1.0);
    for y0 in [area.y0, area.y1 - line] {
        let y1 = y0 + line;
        add(1.0, Form::Rect(Area { y0, y1, ..area }));
    }
}

/// All four edges.
fn frame(area: Area, brush: Brush, add: &mut impl FnMut(f64, Form)) {
    let line = brush.px(1.0);
    rails(area, brush, add);
    for x0 in [area.x0, area.x1 - line] {
        let x1 = x0 + line;
        add(1.0, Form::Rect(Area { x0, x1, ..area }));
    }
}

/// Three level lines.
fn stripes(area: Area, brush: Brush, add: &mut impl FnMut(f64, Form)) {
    let line = brush.px(2.0);
    let gap = (area.height() - 3 * line) / 2;
    for idx in 0..3 {
        let y0 = area.y0 + idx * (line + gap);
        let y1 = y0 + line;
        add(1.0, Form::Rect(Area { y0, y1, ..area }));
    }
}
