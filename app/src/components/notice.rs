//! Messages: what is missing in this browser, what could not be loaded, and waiting.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::address::LoadError;
use crate::support::Support;

/// Says what this browser or host does not give, how to get it and what works all the same.
#[component]
pub fn SupportNotice() -> impl IntoView {
    let support = expect_context::<Support>();
    support.missing().map(|missing| {
        let own_tab = support.framed.then(|| {
            let address = window().location().href().unwrap_or_default();
            view! { <p><a href=address target="_blank" rel="noopener">"Open in a tab of its own"</a></p> }
        });
        view! {
            <aside class="notice notice-warning" role="note">
                {icon(Icon::Warning)}
                <div>
                    <p><strong>{missing.what}</strong></p>
                    <p>{missing.remedy}</p>
                    <p>{missing.still_works}</p>
                    {own_tab}
                </div>
            </aside>
        }
    })
}

/// Says that a file could not be loaded.
pub fn load_failed(what: &str, error: &LoadError) -> impl IntoView + use<> {
    let cause = match error {
        LoadError::Missing => format!("There is no such {what}."),
        LoadError::Failed(cause) => {
            format!("The {what} could not be loaded: {cause}. Check the connection and reload.")
        }
        LoadError::Unreadable(cause) => {
            format!("The {what} cannot be read by this version of the page: {cause}.")
        }
    };
    view! {
        <div class="notice notice-warning" role="alert">
            {icon(Icon::Warning)}
            <p>{cause}</p>
        </div>
    }
}

/// Says that a part of the interface could not be loaded, and loads it again when asked to.
pub fn part_failed(what: &str, again: Callback<()>) -> impl IntoView + use<> {
    view! {
        <div class="notice notice-warning" role="alert">
            {icon(Icon::Warning)}
            <div>
                <p>{format!("The {what} could not be loaded. Check the connection.")}</p>
                <p><button type="button" class="button" on:click=move |_| again.run(())>"Try again"</button></p>
            </div>
        </div>
    }
}

/// Says that something is being loaded; shown only when it takes a moment.
pub fn loading(what: &'static str) -> impl IntoView {
    view! { <p class="loading" role="status">{format!("Loading the {what}…")}</p> }
}
