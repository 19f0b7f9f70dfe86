//! Search and filter of the course map.

use lessons::model::{Course, LessonCard, Part};

use super::progress::Progress;

/// Which lessons the map shows, beside the search text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// All.
    #[default]
    All,
    /// Those that can be read now.
    Available,
    /// Those that can be read now and are not finished.
    Unfinished,
}

/// The parts of the course with the lessons that match; parts without any are left out.
/// Every word of the search text must occur in the number, the title, the goal or the title of the part.
pub fn filter(course: &Course, search: &str, show: Show, progress: &Progress) -> Vec<Part> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let shown = |card: &LessonCard| match show {
        Show::All => true,
        Show::Available => card.available,
        Show::Unfinished => card.available && !progress.is_finished(&card.slug),
    };
    course
        .parts
        .iter()
        .filter_map(|part| {
            let matches = |card: &LessonCard| {
                let text = format!(
                    "{} {} {} {}",
                    card.number, card.title, card.goal, part.title
                )
                .to_lowercase();
                words.iter().all(|word| text.contains(word))
            };
            let lessons: Vec<LessonCard> = part
                .lessons
                .iter()
                .filter(|card| shown(card) && matches(card))
                .cloned()
                .collect();
            (!lessons.is_empty()).then(|| Part {
                title: part.title.clone(),
                lessons,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Show, filter};
    use crate::course::progress::Progress;
    use crate::course::tests::course;

    #[track_caller]
    fn check(search: &str, show: Show, progress: &Progress, expect: &[&str]) {
        let parts = filter(&course(), search, show, progress);
        let slugs: Vec<_> = parts
            .iter()
            .flat_map(|part| part.lessons.iter().map(|card| card.slug.as_str()))
            .collect();
        assert_eq!(slugs, expect);
    }

    #[test]
    fn words_are_searched_in_title_goal_and_part() {
        let fresh = Progress::default();
        check("", Show::All, &fresh, &["the-gil", "deadlock", "locks"]);
        check("LOCK", Show::All, &fresh, &["deadlock", "locks"]);
        check("second lock", Show::All, &fresh, &["locks"]);
        check("cookery", Show::All, &fresh, &[]);
    }

    #[test]
    fn announced_and_finished_lessons_can_be_left_out() {
        let mut progress = Progress::default();
        check("", Show::Available, &progress, &["the-gil", "locks"]);
        progress.finish("the-gil");
        check("", Show::Unfinished, &progress, &["locks"]);
    }
}
