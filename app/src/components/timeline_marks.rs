//! What moves over the timeline: the line of one moment, and frames around intervals.

use leptos::prelude::*;
use trace::duration::Human;
use trace::ids::Nanos;

use crate::timeline::inspect::{Target, extent, running_at};
use crate::timeline::picture::Picture;

/// The room that the label of a moment needs, in CSS pixels.
const LABEL_PX: f64 = 150.0;

/// A line through all lanes at one moment, and frames around what is pointed at and what is picked.
#[component]
pub fn Marks(
    /// The picture.
    picture: Picture,
) -> impl IntoView {
    let mark = move |target: Target, class: &'static str| {
        let place = picture.read(|views, rows, viewport| {
            let (start, end) = extent(views, rows, &target)?;
            let row = rows.rows.get(target.row)?;
            let x = |at| {
                let x_px = viewport.view.x_px(at, viewport.width_px);
                x_px.clamp(-4.0, viewport.width_px + 4.0)
            };
            Some((x(start), x(end), row.y_px - viewport.top_px, row.height_px))
        })?;
        let (x0_px, x1_px, y_px, height_px) = place;
        Some(view! {
            <div
                class=class
                style:inset-inline-start=format!("{x0_px:.1}px")
                style:inline-size=format!("{:.1}px", (x1_px - x0_px).max(2.0))
                style:inset-block-start=format!("{y_px:.1}px")
                style:block-size=format!("{height_px:.1}px")
            ></div>
        })
    };
    let line = move || {
        let (at, _) = picture.moment()?;
        Some(
            view! { <div class="timeline-cursor" style:inset-inline-start=format!("{:.1}px", x_of(picture, at))></div> },
        )
    };
    view! {
        {line}
        {move || picture.hover.get().and_then(|it| mark(it, "timeline-mark timeline-mark-hover"))}
        {move || picture.selected.get().and_then(|it| mark(it, "timeline-mark timeline-mark-picked"))}
    }
}

/// On the time axis: which moment the line marks, and how many threads run then.
#[component]
pub fn Moment(
    /// The picture.
    picture: Picture,
) -> impl IntoView {
    move || {
        let (at, run) = picture.moment()?;
        let n_running = picture.read(|views, _, _| views.get(run).map(|it| running_at(it, at)))?;
        let x_px = x_of(picture, at);
        let is_last = x_px > picture.drawn().width_px - LABEL_PX;
        Some(view! {
            <span
                class="timeline-moment"
                class:timeline-moment-last=is_last
                style:inset-inline-start=format!("{x_px:.1}px")
            >
                {format!("{} · {n_running} running", Human(at.0))}
            </span>
        })
    }
}

fn x_of(picture: Picture, at: Nanos) -> f64 {
    picture.read(|_, _, viewport| viewport.view.x_px(at, viewport.width_px))
}
