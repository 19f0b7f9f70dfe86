//! The course as the page has it: fetched data, and how far the reader has come.

pub mod filter;
pub mod progress;

use lessons::model::{Course, Lesson, LessonCard};

use crate::address::{self, LoadError};

/// The version of `course.json` that this page reads.
pub const FORMAT_VERSION: u32 = 1;

/// Fetches the course map.
///
/// # Errors
/// Those of [`address::fetch_json`], and [`LoadError::Unreadable`] for a version this page does not know.
pub async fn fetch_course() -> Result<Course, LoadError> {
    let course: Course = address::fetch_json("data/course.json").await?;
    if course.format_version == FORMAT_VERSION {
        Ok(course)
    } else {
        Err(LoadError::Unreadable(format!(
            "the course has format {}, this page reads {FORMAT_VERSION}; reload the page",
            course.format_version
        )))
    }
}

/// Fetches one lesson.
///
/// # Errors
/// Those of [`address::fetch_json`]; [`LoadError::Missing`] also for a name that no lesson can have.
pub async fn fetch_lesson(slug: &str) -> Result<Lesson, LoadError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if slug.is_empty() || !slug.chars().all(plain) {
        return Err(LoadError::Missing);
    }
    address::fetch_json(&format!("data/lessons/{slug}.json")).await
}

/// The available lessons before and after one, in the order of the course.
pub fn neighbours(course: &Course, slug: &str) -> (Option<LessonCard>, Option<LessonCard>) {
    let all: Vec<&LessonCard> = course.parts.iter().flat_map(|part| &part.lessons).collect();
    let Some(here) = all.iter().position(|card| card.slug == slug) else {
        return (None, None);
    };
    let available = |card: &&&LessonCard| card.available;
    let previous = all[..here].iter().rev().find(available);
    let next = all[here + 1..].iter().find(available);
    (
        previous.map(|card| (*card).clone()),
        next.map(|card| (*card).clone()),
    )
}

/// The title of a lesson, by its name in links.
pub fn title_of(course: &Course, slug: &str) -> Option<String> {
    let mut all = course.parts.iter().flat_map(|part| &part.lessons);
    all.find(|card| card.slug == slug)
        .map(|card| card.title.clone())
}

#[cfg(test)]
pub(crate) mod tests {
    use lessons::model::{Course, LessonCard, Part};

    use super::neighbours;

    pub(crate) fn card(number: u32, slug: &str, available: bool) -> LessonCard {
        LessonCard {
            number,
            slug: slug.to_owned(),
            title: slug.replace('-', " "),
            goal: format!("the goal of {slug}"),
            minutes: 8,
            needs: Vec::new(),
            available,
        }
    }

    pub(crate) fn course() -> Course {
        Course {
            format_version: 1,
            parts: vec![
                Part {
                    title: "First".to_owned(),
                    lessons: vec![card(1, "the-gil", true), card(2, "deadlock", false)],
                },
                Part {
                    title: "Second".to_owned(),
                    lessons: vec![card(3, "locks", true)],
                },
            ],
        }
    }

    #[test]
    fn neighbours_skip_lessons_that_are_only_announced() {
        let (previous, next) = neighbours(&course(), "the-gil");
        assert_eq!(previous, None);
        assert_eq!(next.map(|card| card.slug).as_deref(), Some("locks"));
        let (previous, next) = neighbours(&course(), "locks");
        assert_eq!(previous.map(|card| card.slug).as_deref(), Some("the-gil"));
        assert_eq!(next, None);
    }

    #[test]
    fn an_unknown_lesson_has_no_neighbours() {
        assert_eq!(neighbours(&course(), "cookery"), (None, None));
    }
}
