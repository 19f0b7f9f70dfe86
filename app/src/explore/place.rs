//! Where in a run the reader is, as a link and the browser's store carry it.

use serde::{Deserialize, Serialize};
use trace::schedule::Schedule;

/// The longest schedule, in bytes, that a link carries.
pub const SCHEDULE_BYTES_MAX: usize = 8 * 1024;

/// A moment of a run of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The schedule of the whole run.
    pub schedule: String,
    /// How many instructions have been executed at the moment.
    pub moment: u32,
}

impl Place {
    /// What of it a link carries: if the schedule is too long the part up to the moment, and nothing if that is too long
    /// too.
    pub fn for_link(&self) -> Option<Place> {
        let fits = |place: &Place| place.schedule.len() <= SCHEDULE_BYTES_MAX;
        if fits(self) {
            return Some(self.clone());
        }
        let whole: Schedule = self.schedule.parse().ok()?;
        let part = Place {
            schedule: whole.first(self.moment).to_string(),
            moment: self.moment,
        };
        Some(part).filter(fits)
    }

    /// Whether a text could be a schedule: it has no other characters.
    pub fn could_be_schedule(text: &str) -> bool {
        text.bytes()
            .all(|letter| letter.is_ascii_digit() || b":.-_~*".contains(&letter))
    }
}

/// How many instructions a schedule has, if it is one.
pub fn steps_to_force(schedule: &str) -> Option<u32> {
    let schedule: Schedule = schedule.parse().ok()?;
    let segments = schedule.segments();
    Some(segments.iter().map(|segment| segment.count).sum())
}

#[cfg(test)]
mod tests {
    use super::{Place, SCHEDULE_BYTES_MAX, steps_to_force};

    #[test]
    fn a_link_carries_a_long_run_up_to_the_moment() {
        let place = Place {
            schedule: format!("1:0-7.1-3{}", ".0-1.1-1".repeat(SCHEDULE_BYTES_MAX)),
            moment: 9,
        };
        let carried = place.for_link().map(|it| (it.schedule, it.moment));
        assert_eq!(carried, Some(("1:0-7.1-2".to_owned(), 9)));
        let far = Place {
            moment: 20_000,
            ..place
        };
        assert_eq!(far.for_link(), None);
    }

    #[test]
    fn schedules_can_be_forced() {
        assert_eq!(steps_to_force("1:0-7.1~3.0-2"), Some(12));
        assert_eq!(steps_to_force("1:0-7.1_0-3"), Some(10));
        assert_eq!(steps_to_force(""), None);
    }
}
