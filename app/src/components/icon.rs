//! Icons: small line drawings in the colour of the text, hidden from screen readers.

use leptos::prelude::*;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A triangle.
    Run,
    /// A square.
    Stop,
    /// A tick.
    Right,
    /// A cross.
    Wrong,
    /// An arrow to the right.
    Next,
    /// An arrow to the left.
    Previous,
    /// An arrow to a wall at the left.
    First,
    /// An arrow to a wall at the right.
    Last,
    /// Circles and lines between them.
    Check,
    /// A screen on a stand.
    Present,
    /// A half-filled disc.
    Theme,
    /// A magnifying glass.
    Search,
    /// A chain link.
    Share,
    /// An arrow that returns to its start.
    Reset,
    /// A sheet with an arrow into it.
    Open,
    /// A pencil.
    Edit,
    /// A triangle with an exclamation mark.
    Warning,
    /// Two lines side by side.
    Compare,
    /// A keyboard.
    Keys,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Run => "M7 4.5v15l12-7.5z",
            Icon::Stop => "M6 6h12v12H6z",
            Icon::Right => "M4.5 12.5l5 5 10-11",
            Icon::Wrong => "M6 6l12 12M18 6L6 18",
            Icon::Next => "M4 12h16M13 5l7 7-7 7",
            Icon::Previous => "M20 12H4M11 5l-7 7 7 7",
            Icon::First => "M5 5v14M20 12H9M14 6l-6 6 6 6",
            Icon::Last => "M19 5v14M4 12h11M10 6l6 6-6 6",
            Icon::Check => {
                "M6 4.500a1.500 1.500 0 100 3 1.500 1.500 0 000-3zM18 9a1.500 1.500 0 100 3 1.500 1.500 0 000-3zM6 16.500a1.500 1.500 0 100 3 1.500 1.500 0 000-3zM7.500 6.500l9 3.500M7.500 17.500l9-6M6 7.500v9"
            }
            Icon::Present => "M3 4.5h18M4.5 4.5v11h15v-11M12 15.5V20M8.5 20h7",
            Icon::Theme => {
                "M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 3.5v17M12 8h4.5M12 12h6M12 16h4.5"
            }
            Icon::Search => "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20 20",
            Icon::Share => {
                "M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.300l-1.2 1.200M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.700l1.2-1.2"
            }
            Icon::Reset => "M4.5 5v5h5M5 10a7.5 7.5 0 11-.5 4.5",
            Icon::Open => "M12 15V4M7.5 8.500L12 4l4.5 4.500M4 15v5h16v-5",
            Icon::Edit => "M4 20l1-4.500L16 4.500l3.5 3.500L8.5 19z",
            Icon::Warning => "M12 4L2.5 20h19zM12 10v5M12 17.200v.3",
            Icon::Compare => "M4 7h9M4 12h16M4 17h12",
            Icon::Keys => "M2.5 6.500h19v11h-19zM6 10h.5M10 10h.5M14 10h.5M18 10h.5M7.500 14h9",
        }
    }
}

/// Draws an icon; `class` may add to the root class.
pub fn icon(which: Icon) -> impl IntoView {
    let filled = matches!(which, Icon::Run | Icon::Stop);
    view! {
        <svg class="icon" class:icon-filled=filled viewBox="0 0 24 24" aria-hidden="true">
            <path d=which.path()></path>
        </svg>
    }
}
