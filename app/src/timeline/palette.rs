//! The colours of the picture, by role. They come from the style sheet; there are none here.

use trace::activity::Activity;

use super::shape::Ink;

/// A colour as the screen shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: (u8, u8, u8),
    /// From 0, invisible, to 1.
    pub alpha: f64,
}

/// The custom property that holds the colour of an activity.
pub fn property(activity: Activity) -> &'static str {
    match activity {
        Activity::Running => "--color-running",
        Activity::Ready => "--color-ready",
        Activity::WaitingForGil => "--color-waiting-for-gil",
        Activity::Blocked => "--color-blocked",
        Activity::Sleeping => "--color-sleeping",
        Activity::Serialising => "--color-serialising",
        Activity::Starting => "--color-starting",
        Activity::Unknown => "--color-faint",
    }
}

/// The colours of all roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    threads: Vec<Color>,
    states: [Color; Activity::ALL.len()],
    grid: Color,
    missing: Color,
}

impl Palette {
    /// Asks `read` for each custom property that the picture uses, as `--color-thread-1`.
    pub fn from_properties(mut read: impl FnMut(&str) -> Color) -> Palette {
        let n_threads = crate::run::colors::COLORS;
        Palette {
            threads: (1..=n_threads)
                .map(|idx| read(&format!("--color-thread-{idx}")))
                .collect(),
            states: Activity::ALL.map(|it| read(property(it))),
            grid: read("--color-rule"),
            missing: read("--color-warning"),
        }
    }

    /// The colour of a role.
    pub fn color(&self, ink: Ink) -> Color {
        match ink {
            Ink::Thread(number) => {
                let idx = (number as usize).saturating_sub(1) % self.threads.len().max(1);
                self.threads.get(idx).copied().unwrap_or_default()
            }
            Ink::State(activity) => self.states[activity as usize],
            Ink::Grid => self.grid,
            Ink::Missing => self.missing,
        }
    }
}
