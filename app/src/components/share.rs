//! The lab in the address bar, and the button that copies it.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::time::Duration;

use super::icon::{Icon, icon};
use crate::explore::place::Place;
use crate::pages::lab::{Draft, Lab};
use crate::run::link::{Link, Payload, SOURCE_BYTES_MAX, View};
use crate::{browser, storage};

/// How long the reader must pause before a change is kept and the address follows, in milliseconds.
const PAUSE_MS: u64 = 400;

/// Opens what the address carries, and keeps the address and the browser's store in step with the lab.
pub fn keep_in_address(lab: Lab) {
    // The fragment that the address has because of us; only another one is opened.
    let own = StoredValue::new(String::new());
    let hash = use_location().hash;
    Effect::new(move |_| {
        let fragment = hash.get().trim_start_matches('#').to_owned();
        if !fragment.is_empty() && own.with_value(|own| *own != fragment) {
            own.set_value(fragment.clone());
            leptos::task::spawn_local(async move { open(lab, &fragment).await });
        }
    });
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let cancel = move || {
        if let Some(Some(timer)) = waiting.try_get_value() {
            timer.clear();
        }
    };
    Effect::new(move |before: Option<Draft>| {
        let draft = lab.draft();
        if before.is_some_and(|before| before != draft) {
            cancel();
            let kept = draft.clone();
            let timer = set_timeout_with_handle(
                move || {
                    storage::save("lab", &kept);
                    leptos::task::spawn_local(async move { write(&kept, own).await });
                },
                Duration::from_millis(PAUSE_MS),
            );
            waiting.set_value(timer.ok());
        }
        draft
    });
    on_cleanup(cancel);
}

async fn open(lab: Lab, fragment: &str) {
    let link = Link::from_fragment(fragment);
    let bytes = match link.payload {
        Some(Payload::Deflated(bytes)) => browser::decompressed(&bytes).await,
        Some(Payload::Plain(bytes)) => Ok(bytes),
        Some(Payload::Damaged) => Err("it has characters that no link has".to_owned()),
        None => {
            lab.options.try_set(link.options);
            return;
        }
    };
    let source =
        bytes.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
    match source {
        Ok(source) => {
            let view = link.view.or(link.place.as_ref().map(|_| View::Step));
            lab.open(Draft {
                source,
                options: link.options,
                place: link.place,
            });
            lab.view.try_set(view);
        }
        Err(cause) => {
            let text = format!(
                "The program in the link could not be read: {cause}. Perhaps the link was cut off."
            );
            lab.message.try_set(Some(text));
        }
    }
}

/// The fragment for a draft; `None` where the program is too long for a link.
async fn fragment_of(draft: &Draft) -> Option<String> {
    let bytes = draft.source.as_bytes();
    if bytes.len() > SOURCE_BYTES_MAX {
        return None;
    }
    let payload = match browser::compressed(bytes).await {
        Ok(bytes) => Payload::Deflated(bytes),
        Err(_) => Payload::Plain(bytes.to_vec()),
    };
    let link = Link {
        options: draft.options.clone(),
        view: None,
        place: draft.place.as_ref().and_then(Place::for_link),
        payload: Some(payload),
    };
    Some(link.to_fragment())
}

/// Puts a draft into the address; a program that is too long leaves the address as it is.
async fn write(draft: &Draft, own: StoredValue<String>) {
    let Some(fragment) = fragment_of(draft).await else {
        return;
    };
    // The page may have been left while the program was being compressed.
    if own.try_set_value(fragment.clone()).is_some() {
        return;
    }
    let address = format!(
        "{}#{fragment}",
        window().location().pathname().unwrap_or_default()
    );
    if let Ok(history) = window().history() {
        // A browser that refuses, for too many changes, only leaves an older link.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

/// Copies a link to the lab as it is.
#[component]
pub fn ShareButton(
    /// The lab.
    lab: Lab,
) -> impl IntoView {
    let share = move |_| {
        let draft = untrack(|| lab.draft());
        leptos::task::spawn_local(async move {
            let message = match fragment_of(&draft).await {
                None => "The program is too long for a link. Save it as a file instead.".to_owned(),
                Some(fragment) => {
                    let location = window().location();
                    let place = location.href().unwrap_or_default();
                    let place = place.split('#').next().unwrap_or_default();
                    match browser::copy_text(&format!("{place}#{fragment}")).await {
                        Ok(()) => {
                            "The link is copied. It holds the program, its options and the moment you step at.".to_owned()
                        }
                        Err(_) => {
                            "Copy the link from the address bar; it holds the program.".to_owned()
                        }
                    }
                }
            };
            lab.message.try_set(Some(message));
        });
    };
    view! {
        <button type="button" class="button button-quiet" on:click=share>
            {icon(Icon::Share)}
            "Share"
        </button>
    }
}
