//! Stepping through a run: every moment of it, forwards and back, with what threads do, hold, wait for and share.

use std::sync::Arc;

use explorer::messages::{Machine, Scheduler, Step, Stride};
use leptos::prelude::*;
use trace::moment::Moment;

use super::shortcuts::Shortcuts;
use super::step_bar::StepBar;
use super::step_lanes::StepLanes;
use super::step_memory::StepMemory;
use super::step_threads::StepThreads;
use super::step_waits::StepWaits;
use crate::explore::desk::Desk;
use crate::explore::words;

/// The moment that is looked at, once there is one.
pub type Seen = Signal<Option<Arc<Moment>>>;

/// The view; only the part itself may call it.
pub fn step_view(desk: Desk) -> AnyView {
    view! { <StepView desk/> }.into_any()
}

/// The view.
#[component]
fn StepView(
    /// The run.
    desk: Desk,
) -> impl IntoView {
    let shortcuts = expect_context::<Shortcuts>();
    if !desk.is_open() {
        desk.open(untrack(|| desk.place_now()));
    }
    // On another machine the same steps take another time.
    Effect::new(move |before: Option<Machine>| {
        let machine = desk.machine();
        if before.is_some_and(|before| before != machine) {
            desk.open(untrack(|| desk.place_now()));
        }
        machine
    });
    let scheduler = Memo::new(move |_| desk.wishes.with(|wishes| wishes.scheduler));
    Effect::new(move |before: Option<Scheduler>| {
        let scheduler = scheduler.get();
        if before.is_some_and(|before| before != scheduler) {
            desk.plan();
        }
        scheduler
    });
    let seen: Seen = desk.moment.into();
    let is_there = Memo::new(move |_| seen.with(Option::is_some));
    let rejected = move || desk.rejected.with(|diagnostics| !diagnostics.is_empty());
    let on_key = move |event: web_sys::KeyboardEvent| {
        if shortcuts.is_command(&event) && obey(desk, &event) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    view! {
        <div class="step" tabindex="0" role="group" aria-label="Stepping through the run" on:keydown=on_key>
            <Stale desk/>
            <Show when=rejected>
                <p class="step-note">"The program is not valid Python, so there is nothing to step through. What is wrong stands under Output after a run."</p>
            </Show>
            <Show
                when=move || is_there.get()
                fallback=move || (!rejected()).then(|| view! { <p class="step-note">"Loading the explorer…"</p> })
            >
                <StepBar desk seen/>
                <Sentence desk seen/>
                <StepThreads desk seen/>
                <StepWaits seen/>
                <StepLanes desk/>
                <StepMemory seen/>
                <Printed seen/>
            </Show>
        </div>
    }
}

/// Carries out what a key asks for; whether it asks for anything.
fn obey(desk: Desk, event: &web_sys::KeyboardEvent) -> bool {
    let stride = match event.shift_key() {
        true => Stride::Instruction,
        false => Stride::Line,
    };
    let code = event.code();
    if let Some(number) = code.strip_prefix("Digit").and_then(|it| it.parse().ok()) {
        let thread = desk.thread(number);
        if let Some(who) = thread {
            desk.step(Step::Thread(who, stride));
        }
        return thread.is_some();
    }
    match event.key().as_str() {
        "ArrowRight" => desk.forward(stride),
        "ArrowLeft" => desk.step(Step::Back(stride)),
        "PageDown" => desk.forward(Stride::Switch),
        "PageUp" => desk.step(Step::Back(Stride::Switch)),
        "Home" => desk.step(Step::Go(0)),
        "End" => desk.forward(Stride::Whole),
        _ => return false,
    }
    true
}

/// That the program is another one by now.
#[component]
fn Stale(desk: Desk) -> impl IntoView {
    view! {
        <Show when=move || desk.is_stale()>
            <p class="step-note step-stale">
                <span>"The program has changed since this run began."</span>
                <button type="button" class="button" on:click=move |_| desk.open(None)>"Step through it as it is now"</button>
            </p>
        </Show>
    }
}

/// What just happened, in one sentence.
#[component]
fn Sentence(desk: Desk, seen: Seen) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        seen.with(|moment| moment.as_ref().map(|moment| words::sentence(moment)))
    });
    let color = move || {
        seen.with(|moment| {
            let (process, thread) = moment.as_ref()?.deed.as_ref()?.who;
            Some(crate::run::colors::thread_color(process, thread))
        })
    };
    view! {
        <div class="step-sentence" role="status" data-thread=color>
            <p>{move || sentence.get()}</p>
            {move || desk.refusal.get().map(|refusal| view! { <p class="step-refusal">{refusal}</p> })}
        </div>
    }
}

/// What was printed so far.
#[component]
fn Printed(seen: Seen) -> impl IntoView {
    let output = Memo::new(move |_| {
        seen.with(|moment| moment.as_ref().map(|moment| moment.output.clone()))
            .unwrap_or_default()
    });
    view! {
        <section class="step-part">
            <h3>"Output so far"</h3>
            <pre class="step-output">{move || match output.get() {
                text if text.is_empty() => "nothing yet".to_owned(),
                text => text,
            }}</pre>
        </section>
    }
}
