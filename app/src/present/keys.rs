//! The keys of presenters and of their clickers.

use wasm_bindgen::JsCast;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The next slide.
    Next,
    /// The slide before.
    Previous,
    /// The first slide.
    First,
    /// The last slide.
    Last,
    /// A black screen, or the slide again.
    Blank,
    /// The program on the slide: run it, or end its run.
    Run,
    /// The whole screen, or a window again.
    FullScreen,
    /// Back to the reading page.
    Leave,
    /// From the beginning, without reloading the page: what a clicker's start button sends.
    Restart,
}

/// What a key asks for on the stage, given whether Shift is held. Clickers send PageUp and PageDown,
/// `.` or `b` to blank the screen, and alternate F5 and Escape on their start button.
pub fn action(key: &str, shift: bool) -> Option<Action> {
    Some(match key {
        " " | "Spacebar" if shift => Action::Previous,
        "PageDown" | "ArrowRight" | "ArrowDown" | " " | "Spacebar" | "n" | "N" => Action::Next,
        "PageUp" | "ArrowLeft" | "ArrowUp" => Action::Previous,
        "Home" => Action::First,
        "End" => Action::Last,
        "b" | "B" | "." => Action::Blank,
        "r" | "R" => Action::Run,
        "f" | "F" => Action::FullScreen,
        "F5" => Action::Restart,
        "Escape" => Action::Leave,
        _ => return None,
    })
}

/// Whether a key goes to the page's controls instead: PageUp, PageDown and F5 never do, since a clicker
/// must work wherever the focus is.
pub fn is_for_control(key: &str, typing: bool, on_control: bool) -> bool {
    match key {
        "PageDown" | "PageUp" | "F5" => false,
        _ if typing => true,
        // Space and arrows work a button, slider or scrolling region that has the focus.
        " " | "Spacebar" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home"
        | "End" => on_control,
        _ => false,
    }
}

/// Whether the event comes from something that takes text.
pub fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    origin(event).is_some_and(|element| {
        let takes_text = matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
            || (element.tag_name() == "INPUT"
                && !matches!(
                    element.get_attribute("type").as_deref(),
                    Some("radio" | "checkbox" | "range")
                ));
        takes_text
            || element
                .closest("[contenteditable], .editor-place")
                .ok()
                .flatten()
                .is_some()
    })
}

/// Whether the event comes from a control that has a use for keys.
pub fn is_on_control(event: &web_sys::KeyboardEvent) -> bool {
    origin(event).is_some_and(|element| {
        element
            .closest("button, a, input, select, textarea, summary, [tabindex='0']")
            .ok()
            .flatten()
            .is_some()
    })
}

fn origin(event: &web_sys::KeyboardEvent) -> Option<web_sys::Element> {
    event.target()?.dyn_into().ok()
}

#[cfg(test)]
mod tests {
    use super::{Action, action, is_for_control};

    #[test]
    fn clickers_can_do_everything() {
        for (key, expect) in [
            ("PageDown", Action::Next),
            ("PageUp", Action::Previous),
            (".", Action::Blank),
            ("b", Action::Blank),
            ("F5", Action::Restart),
            ("Escape", Action::Leave),
        ] {
            assert_eq!(action(key, false), Some(expect));
        }
        assert_eq!(action(" ", true), Some(Action::Previous));
        assert_eq!(action("q", false), None);
    }

    #[test]
    fn a_clicker_works_while_the_editor_has_the_focus() {
        assert!(!is_for_control("PageDown", true, true));
        assert!(is_for_control("b", true, true));
        assert!(is_for_control(" ", false, true));
        assert!(!is_for_control("ArrowRight", false, false));
    }
}
