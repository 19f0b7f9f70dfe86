//! The keys of the page: the list that `?` opens, and the switch for keys of a single letter.
//!
//! Such keys can be switched off, because speech input types letters that nobody meant as commands
//! (WCAG 2.2, success criterion 2.1.4).

use leptos::html;
use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::parts::{self, part};
use crate::present::keys::is_typing;
use crate::storage;

/// The state that every place with keys shares.
#[derive(Clone, Copy)]
pub struct Shortcuts {
    letters: RwSignal<bool>,
    open: RwSignal<bool>,
}

impl Shortcuts {
    /// Opens the list.
    pub fn show(&self) {
        self.open.set(true);
    }

    /// Whether an event is a key of a single character that counts as a command now: not typed into a text,
    /// without Ctrl, Alt or Cmd, and not switched off.
    pub fn is_command(&self, event: &web_sys::KeyboardEvent) -> bool {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        let allowed = event.key().chars().count() > 1 || event.key() == " " || self.are_on();
        plain && allowed && !event.default_prevented() && !is_typing(event)
    }

    /// Whether keys of a single character are commands.
    pub fn are_on(&self) -> bool {
        self.letters.try_get_untracked() == Some(true)
    }
}

/// Makes the keys known to every page.
pub fn provide() {
    let letters = RwSignal::new(storage::load::<bool>("letter-keys").unwrap_or(true));
    let shortcuts = Shortcuts {
        letters,
        open: RwSignal::new(false),
    };
    provide_context(shortcuts);
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "?" && shortcuts.is_command(&event) {
            event.prevent_default();
            shortcuts.show();
        }
    });
    on_cleanup(move || handle.remove());
}

/// A key, or keys to press together, and what it does.
type Row = (&'static [&'static str], &'static str);

/// The keys, by the place where they work.
const PLACES: [(&str, &[Row]); 6] = [
    (
        "Everywhere",
        &[
            (&["?"], "this list"),
            (&["T"], "theme: as the system, light, dark"),
            (&["/"], "search the lessons, on the course map"),
        ],
    ),
    (
        "A program",
        &[
            (&["Ctrl", "Enter"], "run it (Cmd on a Mac)"),
            (&["Esc"], "stop what runs"),
            (&["Esc", "Tab"], "one after the other: leave the editor"),
        ],
    ),
    ("A lesson", &[(&["P"], "project it as slides")]),
    (
        "A timeline that has the focus",
        &[
            (&["Enter"], "inspect; again: go to the line"),
            (
                &["← → ↑ ↓"],
                "the interval before, after; the lane above, below",
            ),
            (&["Shift", "← →"], "move the picture"),
            (&["+"], "closer"),
            (&["−"], "farther"),
            (&["Home"], "all of it"),
        ],
    ),
    (
        "Stepping, where it has the focus",
        &[
            (&["1", "… 9"], "this thread goes on for a line"),
            (&["→", "←"], "a line on, a line back"),
            (
                &["Shift"],
                "with a number or an arrow: a bytecode instead of a line",
            ),
            (
                &["Page Down", "Page Up"],
                "to the next switch of threads, the one before",
            ),
            (&["Home", "End"], "the start and the end of the run"),
        ],
    ),
    (
        "Projection",
        &[
            (&["→", "Space", "Page Down"], "next slide"),
            (&["←", "Shift + Space", "Page Up"], "slide before"),
            (&["Home", "End"], "first and last slide"),
            (&["R"], "run or stop the program on the slide"),
            (&["B", "."], "black screen"),
            (&["F"], "whole screen"),
            (&["F5"], "from the beginning"),
            (&["Esc"], "stop what runs, else back to the lesson"),
        ],
    ),
];

/// The list, in a dialog.
#[component]
pub fn ShortcutsDialog() -> impl IntoView {
    let Shortcuts { letters, open } = expect_context::<Shortcuts>();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let wanted = open.get();
        if let Some(dialog) = dialog.get()
            && wanted
            && !dialog.open()
        {
            // Fails only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
    });
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let set_letters = move |on: bool| {
        letters.set(on);
        storage::save("letter-keys", &on);
    };
    view! {
        <dialog
            class="shortcuts"
            aria-labelledby="shortcuts-title"
            node_ref=dialog
            on:close=move |_| open.set(false)
            on:keydown=move |event| event.stop_propagation()
        >
            <Show when=move || open.get()>
                <header class="shortcuts-head">
                    <h2 id="shortcuts-title">"Keys"</h2>
                    <button type="button" class="button button-quiet" aria-label="Close" on:click=move |_| close()>
                        {icon(Icon::Wrong)}
                    </button>
                </header>
                <div class="shortcuts-places">{part("list of keys", parts::shortcuts, ())}</div>
                <label class="shortcuts-switch">
                    <input
                        type="checkbox"
                        prop:checked=move || letters.get()
                        on:change:target=move |event| set_letters(event.target().checked())
                    />
                    <span>"Keys of a single letter or sign are commands. Switch this off if you work by voice."</span>
                </label>
            </Show>
        </dialog>
    }
}

/// The keys by the place where they work; only the part itself may call it.
pub fn places() -> AnyView {
    PLACES
        .map(|(place, rows)| place_view(place, rows))
        .collect_view()
        .into_any()
}

fn place_view(place: &'static str, rows: &'static [Row]) -> impl IntoView {
    let rows = rows.iter().map(|(keys, what)| {
        let keys = keys
            .iter()
            .map(|key| view! { <kbd>{*key}</kbd> })
            .collect_view();
        view! {
            <div class="shortcuts-row">
                <dt>{keys}</dt>
                <dd>{*what}</dd>
            </div>
        }
    });
    view! {
        <section>
            <h3>{place}</h3>
            <dl>{rows.collect_view()}</dl>
        </section>
    }
}
