//! The controls of stepping: back and forth, the slider over the whole run, who chooses, on which machine.

use explorer::messages::{Scheduler, Step, Stride};
use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::step::Seen;
use crate::explore::desk::Desk;
use crate::explore::place::steps_to_force;
use crate::explore::words::count;
use crate::run::state::duration_text;

/// How many instructions a turn of round robin has.
const QUANTUM: u32 = 10;
/// The numbers of cores that can be chosen.
const CORES: [u32; 7] = [1, 2, 4, 8, 16, 32, 64];

/// The controls.
#[component]
pub fn StepBar(
    /// The run.
    desk: Desk,
    /// The moment that is looked at.
    seen: Seen,
) -> impl IntoView {
    let at_start = Memo::new(move |_| place(seen).0 == 0);
    let at_end = Memo::new(move |_| {
        seen.with(|moment| moment.as_ref().is_none_or(|moment| moment.end.is_some()))
    });
    let back = move |stride| move || desk.step(Step::Back(stride));
    let forward = move |stride| move || desk.forward(stride);
    view! {
        <div class="step-bar">
            <div class="step-moves" role="group" aria-label="Go through the run">
                {move_button("", "To the start of the run (Home)", Some(Icon::First), at_start, move || desk.step(Step::Go(0)))}
                {move_button("Switch", "Back to the switch of threads before (Page Up)", Some(Icon::Previous), at_start, back(Stride::Switch))}
                {move_button("Line", "One line back (←)", Some(Icon::Previous), at_start, back(Stride::Line))}
                {move_button("Bytecode", "One bytecode back (Shift ←)", Some(Icon::Previous), at_start, back(Stride::Instruction))}
                {move_button("Bytecode", "One bytecode on (Shift →)", Some(Icon::Next), at_end, forward(Stride::Instruction))}
                {move_button("Line", "One line on (→)", Some(Icon::Next), at_end, forward(Stride::Line))}
                {move_button("Switch", "To the next switch of threads (Page Down)", Some(Icon::Next), at_end, forward(Stride::Switch))}
                {move_button("", "To the end of the run (End)", Some(Icon::Last), at_end, forward(Stride::Whole))}
            </div>
            <StepSlider desk seen/>
            <Chooser desk/>
        </div>
    }
}

/// A button that goes somewhere. One that is off stays in the order of the keyboard, so that the focus is not lost.
/// Without a title it is its picture alone.
fn move_button(
    title: &'static str,
    what: &'static str,
    drawing: Option<Icon>,
    off: Memo<bool>,
    go: impl Fn() + 'static,
) -> impl IntoView {
    let is_back = matches!(drawing, Some(Icon::Previous | Icon::First));
    let label = what.split(" (").next().unwrap_or(what);
    let picture = move || drawing.map(icon);
    view! {
        <button
            type="button"
            class="button step-move"
            title=what
            aria-label=label
            aria-disabled=move || off.get().to_string()
            on:click=move |_| if !off.get_untracked() { go() }
        >
            {is_back.then(picture)}
            {(!title.is_empty()).then(|| view! { <span>{title}</span> })}
            {(!is_back).then(picture)}
        </button>
    }
}

/// The moment's number and how many there are.
fn place(seen: Seen) -> (u32, u32) {
    seen.with(|moment| {
        moment
            .as_ref()
            .map_or((0, 0), |moment| (moment.at, moment.steps))
    })
}

/// The slider over the whole run as far as it is recorded.
#[component]
fn StepSlider(desk: Desk, seen: Seen) -> impl IntoView {
    let place = Memo::new(move |_| place(seen));
    let time = Memo::new(move |_| {
        seen.with(|moment| moment.as_ref().map(|moment| duration_text(moment.time)))
    });
    let words = move || {
        let (at, steps) = place.get();
        format!("{} of {} bytecodes", count(at.into()), count(steps.into()))
    };
    view! {
        <div class="step-slider">
            <input
                type="range"
                min="0"
                max=move || place.get().1.to_string()
                prop:value=move || place.get().0.to_string()
                aria-label="Moment of the run"
                aria-valuetext=words
                on:input:target=move |event| {
                    if let Ok(moment) = event.target().value().parse() {
                        desk.step(Step::Go(moment));
                    }
                }
                on:keydown=|event| event.stop_propagation()
            />
            <p class="step-moment">
                <span>{words}</span>
                <span>{move || time.get().map(|time| format!("virtual time {time}"))}</span>
            </p>
        </div>
    }
}

