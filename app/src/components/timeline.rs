//! The timeline of one or more runs: lanes on a canvas, words around it, tables beneath it.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use trace::duration::Human;
use trace::ids::Line;

use super::icon::{Icon, icon};
use super::timeline_input::Plot;
use super::timeline_marks::{Marks, Moment};
use super::timeline_table::TimelineTable;
use crate::run::colors::thread_color;
use crate::timeline::browser::{draw_on, read_palette, theme_revision};
use crate::timeline::describe::{Details, details, missing, summary};
use crate::timeline::layout::layout;
use crate::timeline::picture::{AXIS_PX, Picture};
use crate::timeline::rows::{Kind, Title, activities, title};
use crate::timeline::run::RunTrace;
use crate::timeline::scale::ticks;
use crate::timeline::swatch::swatch;

/// The borders above and below the lanes together, in CSS pixels.
const BORDERS_PX: f64 = 2.0;

/// The room that a tick's label needs, in CSS pixels.
const TICK_PX: f64 = 88.0;

/// Threads and processes on a time axis. Several runs stand one below the other on one axis.
#[component]
pub fn Timeline(
    /// The runs. A run that grows is followed.
    #[prop(into)]
    runs: Signal<Vec<Arc<RunTrace>>>,
    /// Called with a source line when the reader goes to it.
    #[prop(optional, into)]
    on_line: Option<Callback<Line>>,
) -> impl IntoView {
    let picture = Picture::new(runs, on_line);
    let table_open = RwSignal::new(false);
    let sentence = Memo::new(move |_| picture.read(|views, _, _| summary(views)));
    // Said outright, because browsers have been seen to keep a former height when lanes were added.
    let height = move || {
        let rows_px = picture.rows.with(|it| it.height_px);
        format!("{}px", rows_px + AXIS_PX + BORDERS_PX)
    };
    view! {
        <section class="timeline" aria-label="Timeline">
            <Toolbar picture table_open/>
            <div class="timeline-scroll" style:block-size=height node_ref=picture.scroller on:scroll=move |_| {
                if let Some(scroller) = picture.scroller.get_untracked() {
                    picture.top_px.set(f64::from(scroller.scroll_top()));
                }
            }>
                <div class="timeline-sheet">
                    <Axis picture/>
                    <Titles picture/>
                    <Plot picture sentence>
                        <Lanes picture/>
                        <Marks picture/>
                    </Plot>
                </div>
            </div>
            <DetailsStrip picture/>
            <Missing picture/>
            <Legend picture/>
            <TimelineTable runs open=table_open on_line/>
        </section>
    }
}

/// The wall time, and the buttons that move the picture.
#[component]
fn Toolbar(picture: Picture, table_open: RwSignal<bool>) -> impl IntoView {
    let shown = move || {
        let view = picture.shown();
        let end_ns = picture.end_ns.get();
        if view.span_ns() >= end_ns {
            Human(end_ns).to_string()
        } else {
            format!("{} of {}", Human(view.span_ns()), Human(end_ns))
        }
    };
    let button = |text: &'static str, label: &'static str, act: fn(Picture)| {
        view! {
            <button
                type="button"
                class="button button-quiet timeline-button"
                title=label
                aria-label=label
                on:click=move |_| act(picture)
            >
                {text}
            </button>
        }
    };
    view! {
        <header class="timeline-head">
            <h3 class="timeline-heading">"Timeline"</h3>
            <span class="timeline-wall">{shown}</span>
            <span class="timeline-tools">
                {button("\u{2212}", "Zoom out", |it| it.zoom_here(2.0))}
                {button("+", "Zoom in", |it| it.zoom_here(0.5))}
                {button("Fit", "Fit all of it", |it| it.fit())}
                <button
                    type="button"
                    class="button button-quiet timeline-button"
                    aria-expanded=move || table_open.get().to_string()
                    on:click=move |_| table_open.update(|it| *it = !*it)
                >
                    "Table"
                </button>
            </span>
        </header>
    }
}

/// The labels of the time axis. The canvas draws the lines.
#[component]
fn Axis(picture: Picture) -> impl IntoView {
    let labels = Memo::new(move |_| {
        let viewport = picture.viewport();
        let n_max = (viewport.width_px / TICK_PX).max(1.0) as u32;
        let labels = ticks(viewport.view, n_max).into_iter().map(|tick| {
            let x_px = viewport.view.x_px(tick.at, viewport.width_px);
            (x_px, tick.label, x_px > viewport.width_px - TICK_PX / 2.0)
        });
        labels.collect::<Vec<_>>()
    });
    let label = |(x_px, text, is_last): (f64, String, bool)| {
        view! {
            <span
                class="timeline-tick"
                class:timeline-tick-last=is_last
                style:inset-inline-start=format!("{x_px:.1}px")
            >
                {text}
            </span>
        }
    };
    view! {
        <div class="timeline-axis" aria-hidden="true">
            {move || labels.get().into_iter().map(label).collect_view()}
            <Moment picture/>
        </div>
    }
}

/// A title and where it stands.
#[derive(Clone, Debug, PartialEq)]
struct PlacedTitle {
    kind: Kind,
    y_px: f64,
    height_px: f64,
    title: Title,
}

