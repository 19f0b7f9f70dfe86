//! The controls of a run and of an experiment.

use leptos::prelude::*;
use lessons::model::Control;
use lessons::settings;
use live::messages::{Options, StartMethod};

/// The GIL, on or off.
#[component]
pub fn GilSwitch(
    /// What it changes.
    options: RwSignal<Options>,
) -> impl IntoView {
    view! {
        <Segments
            legend="GIL"
            title="The global interpreter lock: on as in CPython, or off as in its free-threaded build"
            choices=vec![("on", "On"), ("off", "Off")]
            chosen=Signal::derive(move || if options.with(|o| o.gil) { "on" } else { "off" })
            choose=Callback::new(move |value| options.update(|options| options.gil = value == "on"))
        />
    }
}

/// How `multiprocessing` starts a child.
#[component]
pub fn StartMethodSwitch(
    /// What it changes.
    options: RwSignal<Options>,
) -> impl IntoView {
    view! {
        <Segments
            legend="Processes"
            title="How multiprocessing starts a child: spawn imports the main module anew, fork copies the parent"
            choices=vec![("spawn", "Spawn"), ("fork", "Fork")]
            chosen=Signal::derive(move || method_name(options.with(|o| o.start_method)))
            choose=Callback::new(move |value| {
                options.update(|options| options.start_method = method_of(value));
            })
        />
    }
}

/// The name of a start method, as Python has it.
pub fn method_name(method: StartMethod) -> &'static str {
    match method {
        StartMethod::Spawn => "spawn",
        StartMethod::Fork => "fork",
    }
}

/// The start method of a name; whatever is not `fork` is `spawn`, the default.
pub fn method_of(name: &str) -> StartMethod {
    match name {
        "fork" => StartMethod::Fork,
        _ => StartMethod::Spawn,
    }
}

/// The GIL's switch interval, from 0.1 to 100 ms.
#[component]
pub fn SwitchInterval(
    /// What it changes.
    options: RwSignal<Options>,
) -> impl IntoView {
    const CHOICES_US: [u32; 6] = [100, 500, 1_000, 5_000, 20_000, 100_000];
    let chosen = move || options.with(|options| options.switch_interval_us);
    let item = move |us: u32| {
        view! { <option value=us.to_string() selected=move || chosen() == us>{interval_text(us)}</option> }
    };
    let other = move || (!CHOICES_US.contains(&chosen())).then(|| item(chosen()));
    view! {
        <label class="field" title="How long a thread may keep the GIL while another waits for it">
            <span class="field-label">"Switch interval"</span>
            <select
                disabled=move || !options.with(|options| options.gil)
                on:change:target=move |event| {
                    if let Ok(us) = event.target().value().parse() {
                        options.update(|options| options.switch_interval_us = us);
                    }
                }
            >
                {CHOICES_US.map(item).collect_view()}
                {other}
            </select>
        </label>
    }
}

/// An interval in milliseconds: `0.5 ms`.
pub fn interval_text(us: u32) -> String {
    format!("{} ms", f64::from(us) / 1000.0)
}

/// One of a few values, side by side.
#[component]
pub fn Segments(
    /// What is chosen here.
    #[prop(into)]
    legend: String,
    /// What it means.
    #[prop(optional)]
    title: &'static str,
    /// `(value, label)`.
    #[prop(into)]
    choices: Vec<(&'static str, &'static str)>,
    /// The chosen value.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Takes a new choice.
    choose: Callback<&'static str>,
) -> impl IntoView {
    let name = unique_name();
    let items = choices
        .into_iter()
        .map(|(value, label)| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        value=value
                        prop:checked=move || chosen.get() == value
                        on:change=move |_| choose.run(value)
                    />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="segments" title=title>
            <legend>{legend}</legend>
            <div class="segments-row">{items}</div>
        </fieldset>
    }
}

/// A name for a group of radio buttons that no other group of the page has.
pub fn unique_name() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("choice-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The controls of an experiment. A change is written into the program's text, where the reader sees it.
#[component]
pub fn Controls(
    /// What can be changed.
    controls: Vec<Control>,
    /// The program's text.
    source: RwSignal<String>,
    /// The options of its run.
    options: RwSignal<Options>,
) -> impl IntoView {
    let views = controls
        .into_iter()
        .map(|control| match control {
            Control::Slider {
                name,
                label,
                min,
                max,
                step,
            } => view! { <Slider name label min max step source/> }.into_any(),
            Control::Choice {
                name,
                label,
                choices,
            } => view! { <Literals name label choices source/> }.into_any(),
            Control::Gil => view! { <GilSwitch options/> }.into_any(),
            Control::StartMethod => view! { <StartMethodSwitch options/> }.into_any(),
        })
        .collect_view();
    view! { <div class="controls">{views}</div> }
}

fn set(source: RwSignal<String>, name: &str, literal: String) {
    let change = [(name.to_owned(), literal)];
    source.update(|source| {
        // Where the reader's own text has no such assignment, there is nothing to set.
        if let Ok(changed) = settings::apply(source, &change) {
            *source = changed;
        }
    });
}

/// A number of the program.
#[component]
fn Slider(
    name: String,
    label: String,
    min: i64,
    max: i64,
    step: i64,
    source: RwSignal<String>,
) -> impl IntoView {
    let read_name = name.clone();
    let value = Memo::new(move |_| {
        source.with(|source| {
            let literal = settings::value(source, &read_name).ok()?;
            literal.replace('_', "").parse::<i64>().ok()
        })
    });
    let id = unique_name();
    view! {
        <div class="slider">
            <label for=id.clone()>{label}</label>
            <input
                id=id
                type="range"
                min=min
                max=max
                step=step
                prop:value=move || value.get().unwrap_or(min).to_string()
                on:input:target=move |event| set(source, &name, event.target().value())
            />
            <output>{move || value.get().map_or_else(|| "–".to_owned(), |value| value.to_string())}</output>
        </div>
    }
}

/// One of several literals of the program.
#[component]
fn Literals(
    name: String,
    label: String,
    choices: Vec<(String, String)>,
    source: RwSignal<String>,
) -> impl IntoView {
    let group = unique_name();
    let items = choices
        .into_iter()
        .map(|(text, literal)| {
            let (read_name, read_literal) = (name.clone(), literal.clone());
            let name = name.clone();
            let checked = move || {
                source
                    .with(|source| settings::value(source, &read_name) == Ok(read_literal.as_str()))
            };
            view! {
                <label>
                    <input
                        type="radio"
                        name=group.clone()
                        prop:checked=checked
                        on:change=move |_| set(source, &name, literal.clone())
                    />
                    <span>{text}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="segments">
            <legend>{label}</legend>
            <div class="segments-row">{items}</div>
        </fieldset>
    }
}
