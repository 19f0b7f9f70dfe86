//! The state of one picture on the page: what part is shown, what is pointed at, and how it moves.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use trace::ids::{Line, Nanos};

use super::browser::{Size, pixel_ratio, rem_px, size_of};
use super::inspect::{self, Target};
use super::layout::Viewport;
use super::rows::{Metrics, Rows, RunView};
use super::run::{RunTrace, growth, with_views};
use super::scale::View;

/// The height of the axis above the lanes, in CSS pixels; the style sheet has the same number.
pub const AXIS_PX: f64 = 28.0;

/// How often a growing run is drawn, in milliseconds.
const GROWTH_MS: f64 = 100.0;

/// Below this width titles stand above their lanes, in CSS pixels.
const NARROW_PX: f64 = 560.0;

/// How many times as high as usual rows become at most.
const SCALE_MAX: f64 = 1.25;

/// The state of a picture.
#[derive(Clone, Copy)]
pub struct Picture {
    /// The runs.
    pub runs: Signal<Vec<Arc<RunTrace>>>,
    /// Changes when the runs have grown, as often as they are drawn.
    pub frame: ReadSignal<u32>,
    /// The part shown; `None` for all of it, also while it grows.
    pub view: RwSignal<Option<View>>,
    /// What the pointer is over.
    pub hover: RwSignal<Option<Target>>,
    /// Where the pointer is on the plot, in CSS pixels.
    pub pointer: RwSignal<Option<(f64, f64)>>,
    /// What the reader has picked.
    pub selected: RwSignal<Option<Target>>,
    /// How far the lanes are scrolled up, in CSS pixels.
    pub top_px: RwSignal<f64>,
    /// The element that scrolls.
    pub scroller: NodeRef<html::Div>,
    /// The element on which the lanes are drawn.
    pub plot: NodeRef<html::Div>,
    /// What stands where.
    pub rows: Memo<Rows>,
    /// The heights of rows.
    pub metrics: Memo<Metrics>,
    /// The end of the longest run, in nanoseconds.
    pub end_ns: Memo<u64>,
    /// Device pixels per CSS pixel.
    pub ratio: ReadSignal<f64>,
    scroller_size: ReadSignal<Size>,
    plot_size: ReadSignal<Size>,
    on_line: Option<Callback<Line>>,
}

impl Picture {
    /// The state of a new picture of `runs`.
    pub fn new(runs: Signal<Vec<Arc<RunTrace>>>, on_line: Option<Callback<Line>>) -> Picture {
        let frame = growth(runs, GROWTH_MS);
        let scroller = NodeRef::new();
        let plot = NodeRef::new();
        let (scroller_size, plot_size) = (size_of(scroller), size_of(plot));
        let metrics = Memo::new(move |_| {
            // With the size of the text, on the stage for instance, rows grow too, if not as much.
            let factor = (rem_px() / 16.0).clamp(1.0, SCALE_MAX);
            if scroller_size.get().width_px < NARROW_PX {
                Metrics::NARROW.scaled(factor)
            } else {
                Metrics::WIDE.scaled(factor)
            }
        });
        let rows = Memo::new(move |_| {
            frame.track();
            let metrics = metrics.get();
            runs.with(|runs| with_views(runs, |views| Rows::of(views, &metrics)))
        });
        let end_ns = Memo::new(move |_| {
            frame.track();
            let ends = |runs: &Vec<Arc<RunTrace>>| {
                let ends = runs.iter().map(|it| it.with(|timeline| timeline.end().0));
                ends.max().unwrap_or(0)
            };
            runs.with(ends)
        });
        let picture = Picture {
            runs,
            frame,
            view: RwSignal::new(None),
            hover: RwSignal::new(None),
            pointer: RwSignal::new(None),
            selected: RwSignal::new(None),
            top_px: RwSignal::new(0.0),
            scroller,
            plot,
            rows,
            metrics,
            end_ns,
            ratio: pixel_ratio(),
            scroller_size,
            plot_size,
            on_line,
        };
        picture.forget_former_runs();
        picture
    }

    /// What was picked in one run means nothing in the next.
    fn forget_former_runs(self) {
        Effect::new(move |former: Option<Vec<usize>>| {
            let ids = self.runs.with(|runs| {
                let ids = runs.iter().map(|it| Arc::as_ptr(it) as usize);
                ids.collect::<Vec<_>>()
            });
            if former.is_some_and(|it| it != ids) {
                self.view.set(None);
                self.hover.set(None);
                self.selected.set(None);
            }
            ids
        });
    }

    /// The part of the time axis that is shown. Followed.
    pub fn shown(&self) -> View {
        let end_ns = self.end_ns.get();
        self.view.get().unwrap_or(View::fit(end_ns))
    }

    /// The size of what is drawn: as high as the lanes, or as the room for them. Followed.
    pub fn drawn(&self) -> Size {
        let room_px = self.scroller_size.get().height_px - AXIS_PX;
        let rows_px = self.rows.with(|it| it.height_px);
        Size {
            width_px: self.plot_size.get().width_px,
            height_px: rows_px.min(room_px.max(0.0)),
        }
    }

    /// Everything that says what is on the screen. Followed.
    pub fn viewport(&self) -> Viewport {
        let size = self.drawn();
        Viewport {
            view: self.shown(),
            width_px: size.width_px,
            height_px: size.height_px,
            top_px: self.top_px.get(),
            ratio: self.ratio.get(),
        }
    }

