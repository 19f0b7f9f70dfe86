//! The head and the foot of every page but the projection.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::icon::{Icon, icon};
use super::shortcuts::Shortcuts;
use crate::address;
use crate::support::Support;
use crate::theme::Theme;

/// The mark of Interleave: two strands that cross.
pub fn mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <path class="mark-under" d="M3 9h6c7 0 7 14 14 14h6"></path>
            <path class="mark-gap" d="M12.5 19.300C15.2 15.8 16.8 9 23 9"></path>
            <path class="mark-over" d="M3 23h6c7 0 7-14 14-14h6"></path>
        </svg>
    }
}

/// Name, places, theme.
#[component]
pub fn Header() -> impl IntoView {
    let theme = expect_context::<RwSignal<Theme>>();
    let shortcuts = expect_context::<Shortcuts>();
    let location = use_location();
    theme_key(theme, shortcuts);
    let here = move |place: &'static str| {
        let path = location.pathname.get();
        let inside = path.starts_with(&address::page(place));
        let lesson = place == "/course" && path.starts_with(&address::page("/lesson/"));
        (inside || lesson).then_some("page")
    };
    view! {
        <a class="skip" href="#content" on:click=skip_to_content>"Skip to the content"</a>
        <header class="header">
            <a class="header-name" href=address::page("/")>{mark()}"Interleave"</a>
            <nav class="header-places" aria-label="Places">
                <a href=address::page("/course") aria-current=move || here("/course")>"Course"</a>
                <a href=address::page("/lab") aria-current=move || here("/lab")>"Lab"</a>
            </nav>
            <button
                type="button"
                class="button button-quiet header-tool"
                aria-haspopup="dialog"
                title="The keys of this page"
                on:click=move |_| shortcuts.show()
            >
                {icon(Icon::Keys)}
                <span class="header-tool-name">"Keys"</span>
                <kbd aria-hidden="true">"?"</kbd>
            </button>
            <button
                type="button"
                class="button button-quiet header-tool header-theme"
                title="Theme: as the system, light or dark"
                on:click=move |_| theme.update(|theme| *theme = theme.next())
            >
                {icon(Icon::Theme)}
                <span class="visually-hidden">"Theme: "</span>
                <span class="header-tool-name">{move || theme.get().name()}</span>
            </button>
        </header>
    }
}

/// `T` goes to the next theme.
fn theme_key(theme: RwSignal<Theme>, shortcuts: Shortcuts) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key().eq_ignore_ascii_case("t") && shortcuts.is_command(&event) {
            event.prevent_default();
            theme.update(|theme| *theme = theme.next());
        }
    });
    on_cleanup(move || handle.remove());
}

/// What the site is, and what this browser gives it.
#[component]
pub fn Footer() -> impl IntoView {
    let support = expect_context::<Support>();
    let threads = if support.missing().is_none() {
        format!("Real threads: available, {} cores.", support.cores)
    } else {
        "Real threads: not available here.".to_owned()
    };
    view! {
        <footer class="footer">
            <p>"Interleave runs every program on your own machine. Nothing you type leaves it."</p>
            <p><a href=address::page("/python")>"What of Python is supported"</a></p>
            <p>{threads}</p>
        </footer>
    }
}

/// Moves the focus past the head. The document's base would send a plain `#content` elsewhere.
fn skip_to_content(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    focus("content");
}

/// Moves the focus to an element by its id, and shows it.
pub fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document().get_element_by_id(id);
    if let Some(element) =
        element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
    {
        // An element that cannot take the focus simply does not.
        let _ = element.focus();
        element.scroll_into_view();
    }
}
