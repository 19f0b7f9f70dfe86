//! Light or dark: the system's choice until the reader makes one.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::storage;

/// Which colours the page has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// What the operating system asks for.
    #[default]
    System,
    /// Dark text on light paper.
    Light,
    /// Light text on dark paper.
    Dark,
}

impl Theme {
    /// The theme that the toggle goes to from here.
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }

    /// Its name, as the toggle says it.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "System",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        }
    }
}

/// The reader's theme; changing the signal changes the page and is kept.
pub fn provide() -> RwSignal<Theme> {
    let theme = RwSignal::new(storage::load::<Theme>("theme").unwrap_or_default());
    Effect::new(move |_| {
        let chosen = theme.get();
        if let Some(root) = document().document_element() {
            // Setting a fixed attribute name cannot fail.
            let _ = match chosen {
                Theme::System => root.remove_attribute("data-theme"),
                Theme::Light => root.set_attribute("data-theme", "light"),
                Theme::Dark => root.set_attribute("data-theme", "dark"),
            };
        }
        storage::save("theme", &chosen);
    });
    provide_context(theme);
    theme
}

#[cfg(test)]
mod tests {
    use super::Theme;

    #[test]
    fn the_toggle_visits_every_theme_and_returns() {
        let mut seen = vec![Theme::System];
        while seen.len() < 3 {
            seen.push(seen[seen.len() - 1].next());
        }
        assert_eq!(seen, [Theme::System, Theme::Light, Theme::Dark]);
        assert_eq!(Theme::Dark.next(), Theme::System);
    }
}
