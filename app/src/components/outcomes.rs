//! Every outcome that any interleaving can have: the search, how far it is, and what it found, beside what real runs
//! came to.

use std::sync::Arc;

use explorer::messages::{Flaw, Found, Outcome, Progress, SwitchPoints, Verdict};
use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::outcomes_flaws::Flaws;
use super::outcomes_graph::state_graph;
use super::outcomes_runs::{RealRuns, RealRunsBar};
use crate::explore::desk::Desk;
use crate::explore::place::steps_to_force;
use crate::explore::tally::Seen;
use crate::explore::words::{self, count};

/// What is checked, and where its schedules open.
#[derive(Clone, Copy)]
pub struct Checking {
    /// The program and its search.
    pub desk: Desk,
    /// Called when a schedule was opened in Step.
    pub on_open: Callback<()>,
}

/// Buttons that open a schedule in Step, and that force it upon real workers, frozen after so many instructions.
pub fn buttons(
    checking: Checking,
    schedule: String,
    goes_on: bool,
    freeze_at: Option<u32>,
) -> impl IntoView {
    let Checking { desk, on_open } = checking;
    let can_force = steps_to_force(&schedule).is_some();
    let to_force = schedule.clone();
    let look = move |_| {
        desk.open_schedule(&schedule, goes_on);
        on_open.run(());
    };
    view! {
        <span class="outcomes-buttons">
            <button type="button" class="button button-quiet" on:click=look>"Open in Step"</button>
            {can_force.then(|| view! {
                <button
                    type="button"
                    class="button button-quiet"
                    title="The same steps on real workers"
                    on:click=move |_| desk.force(&to_force, freeze_at)
                >
                    "Force it"
                </button>
            })}
        </span>
    }
}

/// No more outcomes than this are listed.
const LISTED_MAX: usize = 200;

/// The view; only the part itself may call it.
pub fn outcomes_view(props: Checking) -> AnyView {
    view! { <Outcomes props/> }.into_any()
}

#[component]
fn Outcomes(props: Checking) -> impl IntoView {
    let desk = props.desk;
    let runs = RealRuns::new(desk);
    let is_stale = move || {
        let source = desk.source.get();
        desk.found
            .with(|found| found.as_ref().is_some_and(|found| found.1 != source))
    };
    view! {
        <div class="outcomes">
            <CheckBar desk/>
            <Show when=move || desk.rejected.with(|diagnostics| !diagnostics.is_empty())>
                <p class="step-note">"The program is not valid Python, so there is nothing to check. What is wrong stands under Output after a run."</p>
            </Show>
            <Show when=is_stale>
                <p class="step-note">"The program has changed since it was checked."</p>
            </Show>
            {move || desk.progress.get().map(|progress| progress_view(&progress))}
            {move || desk.found.get().map(|found| found_view(&found, runs, props))}
            <RealRunsBar runs/>
            {move || desk.found.with(Option::is_none).then(|| observed_alone(runs))}
        </div>
    }
}

