//! Panels of which one is shown, chosen by tabs (the pattern of the ARIA Authoring Practices Guide).
//!
//! Hidden panels stay alive, so that scrolled places, drawings and runs are still there on the way back.

use leptos::html;
use leptos::prelude::*;

/// One panel and its tab.
pub struct Tab {
    /// Its name, unlike all others on the page.
    pub name: &'static str,
    /// What its tab says.
    pub title: &'static str,
    /// What it shows.
    pub panel: AnyView,
}

/// The panels.
#[component]
pub fn Tabs(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// The panels, in order.
    tabs: Vec<Tab>,
    /// The name of the panel that is shown.
    shown: RwSignal<&'static str>,
) -> impl IntoView {
    let names: Vec<&'static str> = tabs.iter().map(|tab| tab.name).collect();
    let list = NodeRef::<html::Div>::new();
    let on_key = move |event: web_sys::KeyboardEvent| {
        let here = names.iter().position(|name| *name == shown.get_untracked());
        let Some(next) = neighbour(&event.key(), here.unwrap_or(0), names.len()) else {
            return;
        };
        event.prevent_default();
        event.stop_propagation();
        shown.set(names[next]);
        focus_chosen(list);
    };
    let (heads, panels): (Vec<_>, Vec<_>) = tabs
        .into_iter()
        .map(|Tab { name, title, panel }| {
            let is_shown = move || shown.get() == name;
            let head = view! {
                <button
                    type="button"
                    class="tab"
                    role="tab"
                    id=format!("tab-{name}")
                    aria-controls=format!("panel-{name}")
                    aria-selected=move || is_shown().to_string()
                    tabindex=move || if is_shown() { "0" } else { "-1" }
                    on:click=move |_| shown.set(name)
                >
                    {title}
                </button>
            };
            let panel = view! {
                <div
                    class="tab-panel"
                    role="tabpanel"
                    id=format!("panel-{name}")
                    aria-labelledby=format!("tab-{name}")
                    hidden=move || !is_shown()
                >
                    {panel}
                </div>
            };
            (head, panel)
        })
        .unzip();
    view! {
        <div class="tabs">
            <div class="tab-list" role="tablist" aria-label=label node_ref=list on:keydown=on_key>
                {heads}
            </div>
            {panels}
        </div>
    }
}

/// Where a key leads from a tab, both counted from 0; `None` for a key that does not move.
fn neighbour(key: &str, here: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" => Some(if here == last { 0 } else { here + 1 }),
        "ArrowLeft" => Some(here.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

fn focus_chosen(list: NodeRef<html::Div>) {
    let chosen = list
        .get_untracked()
        .and_then(|list| list.query_selector("[aria-selected=true]").ok().flatten());
    if let Some(chosen) = chosen {
        use wasm_bindgen::JsCast;
        // A tab that cannot take the focus only leaves it where it is.
        let _ = chosen
            .dyn_into::<web_sys::HtmlElement>()
            .map(|it| it.focus());
    }
}

#[cfg(test)]
mod tests {
    use super::neighbour;

    #[test]
    fn arrows_go_round_and_other_keys_stay() {
        for (key, here, expect) in [
            ("ArrowRight", 0, Some(1)),
            ("ArrowRight", 2, Some(0)),
            ("ArrowLeft", 0, Some(2)),
            ("Home", 2, Some(0)),
            ("End", 0, Some(2)),
            ("x", 1, None),
        ] {
            assert_eq!(neighbour(key, here, 3), expect, "{key} from {here}");
        }
        assert_eq!(neighbour("End", 0, 0), None);
    }
}
