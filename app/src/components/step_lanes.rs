//! The lanes of the whole run that is stepped through, as its machine would have run it.

use leptos::prelude::*;

use super::pictures::timeline;
use crate::explore::desk::Desk;
use crate::pace::Pace;

/// How often the lanes are drawn anew while the run grows, in milliseconds.
const PERIOD_MS: f64 = 300.0;

/// The lanes, folded until the reader wants them.
#[component]
pub fn StepLanes(
    /// The run.
    desk: Desk,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let pace = Pace::every(PERIOD_MS);
    // What the lanes follow from: the choices and the machine.
    let shape = Memo::new(move |_| {
        let schedule = desk.place.with(|place| place.clone().map(|it| it.schedule));
        (schedule, desk.machine())
    });
    Effect::new(move |_| {
        shape.track();
        if is_open.get() {
            pace.ask(move || desk.ask_for_lanes());
        }
    });
    let runs = Signal::derive(move || desk.lanes.get().into_iter().collect());
    let is_drawn = Memo::new(move |_| is_open.get() && desk.lanes.with(Option::is_some));
    view! {
        <details class="step-inside step-lanes" on:toggle:target=move |event| is_open.set(event.target().open())>
            <summary>"Lanes of the whole run, in virtual time"</summary>
            {move || is_drawn.get().then(|| timeline(runs, Callback::new(|_| ())))}
        </details>
    }
}
