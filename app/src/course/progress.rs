//! How far the reader has come: which lessons were opened and finished, and which answers were given.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::storage;

/// The reader's progress through the course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    lessons: BTreeMap<String, LessonProgress>,
}

/// The reader's progress through one lesson.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct LessonProgress {
    finished: bool,
    /// The chosen answers by question.
    answers: BTreeMap<String, Vec<usize>>,
}

/// Where the reader is with a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Never opened.
    Fresh,
    /// Opened.
    Begun,
    /// Finished.
    Finished,
}

impl Progress {
    /// Notes that a lesson was opened.
    pub fn open(&mut self, slug: &str) {
        self.lessons.entry(slug.to_owned()).or_default();
    }

    /// Notes that a lesson was finished.
    pub fn finish(&mut self, slug: &str) {
        self.lessons.entry(slug.to_owned()).or_default().finished = true;
    }

    /// Takes the note of finishing back.
    pub fn reopen(&mut self, slug: &str) {
        self.lessons.entry(slug.to_owned()).or_default().finished = false;
    }

    /// Keeps the answer to a question; choices are counted from 0.
    pub fn answer(&mut self, slug: &str, question: &str, choices: Vec<usize>) {
        let lesson = self.lessons.entry(slug.to_owned()).or_default();
        lesson.answers.insert(question.to_owned(), choices);
    }

    /// The answer that was kept.
    pub fn answer_to(&self, slug: &str, question: &str) -> Option<&[usize]> {
        let lesson = self.lessons.get(slug)?;
        lesson.answers.get(question).map(Vec::as_slice)
    }

    /// Forgets the answer to a question, so that it can be asked again.
    pub fn forget_answer(&mut self, slug: &str, question: &str) {
        if let Some(lesson) = self.lessons.get_mut(slug) {
            lesson.answers.remove(question);
        }
    }

    /// Whether a lesson was finished.
    pub fn is_finished(&self, slug: &str) -> bool {
        self.stage(slug) == Stage::Finished
    }

    /// Where the reader is with a lesson.
    pub fn stage(&self, slug: &str) -> Stage {
        match self.lessons.get(slug) {
            None => Stage::Fresh,
            Some(lesson) if lesson.finished => Stage::Finished,
            Some(_) => Stage::Begun,
        }
    }
}

/// The reader's progress, kept in the browser whenever it changes.
pub fn provide() {
    let progress = RwSignal::new(storage::load::<Progress>("progress").unwrap_or_default());
    Effect::new(move |_| progress.with(|progress| storage::save("progress", progress)));
    provide_context(progress);
}

/// The reader's progress, as [`provide`] made it.
pub fn expect() -> RwSignal<Progress> {
    use_context().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Progress, Stage};

    #[test]
    fn a_lesson_goes_from_fresh_to_finished_and_back() {
        let mut progress = Progress::default();
        assert_eq!(progress.stage("locks"), Stage::Fresh);
        progress.open("locks");
        assert_eq!(progress.stage("locks"), Stage::Begun);
        progress.finish("locks");
        assert_eq!(progress.stage("locks"), Stage::Finished);
        progress.open("locks");
        assert_eq!(progress.stage("locks"), Stage::Finished);
        progress.reopen("locks");
        assert_eq!(progress.stage("locks"), Stage::Begun);
    }

    #[test]
    fn answers_survive_storage() {
        let mut progress = Progress::default();
        progress.answer("locks", "predict", vec![2]);
        let text = serde_json::to_string(&progress).unwrap_or_default();
        let mut kept: Progress = serde_json::from_str(&text).unwrap_or_default();
        assert_eq!(kept.answer_to("locks", "predict"), Some(&[2][..]));
        kept.forget_answer("locks", "predict");
        assert_eq!(kept.answer_to("locks", "predict"), None);
    }
}
