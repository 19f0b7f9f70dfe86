//! The flaws that a search has found, each with the shortest way to it, told step by step.

use explorer::messages::{Act, Flaw, Verdict};
use leptos::prelude::*;

use super::outcomes::{Checking, buttons};
use crate::explore::place::steps_to_force;
use crate::explore::words;
use crate::run::colors::thread_color;

/// The first acts of a long way are folded away: so many of the last ones stand open.
const OPEN_MAX: usize = 14;

/// The flaws, or data races that are none.
#[component]
pub fn Flaws(
    /// What stands above them.
    title: String,
    /// What is to be said of them together.
    hint: Option<&'static str>,
    /// The flaws, the worst first.
    flaws: Vec<Flaw>,
    /// The program in which they were found.
    source: String,
    /// What is checked.
    checking: Checking,
    /// Whether the first one is unfolded.
    is_open: bool,
) -> impl IntoView {
    let is_empty = flaws.is_empty();
    let views = flaws
        .into_iter()
        .enumerate()
        .map(|(at, flaw)| flaw_view(flaw, &source, checking, is_open && at == 0));
    (!is_empty).then(|| {
        view! {
            <section class="outcomes-part">
                <h3>{title}</h3>
                {hint.map(|hint| view! { <p class="outcomes-hint">{hint}</p> })}
                {views.collect_view()}
            </section>
        }
    })
}

fn flaw_view(
    flaw: Flaw,
    source: &str,
    checking: Checking,
    is_first: bool,
) -> impl IntoView + use<> {
    // Threads find out that they wait for ever only after the schedule; what fails does so with its last step.
    let goes_on = flaw.kind == Verdict::Deadlock;
    let freeze_at = steps_to_force(&flaw.schedule).map(|steps| steps.saturating_sub(1));
    let is_race = flaw.kind == Verdict::Race;
    let n_acts = flaw.acts.len();
    let folded = n_acts.saturating_sub(OPEN_MAX);
    let act = |(number, act): (usize, &Act)| act_view(number + 1, act, source);
    let before = flaw
        .acts
        .iter()
        .enumerate()
        .take(folded)
        .map(act)
        .collect_view();
    let after = flaw
        .acts
        .iter()
        .enumerate()
        .skip(folded)
        .map(act)
        .collect_view();
    let line = (flaw.line.0 > 0).then(|| format!("line {}", flaw.line.0));
    view! {
        <details class="flaw" data-tone=if is_race { "warning" } else { "wrong" } open=is_first>
            <summary>
                <span class="flaw-kind">{words::kind(flaw.kind)}</span>
                <span class="flaw-message">{flaw.message}</span>
                <span class="step-faint">{line}</span>
            </summary>
            {(folded > 0).then(|| view! {
                <details class="flaw-before">
                    <summary>{format!("{folded} steps before")}</summary>
                    <ol class="flaw-acts">{before}</ol>
                </details>
            })}
            <ol class="flaw-acts">{after}</ol>
            {buttons(checking, flaw.schedule, goes_on, freeze_at)}
        </details>
    }
}

fn act_view(number: usize, act: &Act, source: &str) -> impl IntoView + use<> {
    let text = source.lines().nth((act.line.0 as usize).saturating_sub(1));
    let text = text
        .filter(|_| act.line.0 > 0)
        .map(|text| text.trim().to_owned());
    view! {
        <li value=number data-thread=thread_color(act.who.0, act.who.1)>
            <span class="flaw-who">{act.name.clone()}</span>
            <span class="flaw-events">{act.events.clone()}</span>
            <span class="flaw-line">{(act.line.0 > 0).then(|| format!("{} ", act.line.0))}<code>{text}</code></span>
        </li>
    }
}
