//! Run and Stop, and how far the run has come.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::run::session::{Session, expect_a_run};
use crate::run::state::{Phase, duration_text, ending_text};
use live::messages::{Ending, Mode};

/// The button that runs a program, and stops it while it runs.
#[component]
pub fn RunButton(
    /// Where it runs.
    session: Session,
    /// Asks for a run.
    run: Callback<()>,
    /// What the button says when nothing runs.
    #[prop(default = "Run")]
    label: &'static str,
) -> impl IntoView {
    let act = move |_| {
        if session.is_busy_untracked() {
            session.stop();
        } else {
            run.run(());
        }
    };
    view! {
        <button type="button" class="button button-run" class:button-stop=move || session.is_busy() on:pointerenter=move |_| expect_a_run()
            on:focus=move |_| expect_a_run()
            on:click=act
        >
            {move || if session.is_busy() { icon(Icon::Stop).into_any() } else { icon(Icon::Run).into_any() }}
            <span>{move || if session.is_busy() { "Stop" } else { label }}</span>
        </button>
    }
}

/// Whether a key asks for a run: Ctrl+Enter, or Cmd+Enter on a Mac, unless an editor has taken it already.
pub fn asks_for_run(event: &web_sys::KeyboardEvent) -> bool {
    event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.default_prevented()
}

/// One line that says how far the run has come; it is read out when it changes.
#[component]
pub fn RunStatus(
    /// The run.
    session: Session,
) -> impl IntoView {
    let share = move || match session.phase() {
        Phase::Loading(share) => Some(share),
        _ => None,
    };
    view! {
        <div class="run-status">
            <Show when=move || share().is_some()>
                <progress class="run-progress" aria-label="Loading the engine" max="1" value=move || share().flatten()></progress>
            </Show>
            <p role="status" class:run-failed=move || is_failure(&session.phase())>
                {move || status_text(&session.phase())}
            </p>
            <Show when=move || session.with(|state| state.mode == Some(Mode::Cooperative))>
                <p class="run-mode" title="This page is not isolated from other sites, so its threads cannot share memory">
                    "Threads take turns here"
                </p>
            </Show>
        </div>
    }
}

fn is_failure(phase: &Phase) -> bool {
    matches!(
        phase,
        Phase::Ended {
            how: Ending::Failed(_) | Ending::Exited(1..),
            ..
        } | Phase::Rejected
    )
}

/// What the status line says.
pub fn status_text(phase: &Phase) -> String {
    match phase {
        Phase::Idle => String::new(),
        Phase::Loading(_) => "Starting the engine…".to_owned(),
        Phase::Running => "Running…".to_owned(),
        Phase::Rejected => "Nothing ran".to_owned(),
        Phase::Ended {
            how: Ending::Failed(cause),
            ..
        } => cause.clone(),
        Phase::Ended { at, how } => {
            let mut text = ending_text(how);
            if let Some(first) = text.get_mut(0..1) {
                first.make_ascii_uppercase();
            }
            format!("{text} after {}", duration_text(*at))
        }
    }
}

#[cfg(test)]
mod tests {
    use live::messages::Ending;
    use trace::ids::Nanos;

    use super::status_text;
    use crate::run::state::Phase;

    #[test]
    fn the_status_says_how_a_run_ended() {
        let ended = |how| {
            status_text(&Phase::Ended {
                at: Nanos(12_000_000),
                how,
            })
        };
        assert_eq!(ended(Ending::Exited(0)), "Finished after 12.0 ms");
        assert_eq!(
            ended(Ending::Exited(1)),
            "Ended with exit code 1 after 12.0 ms"
        );
        assert_eq!(ended(Ending::Stopped), "Stopped after 12.0 ms");
        assert_eq!(ended(Ending::Failed("No.".to_owned())), "No.");
    }
}
