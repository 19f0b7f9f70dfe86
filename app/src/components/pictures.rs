//! What is drawn of a run, the timeline and the time budget: where it stands, until the part that draws it is there.

use std::sync::Arc;

use leptos::prelude::*;
use trace::ids::Line;

use super::time_budget::TimeBudget;
use super::timeline::Timeline;
use crate::parts::{self, part};
use crate::timeline::run::RunTrace;

/// Runs; one that grows is followed.
type Runs = Signal<Vec<Arc<RunTrace>>>;

/// What is to be drawn.
#[derive(Clone, Copy)]
pub enum Picture {
    /// The timeline; the callback is called with a source line when the reader goes to it.
    Timeline(Runs, Callback<Line>),
    /// The time budget.
    Budget(Runs),
    /// The timeline, which leads nowhere, and beneath it the time budget, if so chosen.
    Both(Runs, bool),
}

/// Timeline and time budget of runs, as soon as there is something to draw.
#[component]
pub fn Pictures(
    /// The runs.
    runs: Signal<Vec<Arc<RunTrace>>>,
    /// Whether there is something to draw.
    when: Signal<bool>,
    /// Whether the time budget is shown.
    #[prop(default = true)]
    budget: bool,
) -> impl IntoView {
    let shown = Memo::new(move |_| when.get());
    move || {
        let picture = Picture::Both(runs, budget);
        shown.get().then(
            || view! { <div class="pictures">{part("timeline", parts::pictures, picture)}</div> },
        )
    }
}

/// The timeline of runs alone. The callback is called with a source line when the reader goes to it.
pub fn timeline(runs: Signal<Vec<Arc<RunTrace>>>, on_line: Callback<Line>) -> impl IntoView {
    part(
        "timeline",
        parts::pictures,
        Picture::Timeline(runs, on_line),
    )
}

/// The time budget of runs alone.
pub fn budget(runs: Signal<Vec<Arc<RunTrace>>>) -> impl IntoView {
    part("time budget", parts::pictures, Picture::Budget(runs))
}

/// Draws; only the part itself may call it.
pub fn draw(picture: Picture) -> AnyView {
    match picture {
        Picture::Timeline(runs, on_line) => view! { <Timeline runs on_line/> }.into_any(),
        Picture::Budget(runs) => view! { <TimeBudget runs/> }.into_any(),
        Picture::Both(runs, budget) => view! {
            <Timeline runs/>
            {budget.then(|| view! { <TimeBudget runs/> })}
        }
        .into_any(),
    }
}