/// The titles of the rows that can be seen.
#[component]
fn Titles(picture: Picture) -> impl IntoView {
    let titles = Memo::new(move |_| {
        picture.read(|views, rows, viewport| {
            let bottom_px = viewport.top_px + viewport.height_px;
            let placed = rows.between(viewport.top_px, bottom_px).iter().map(|row| {
                let title = title(views, row);
                let (kind, y_px, height_px) = (row.kind, row.y_px, row.height_px);
                PlacedTitle {
                    kind,
                    y_px,
                    height_px,
                    title,
                }
            });
            placed.collect::<Vec<_>>()
        })
    });
    let one = |placed: PlacedTitle| {
        let kind = match placed.kind {
            Kind::Run => "run",
            Kind::Process(_) => "process",
            Kind::Gil(_) => "gil",
            Kind::Lane(_) => "lane",
        };
        let thread = placed.title.thread;
        let color = thread.map(|(process, thread)| {
            format!("var(--color-thread-{})", thread_color(process, thread))
        });
        view! {
            <div
                class=format!("timeline-title timeline-title-{kind}")
                style:inset-block-start=format!("{}px", placed.y_px)
                style:block-size=format!("{}px", placed.height_px)
            >
                {color.map(|it| view! { <span class="timeline-dot" style:background=it></span> })}
                <span class="timeline-name" title=placed.title.text.clone()>
                    {placed.title.text.clone()}
                </span>
                <span class="timeline-note">{placed.title.note}</span>
            </div>
        }
    };
    let height = move || format!("{}px", picture.rows.with(|it| it.height_px));
    view! {
        <div class="timeline-titles" aria-hidden="true" style:block-size=height>
            {move || titles.get().into_iter().map(one).collect_view()}
        </div>
    }
}

/// The canvas.
#[component]
fn Lanes(picture: Picture) -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    let theme = theme_revision();
    let palette = Memo::new(move |_| {
        theme.track();
        canvas.get().map(|it| read_palette(&it))
    });
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        let metrics = picture.metrics.get();
        let size = picture.drawn();
        let (shapes, ratio) = picture.read(|views, rows, viewport| {
            let n_max = (viewport.width_px / TICK_PX).max(1.0) as u32;
            let ticks = ticks(viewport.view, n_max);
            let shapes = layout(views, rows, &metrics, &ticks, viewport);
            (shapes, viewport.ratio)
        });
        palette.with(|palette| {
            if let Some(palette) = palette {
                draw_on(&canvas, size, ratio, &shapes, palette);
            }
        });
    });
    view! { <canvas class="timeline-canvas" node_ref=canvas></canvas> }
}

/// The details of what is pointed at, or else of what is picked.
#[component]
fn DetailsStrip(picture: Picture) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let target = picture.hover.get().or(picture.selected.get())?;
        picture
            .read(|views, rows, _| details(views, rows, &target))
            .map(|it| (target, it))
    });
    let spoken = move || {
        let target = picture.selected.get()?;
        picture
            .read(|views, rows, _| details(views, rows, &target))
            .map(|it| it.sentence())
    };
    let strip = move || {
        match shown.get() {
        Some((target, it)) => details_view(picture, target, it).into_any(),
        None => view! {
            <span class="timeline-hint timeline-hint-keys">
                "Point at a bar, or press Enter here and move with the arrow keys. Zoom with Ctrl and the wheel or + and \u{2212}; drag to move."
            </span>
            <span class="timeline-hint timeline-hint-touch">
                "Tap a bar to inspect it. Spread two fingers to zoom, drag to move."
            </span>
        }
        .into_any(),
    }
    };
    view! {
        <div class="timeline-details">{strip}</div>
        <p class="visually-hidden" role="status">{spoken}</p>
    }
}

fn details_view(
    picture: Picture,
    target: crate::timeline::inspect::Target,
    details: Details,
) -> impl IntoView {
    let line = details.line.map(|line| {
        let text = format!("line {}", line.0);
        if picture.has_lines() {
            view! {
                <button
                    type="button"
                    class="timeline-line"
                    on:click=move |_| picture.go_to_line(&target)
                >
                    {text}
                </button>
            }
            .into_any()
        } else {
            view! { <span>{text}</span> }.into_any()
        }
    });
    view! {
        <strong class="timeline-details-thread">{details.thread}</strong>
        <span class="timeline-details-state">{details.state}</span>
        <span class="timeline-details-duration">{details.duration}</span>
        {line}
        <span class="timeline-details-range">{details.range}</span>
        {details.note.map(|it| view! { <span class="timeline-details-range">{it}</span> })}
    }
}

/// Which events were not recorded, if any.
#[component]
fn Missing(picture: Picture) -> impl IntoView {
    let words = Memo::new(move |_| picture.read(|views, _, _| missing(views)));
    move || {
        words.get().map(|words| {
            view! {
                <p class="timeline-missing">
                    {icon(Icon::Warning)}
                    <span>{words}</span>
                </p>
            }
        })
    }
}

/// What the patterns mean: those that occur.
#[component]
fn Legend(picture: Picture) -> impl IntoView {
    let shown = Memo::new(move |_| picture.read(|views, _, _| activities(views)));
    let entries = move || {
        let entry = |it: trace::activity::Activity| {
            view! { <li class="timeline-key">{swatch(it)}{it.label()}</li> }
        };
        shown.get().into_iter().map(entry).collect_view()
    };
    view! { <ul class="timeline-legend" aria-label="What the patterns mean">{entries}</ul> }
}