/// The button, and where threads may be switched.
#[component]
fn CheckBar(desk: Desk) -> impl IntoView {
    let is_busy = Memo::new(move |_| desk.progress.with(Option::is_some));
    let wishes = desk.wishes;
    let points = [
        (SwitchPoints::Bytecode, "any bytecode", "bytecode"),
        (
            SwitchPoints::Cpython310,
            "calls and loops, as CPython 3.10+",
            "cpython310",
        ),
        (
            SwitchPoints::FreeThreaded,
            "any bytecode, in parallel",
            "free-threaded",
        ),
    ];
    let items = points.map(|(point, title, value)| {
        let chosen = move || wishes.with(|wishes| wishes.switch_points) == point;
        view! { <option value=value selected=chosen>{title}</option> }
    });
    let choose = move |value: String| {
        let found = points.iter().find(|(_, _, name)| *name == value);
        if let Some((point, ..)) = found {
            wishes.update(|wishes| wishes.switch_points = *point);
        }
    };
    let bounds = [100_000, 1_000_000, 5_000_000].map(|states: u64| {
        let chosen = move || wishes.with(|wishes| wishes.states_max) == states;
        view! { <option value=states.to_string() selected=chosen>{count(states)}</option> }
    });
    view! {
        <div class="outcomes-bar">
            <Show
                when=move || is_busy.get()
                fallback=move || view! {
                    <button type="button" class="button button-strong" on:click=move |_| desk.check()>
                        {icon(Icon::Check)}
                        "Check all interleavings"
                    </button>
                }
            >
                <button type="button" class="button button-stop" on:click=move |_| desk.stop_check()>
                    {icon(Icon::Stop)}
                    "Stop and keep what was found"
                </button>
            </Show>
            <label class="field" title="Between which instructions another thread may go on">
                <span class="field-label">"Switches at"</span>
                <select disabled=move || is_busy.get() on:change:target=move |event| choose(event.target().value())>{items.collect_view()}</select>
            </label>
            <label class="field" title="What random.choice, randint, shuffle and their like draw from at most 64 possibilities">
                <span class="field-label">"Random numbers"</span>
                <select disabled=move || is_busy.get() on:change:target=move |event| {
                    let any_random = event.target().value() == "any";
                    wishes.update(|wishes| wishes.any_random = any_random);
                }>
                    <option value="seed">"as the seed gives them"</option>
                    <option value="any" selected=move || wishes.with(|wishes| wishes.any_random)>"any"</option>
                </select>
            </label>
            <label class="field" title="The search ends, undecided, when it has met so many states">
                <span class="field-label">"States at most"</span>
                <select disabled=move || is_busy.get() on:change:target=move |event| {
                    if let Ok(states) = event.target().value().parse() {
                        wishes.update(|wishes| wishes.states_max = states);
                    }
                }>{bounds.collect_view()}</select>
            </label>
        </div>
    }
}

fn progress_view(progress: &Progress) -> impl IntoView + use<> {
    let per_second = match progress.seconds > 0.0 {
        true => progress.states as f64 / progress.seconds,
        false => 0.0,
    };
    view! {
        <div class="outcomes-progress" role="status">
            <progress aria-label="Searching"></progress>
            <p>
                {format!(
                    "{} states, {} of them still to be gone on from; {} states a second; {:.1} s. So far {} outcomes and {} flaws.",
                    count(progress.states),
                    count(progress.frontier),
                    count(per_second as u64),
                    progress.seconds,
                    count(progress.outcomes),
                    count(progress.flaws),
                )}
            </p>
        </div>
    }
}

fn found_view(
    found: &Arc<(Found, String)>,
    runs: RealRuns,
    checking: Checking,
) -> impl IntoView + use<> {
    let graph = state_graph(found, checking);
    let (found, source) = &**found;
    let (title, meaning) = words::verdict(found.verdict, found.outcomes.len());
    let tone = match found.verdict {
        Verdict::Safe if found.outcomes.len() < 2 => "right",
        Verdict::Safe | Verdict::Incomplete => "warning",
        _ => "wrong",
    };
    let bound = found.bound.as_ref().map(|bound| {
        view! { <p>{format!("Not everything was searched: {bound}. What is listed is real, but there may be more.")}</p> }
    });
    let figures = format!(
        "{} states in {:.2} s",
        count(found.progress.states),
        found.progress.seconds
    );
    view! {
        <div class="outcomes-verdict" data-tone=tone role="status">
            <h3>{title}</h3>
            <p>{meaning}</p>
            {bound}
            <p class="step-faint">{figures}</p>
        </div>
        {table(&found.outcomes, runs, checking)}
        {flaws_view(found, source, checking)}
        {graph}
    }
}

/// What goes wrong; then the data races, which are flaws only where threads run in parallel.
fn flaws_view(found: &Found, source: &str, checking: Checking) -> impl IntoView + use<> {
    let is_flaw = |flaw: &Flaw| flaw.kind != Verdict::Race || found.verdict == Verdict::Race;
    let (flaws, races): (Vec<Flaw>, Vec<Flaw>) = found.flaws.iter().cloned().partition(is_flaw);
    let title = match flaws.len() {
        1 => "One thing can go wrong".to_owned(),
        n => format!("{n} things can go wrong"),
    };
    let races_title = match races.len() {
        1 => "One data race".to_owned(),
        n => format!("{n} data races"),
    };
    let hint = "Nothing orders these accesses to the same data. Where threads run in parallel that is a flaw in itself; here it is why the order matters.";
    view! {
        <Flaws title hint=None flaws source=source.to_owned() checking is_open=true/>
        <Flaws title=races_title hint=Some(hint) flaws=races source=source.to_owned() checking is_open=false/>
    }
}

