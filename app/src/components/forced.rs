//! A run that is forced into a schedule: how far it has come, and letting it go on where it is frozen.

use leptos::prelude::*;
use live::messages::Forcing;

use super::icon::{Icon, icon};
use crate::explore::words::count;
use crate::run::session::Session;

/// The note; nothing for a run that is not forced.
#[component]
pub fn ForcedNote(
    /// The run.
    session: Session,
) -> impl IntoView {
    let stage = Memo::new(move |_| session.with(|state| state.forcing));
    let is_frozen = move || session.is_busy() && matches!(stage.get(), Some(Forcing::Frozen(_)));
    view! {
        <Show when=move || stage.with(Option::is_some)>
            <div class="forced">
                <p role="status">{move || stage.get().map(words)}</p>
                <Show when=is_frozen>
                    <button type="button" class="button button-strong" on:click=move |_| session.release()>
                        {icon(Icon::Run)}
                        "Let it go on"
                    </button>
                </Show>
            </div>
        </Show>
    }
}

fn words(stage: Forcing) -> String {
    match stage {
        Forcing::Following => "Forced: each thread waits for its turn in the schedule.".to_owned(),
        Forcing::Frozen(done) => {
            format!(
                "Frozen after {} bytecodes: every thread holds still.",
                count(done.into())
            )
        }
        Forcing::Free => {
            "The schedule was followed to its end. From there the threads go on by themselves."
                .to_owned()
        }
        Forcing::Lost => {
            "The run could not follow the schedule, so its threads go on by themselves: the time, the number of cores or \
             a page that is not isolated made a difference. Open the schedule in Step instead."
                .to_owned()
        }
    }
}
