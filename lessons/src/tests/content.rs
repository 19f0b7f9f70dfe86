//! The lessons as they are: they build, survive the way to the page, and run on a real CPython.

use std::env;
use std::path::Path;

use crate::author::check::{plan, run_all};
use crate::author::python::Python;
use crate::author::{Built, build};
use crate::model::{Block, Course, Lesson};

fn course() -> Built {
    build(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("the lessons have problems:\n{}", problems.join("\n"))
    })
}

#[test]
fn the_course_has_every_lesson_of_the_curriculum() {
    let built = course();
    let cards: Vec<_> = built
        .course
        .parts
        .iter()
        .flat_map(|part| &part.lessons)
        .collect();
    assert_eq!(cards.len(), 32);
    let available = cards.iter().filter(|card| card.available).count();
    assert_eq!(available, built.lessons.len());
}

#[test]
fn every_block_survives_the_way_to_the_page() {
    let built = course();
    for lesson in &built.lessons {
        let json = serde_json::to_string(lesson).expect("a lesson is plain data");
        let back: Lesson = serde_json::from_str(&json).expect("what was written can be read");
        assert_eq!(&back, lesson);
    }
    let json = serde_json::to_string(&built.course).expect("a course is plain data");
    let back: Course = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(back, built.course);
    let blocks = || {
        built
            .lessons
            .iter()
            .flat_map(|lesson| &lesson.sections)
            .flat_map(|section| &section.blocks)
    };
    assert!(blocks().any(|block| matches!(block, Block::SlideBreak)));
    assert!(blocks().any(|block| matches!(block, Block::Compare { .. })));
    assert!(blocks().any(|block| matches!(block, Block::Experiment { .. })));
}

#[test]
fn the_shown_program_has_no_comments_for_tools() {
    for program in course().lessons.iter().flat_map(|lesson| &lesson.programs) {
        assert!(!program.source.contains("# expect"), "{}", program.name);
        assert!(!program.source.contains("excerpt"), "{}", program.name);
        assert_eq!(
            program.source.lines().count(),
            program.lines.len(),
            "{}",
            program.name
        );
        for (line, tokens) in program.source.lines().zip(&program.lines) {
            let text: String = tokens.iter().map(|token| token.text.as_str()).collect();
            assert_eq!(text, line, "{}", program.name);
        }
    }
}

/// Takes a minute or two, so it runs only where `RUN_SLOW_TESTS` is set and `python3` answers.
#[test]
fn every_program_does_on_cpython_what_its_comments_say() {
    if env::var_os("RUN_SLOW_TESTS").is_none() {
        return;
    }
    let Some(mut python) = Python::find(60) else {
        return;
    };
    let built = course();
    let failures = run_all(&plan(&built), &mut python, &mut |_| {});
    let told: Vec<String> = failures
        .iter()
        .map(|failure| format!("{}: {}: {}", failure.lesson, failure.demo, failure.message))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
}
