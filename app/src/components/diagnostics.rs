//! What is wrong with a program: place, message, advice.

use leptos::prelude::*;
use syntax::diagnostic::{Diagnostic, Severity};

use super::icon::{Icon, icon};
use crate::run::session::Session;
use crate::run::state::Phase;

/// The diagnostics of the last run that was asked for.
#[component]
pub fn Diagnostics(
    /// The run.
    session: Session,
    /// Called with a line, from 1, and a column, from 0, when the reader wants to go there.
    #[prop(optional)]
    go_to: Option<Callback<(u32, u32)>>,
) -> impl IntoView {
    let list = Memo::new(move |_| session.with(|state| state.diagnostics.clone()));
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <section class="diagnostics" role="alert" aria-label="What is wrong with the program">
                <h3 class="diagnostics-title">{move || title(&session.phase(), list.with(Vec::len))}</h3>
                <ol>
                    {move || list.get().into_iter().map(|diagnostic| row(diagnostic, go_to)).collect_view()}
                </ol>
            </section>
        </Show>
    }
}

fn title(phase: &Phase, count: usize) -> String {
    let things = if count == 1 {
        "1 thing".to_owned()
    } else {
        format!("{count} things")
    };
    match phase {
        Phase::Rejected => format!("Nothing ran: {things} to put right first"),
        _ => format!("{things} to know about this program"),
    }
}

fn row(diagnostic: Diagnostic, go_to: Option<Callback<(u32, u32)>>) -> impl IntoView {
    let Diagnostic {
        span,
        severity,
        message,
        hints,
        ..
    } = diagnostic;
    let place = format!("line {}, column {}", span.line, span.column + 1);
    let place = match go_to {
        Some(go_to) => view! {
            <button type="button" class="diagnostics-place" on:click=move |_| go_to.run((span.line, span.column))>
                {place}
            </button>
        }
        .into_any(),
        None => view! { <span class="diagnostics-place">{place}</span> }.into_any(),
    };
    let sign = match severity {
        Severity::Error => Icon::Wrong,
        Severity::Warning => Icon::Warning,
    };
    view! {
        <li class="diagnostics-row" class:diagnostics-error=severity == Severity::Error>
            {icon(sign)}
            <div>
                <p class="diagnostics-message">{message} " " {place}</p>
                {hints.into_iter().map(|hint| view! { <p class="diagnostics-hint">{hint}</p> }).collect_view()}
            </div>
        </li>
    }
}