    /// Reads the runs and where they stand. Followed.
    pub fn read<T>(&self, read: impl FnOnce(&[RunView<'_>], &Rows, &Viewport) -> T) -> T {
        self.frame.track();
        let viewport = self.viewport();
        self.rows.with(|rows| {
            self.runs
                .with(|runs| with_views(runs, |views| read(views, rows, &viewport)))
        })
    }

    /// Reads the runs and where they stand, without following them.
    pub fn peek<T>(&self, peek: impl FnOnce(&[RunView<'_>], &Rows, &Viewport) -> T) -> T {
        untrack(|| self.read(peek))
    }

    /// Shows `factor` times as much time about the share `anchor` of the width.
    pub fn zoom(&self, factor: f64, anchor: f64) {
        let end_ns = self.end_ns.get_untracked();
        let view = untrack(|| self.shown()).zoom(factor, anchor, end_ns);
        self.show(view);
    }

    /// Zooms about what is picked, or about the middle.
    pub fn zoom_here(&self, factor: f64) {
        let anchor = self.selected.get_untracked().and_then(|target| {
            self.peek(|views, rows, viewport| {
                let (start, end) = inspect::extent(views, rows, &target)?;
                let middle = Nanos(start.0 / 2 + end.0 / 2);
                let share = viewport.view.x_px(middle, 1.0);
                (0.0..=1.0).contains(&share).then_some(share)
            })
        });
        self.zoom(factor, anchor.unwrap_or(0.5));
    }

    /// Moves by a share of the width.
    pub fn pan(&self, share: f64) {
        let end_ns = self.end_ns.get_untracked();
        let view = untrack(|| self.shown()).pan(share, end_ns);
        self.show(view);
    }

    /// Shows all of it, also while it grows.
    pub fn fit(&self) {
        self.view.set(None);
    }

    fn show(&self, view: View) {
        let whole = View::fit(self.end_ns.get_untracked());
        self.view.set((view != whole).then_some(view));
    }

    /// What is at a point of the plot, in CSS pixels.
    pub fn target_at(&self, x_px: f64, y_px: f64) -> Option<Target> {
        self.peek(|views, rows, viewport| inspect::at(views, rows, viewport, x_px, y_px))
    }

    /// The moment under the pointer, else in the middle of what is picked, and the index of the run there. Followed.
    pub fn moment(&self) -> Option<(Nanos, usize)> {
        let (pointer, selected) = (self.pointer.get(), self.selected.get());
        self.read(|views, rows, viewport| match pointer {
            Some((x_px, y_px)) => {
                let row = rows.at(y_px + viewport.top_px)?;
                let at = viewport.view.at_px(x_px, viewport.width_px);
                Some((at, rows.rows[row].run))
            }
            None => {
                let target = selected?;
                let (start, end) = inspect::extent(views, rows, &target)?;
                let row = rows.rows.get(target.row)?;
                Some((Nanos(start.0 / 2 + end.0 / 2), row.run))
            }
        })
    }

    /// Picks something and brings it into sight.
    pub fn select(&self, target: Target) {
        self.selected.set(Some(target));
        let end_ns = self.end_ns.get_untracked();
        let place = self.peek(|views, rows, viewport| {
            let (start, end) = inspect::extent(views, rows, &target)?;
            let row = rows.rows.get(target.row)?;
            let view = viewport.view.reveal(start, end, end_ns);
            Some((view, *row, viewport.height_px))
        });
        let Some((view, row, height_px)) = place else {
            return;
        };
        self.show(view);
        let top_px = self.top_px.get_untracked();
        let bottom_px = row.y_px + row.height_px;
        let wanted_px = top_px.clamp(
            (bottom_px - height_px).max(0.0),
            row.y_px.max(bottom_px - height_px),
        );
        if wanted_px != top_px
            && let Some(scroller) = self.scroller.get_untracked()
        {
            scroller.set_scroll_top(wanted_px as i32);
        }
    }

    /// Picks the first thing that can be seen, at the middle.
    pub fn select_first(&self) {
        let found = self.peek(|views, rows, viewport| {
            let view = viewport.view;
            let middle = Nanos(view.from_ns / 2 + view.to_ns / 2);
            let mut row = rows.at(viewport.top_px)?;
            loop {
                if let Some(it) = inspect::at_moment(views, rows, viewport, row, middle) {
                    return Some(it);
                }
                row = rows.next_lane(row, true)?;
            }
        });
        if let Some(target) = found {
            self.select(target);
        }
    }

    /// Picks the interval beside what is picked, or what the lane above or below shows.
    pub fn select_next(&self, step: Step) {
        let Some(target) = self.selected.get_untracked() else {
            return;
        };
        let next = self.peek(|views, rows, _| match step {
            Step::Before => inspect::beside(views, rows, &target, false),
            Step::After => inspect::beside(views, rows, &target, true),
            Step::Above => inspect::across(views, rows, &target, false),
            Step::Below => inspect::across(views, rows, &target, true),
        });
        if let Some(next) = next {
            self.select(next);
        }
    }

    /// Goes to the source line of `target`, where one is known and the page can show it.
    pub fn go_to_line(&self, target: &Target) {
        let line = self.peek(|views, rows, _| {
            let lane = inspect::lane_of(views, rows, target.row)?;
            lane.intervals().get(target.first).map(|it| it.line)
        });
        if let (Some(on_line), Some(line)) = (self.on_line, line.filter(|it| it.0 > 0)) {
            on_line.try_run(line);
        }
    }

    /// Whether the page can show source lines.
    pub fn has_lines(&self) -> bool {
        self.on_line.is_some()
    }
}

/// A direction from one interval to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Earlier in the same lane.
    Before,
    /// Later in the same lane.
    After,
    /// The lane above.
    Above,
    /// The lane below.
    Below,
}