/// The schedulers by name.
const SCHEDULERS: [(&str, &str); 5] = [
    ("machine", "Machine, by its clock"),
    ("round-robin", "Round robin, 10 bytecodes"),
    ("random", "Random"),
    ("pct", "PCT (random priorities)"),
    ("adversary", "Adversary, for a failure"),
];

fn name_of(scheduler: Scheduler) -> &'static str {
    match scheduler {
        Scheduler::Machine => "machine",
        Scheduler::RoundRobin(_) => "round-robin",
        Scheduler::Random(_) => "random",
        Scheduler::Pct(_) => "pct",
        Scheduler::Adversary => "adversary",
    }
}

fn scheduler_of(name: &str, seed: u32) -> Scheduler {
    match name {
        "round-robin" => Scheduler::RoundRobin(QUANTUM),
        "random" => Scheduler::Random(seed),
        "pct" => Scheduler::Pct(seed),
        "adversary" => Scheduler::Adversary,
        _ => Scheduler::Machine,
    }
}

fn seed_of(scheduler: Scheduler) -> Option<u32> {
    match scheduler {
        Scheduler::Random(seed) | Scheduler::Pct(seed) => Some(seed),
        _ => None,
    }
}

/// Who chooses the next thread where the reader does not, and on which machine.
#[component]
fn Chooser(desk: Desk) -> impl IntoView {
    let wishes = desk.wishes;
    let scheduler = Memo::new(move |_| wishes.with(|wishes| wishes.scheduler));
    let seed = move || seed_of(scheduler.get());
    let can_force = Memo::new(move |_| {
        let place = desk.place_now();
        place.is_some_and(|place| steps_to_force(&place.schedule).is_some())
    });
    let items = SCHEDULERS.map(|(name, title)| {
        view! { <option value=name selected=move || name_of(scheduler.get()) == name>{title}</option> }
    });
    let cores = CORES.map(|cores| {
        let chosen = move || wishes.with(|wishes| wishes.cores) == cores;
        view! { <option value=cores.to_string() selected=chosen>{cores}</option> }
    });
    view! {
        <div class="step-chooser">
            <label class="field" title="Who chooses the thread that goes on where you do not">
                <span class="field-label">"Scheduler"</span>
                <select on:change:target=move |event| {
                    let name = event.target().value();
                    wishes.update(|wishes| {
                        let seed = seed_of(wishes.scheduler).unwrap_or(1);
                        wishes.scheduler = scheduler_of(&name, seed);
                    });
                }>{items.collect_view()}</select>
            </label>
            <Show when=move || seed().is_some()>
                <label class="field" title="Runs of the same seed are the same">
                    <span class="field-label">"Seed"</span>
                    <input
                        class="step-seed"
                        type="text"
                        inputmode="numeric"
                        prop:value=move || seed().unwrap_or_default().to_string()
                        on:change:target=move |event| {
                            if let Ok(seed) = event.target().value().trim().parse() {
                                wishes.update(|wishes| {
                                    wishes.scheduler = scheduler_of(name_of(wishes.scheduler), seed);
                                });
                            }
                        }
                    />
                </label>
            </Show>
            <label class="field" title="Cores of the machine in virtual time; under the GIL one thread runs at a time on any number">
                <span class="field-label">"Cores"</span>
                <select on:change:target=move |event| {
                    if let Ok(cores) = event.target().value().parse() {
                        wishes.update(|wishes| wishes.cores = cores);
                    }
                }>{cores.collect_view()}</select>
            </label>
            <button type="button" class="button button-quiet" on:click=move |_| desk.open(None)>
                {icon(Icon::Reset)}
                "New run"
            </button>
            <Show when=move || can_force.get()>
                <button type="button" class="button button-quiet step-force" title="The same steps on real workers, frozen at this moment" on:click=move |_| desk.force_here()>
                    {icon(Icon::Run)}
                    "Force it"
                </button>
            </Show>
        </div>
    }
}