fn table(outcomes: &[Outcome], runs: RealRuns, checking: Checking) -> impl IntoView + use<> {
    let n_outcomes = outcomes.len();
    let outputs: Vec<String> = outcomes.iter().map(|it| it.output.clone()).collect();
    let for_others = outputs.clone();
    let seen = move || {
        runs.with(|tally| {
            (tally.n_runs() > 0).then(|| {
                let n_seen = tally.n_seen(outputs.iter().map(String::as_str));
                let n_runs = tally.n_runs();
                format!(
                    "{n_runs} real runs have come to {n_seen} of {n_outcomes} possible outputs."
                )
            })
        })
    };
    let others = move || {
        let outputs: Vec<&str> = for_others.iter().map(String::as_str).collect();
        let others = runs.with(|tally| tally.others(&outputs));
        others.into_iter().map(other_row).collect_view()
    };
    let rows = outcomes
        .iter()
        .take(LISTED_MAX)
        .map(|it| outcome_row(it, runs, checking));
    let more = n_outcomes.saturating_sub(LISTED_MAX);
    view! {
        <section class="outcomes-part">
            <h3>{match n_outcomes {
                1 => "One possible output".to_owned(),
                n => format!("{n} possible outputs"),
            }}</h3>
            <p class="outcomes-seen" role="status">{seen}</p>
            <table class="outcomes-table">
                <thead>
                    <tr><th scope="col">"Output"</th><th scope="col">"Real runs"</th><th scope="col"><span class="visually-hidden">"Open"</span></th></tr>
                </thead>
                <tbody>{rows.collect_view()}{others}</tbody>
            </table>
            {(more > 0).then(|| view! { <p class="step-faint">{format!("and {more} more")}</p> })}
        </section>
    }
}

fn outcome_row(outcome: &Outcome, runs: RealRuns, checking: Checking) -> impl IntoView + use<> {
    let seen = Seen::Output(outcome.output.clone());
    let schedule = outcome.schedule.clone();
    view! {
        <tr>
            <td><pre>{shown(&outcome.output)}</pre></td>
            <td>{move || frequency(runs, &seen)}</td>
            <td>
                {buttons(checking, schedule, false, None)}
            </td>
        </tr>
    }
}

/// What real runs came to and is no output of a normal end.
fn other_row((seen, count): (Seen, u32)) -> impl IntoView {
    let (what, is_output) = match seen {
        Seen::Output(text) => (shown(&text), true),
        Seen::Failed(code) => (format!("ended with exit code {code}"), false),
        Seen::Hung => (
            "did not end: deadlock, or it took too long".to_owned(),
            false,
        ),
    };
    view! {
        <tr class="outcomes-other">
            <td>{if is_output { view! { <pre>{what}</pre> }.into_any() } else { what.into_any() }}</td>
            <td>{format!("{count} ×")}</td>
            <td></td>
        </tr>
    }
}

/// How often an outcome was seen, as a number and a bar.
fn frequency(runs: RealRuns, seen: &Seen) -> impl IntoView + use<> {
    let (n_seen, n_runs) = runs.with(|tally| (tally.of(seen), tally.n_runs()));
    (n_runs > 0).then(|| {
        let share = f64::from(n_seen) / f64::from(n_runs) * 100.0;
        view! {
            <span class="outcomes-bar-count">{format!("{n_seen} ×")}</span>
            <span class="outcomes-share" aria-hidden="true"><span style:inline-size=format!("{share:.1}%")></span></span>
        }
    })
}

/// What real runs came to, where nothing was searched.
fn observed_alone(runs: RealRuns) -> impl IntoView {
    let rows = move || {
        let others = runs.with(|tally| tally.others(&[]));
        (!others.is_empty()).then(|| {
            view! {
                <section class="outcomes-part">
                    <h3>"What real runs came to"</h3>
                    <table class="outcomes-table"><tbody>{others.into_iter().map(other_row).collect_view()}</tbody></table>
                </section>
            }
        })
    };
    view! { {rows} }
}

fn shown(output: &str) -> String {
    match output.trim_end_matches('\n') {
        "" => "(nothing)".to_owned(),
        text => text.to_owned(),
    }
}
