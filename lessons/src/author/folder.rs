//! Reads the folder: the course file, the glossary, and each lesson's own folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::document::{self, FrontMatter};
use super::expect::Expectation;
use super::markdown::Targets;
use super::problem::{Problem, Reporter, toml_at};
use super::program::Source;
use super::{Built, FORMAT_VERSION, rules};
use crate::model::{Course, Lesson, LessonCard, Part, Term};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseToml {
    format_version: u32,
    part: Vec<PartToml>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartToml {
    title: String,
    lesson: Vec<EntryToml>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryToml {
    number: u32,
    slug: String,
    title: String,
    goal: String,
    /// An estimate, for a lesson that is only planned.
    #[serde(default)]
    minutes: u32,
    /// For a lesson that is only planned.
    #[serde(default)]
    needs: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryToml {
    term: Vec<TermToml>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermToml {
    term: String,
    definition: String,
    lesson: String,
}

const COURSE: &str = "course.toml";
const GLOSSARY: &str = "glossary.toml";
const CONTENT: &str = "content";

/// Reads everything; nothing comes back when the course file or the glossary cannot be read at all.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Option<Built> {
    let course = read_toml::<CourseToml>(root, COURSE, problems)?;
    let glossary = read_toml::<GlossaryToml>(root, GLOSSARY, problems)?;
    let folders = lesson_folders(root, &course, problems);
    let terms = glossary.term.into_iter().map(|term| Term {
        slug: slug(&term.term),
        term: term.term,
        definition: term.definition,
        lesson: term.lesson,
    });
    let entries = || course.part.iter().flat_map(|part| &part.lesson);
    let is_available = |entry: &EntryToml| folders.contains_key(&entry.slug);
    let targets = Targets {
        terms: terms.collect(),
        lessons: entries()
            .map(|entry| (entry.slug.clone(), entry.title.clone(), is_available(entry)))
            .collect(),
    };
    let mut lessons = Vec::new();
    let mut expectations = Vec::new();
    for entry in entries() {
        if let Some(folder) = folders.get(&entry.slug)
            && let Some((lesson, expected)) = read_lesson(root, folder, entry, &targets, problems)
        {
            lessons.push(lesson);
            expectations.push(expected);
        }
    }
    let parts = course.part.iter().map(|part| Part {
        title: part.title.clone(),
        lessons: part
            .lesson
            .iter()
            .map(|entry| card(entry, &lessons))
            .collect(),
    });
    let course_map = Course {
        format_version: course.format_version,
        parts: parts.collect(),
    };
    let mut reporter = Reporter::new(COURSE);
    if course.format_version != FORMAT_VERSION {
        let message = format!(
            "format_version is {}, not {FORMAT_VERSION}",
            course.format_version
        );
        reporter.report(1, message, "");
    }
    rules::check_course(&course_map, &mut reporter);
    problems.extend(reporter.finish());
    let mut reporter = Reporter::new(GLOSSARY);
    rules::check_glossary(&targets, &mut reporter);
    problems.extend(reporter.finish());
    let mut glossary = targets.terms;
    glossary.sort_by(|a, b| a.slug.cmp(&b.slug));
    Some(Built {
        course: course_map,
        lessons,
        glossary,
        expectations,
    })
}

/// A term's name in links.
fn slug(term: &str) -> String {
    let dashed = |character: char| {
        if character.is_alphanumeric() {
            character
        } else {
            '-'
        }
    };
    let dashes: String = term.to_lowercase().chars().map(dashed).collect();
    dashes.trim_matches('-').to_owned()
}

fn read_toml<T: serde::de::DeserializeOwned>(
    root: &Path,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let mut reporter = Reporter::new(name);
    let value = read_text(&root.join(name), &mut reporter)
        .and_then(|text| toml_at(&text, 1, &mut reporter));
    problems.extend(reporter.finish());
    value
}

fn read_text(path: &Path, reporter: &mut Reporter) -> Option<String> {
    fs::read_to_string(path)
        .map_err(|error| reporter.report(0, error.to_string(), ""))
        .ok()
}

/// The names in a folder, sorted, or a report that it cannot be read.
fn names_in(path: &Path, reporter: &mut Reporter) -> Vec<String> {
    let read = fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match read {
        Ok(entries) => {
            let names = entries
                .iter()
                .map(|entry| entry.file_name().to_string_lossy().into_owned());
            let mut names: Vec<String> = names.collect();
            names.sort();
            names
        }
        Err(error) => {
            reporter.report(0, error.to_string(), "");
            Vec::new()
        }
    }
}

/// The folder of each lesson that can be read, by slug, relative to the root.
fn lesson_folders(
    root: &Path,
    course: &CourseToml,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, PathBuf> {
    let mut reporter = Reporter::new(CONTENT);
    let mut folders = BTreeMap::new();
    for name in names_in(&root.join(CONTENT), &mut reporter) {
        let named = |entry: &&EntryToml| format!("{:02}-{}", entry.number, entry.slug) == name;
        match course.part.iter().flat_map(|part| &part.lesson).find(named) {
            Some(entry) => {
                folders.insert(entry.slug.clone(), Path::new(CONTENT).join(&name));
            }
            None => {
                let message = format!("`{name}` is no lesson of course.toml");
                reporter.report(
                    0,
                    message,
                    "folders are called NN-slug, as course.toml numbers them",
                );
            }
        }
    }
    problems.extend(reporter.finish());
    folders
}

/// Reads one lesson and its programs.
fn read_lesson(
    root: &Path,
    folder: &Path,
    entry: &EntryToml,
    targets: &Targets,
    problems: &mut Vec<Problem>,
) -> Option<(Lesson, Vec<Expectation>)> {
    let mut reporter = Reporter::new(folder);
    let mut sources = Vec::new();
    for name in names_in(&root.join(folder), &mut reporter) {
        if name.ends_with(".py") {
            let mut reporter = Reporter::new(folder.join(&name));
            if let Some(text) = read_text(&root.join(folder).join(&name), &mut reporter) {
                sources.push(Source::read(&name, &text, &mut reporter));
            }
            problems.extend(reporter.finish());
        } else if name != "lesson.md" {
            reporter.report(
                0,
                format!("stray file `{name}`"),
                "a lesson is lesson.md and .py files",
            );
        }
    }
    problems.extend(reporter.finish());
    let mut reporter = Reporter::new(folder.join("lesson.md"));
    let lesson = read_document(root, folder, entry, targets, sources, &mut reporter);
    problems.extend(reporter.finish());
    lesson
}

fn read_document(
    root: &Path,
    folder: &Path,
    entry: &EntryToml,
    targets: &Targets,
    sources: Vec<Source>,
    reporter: &mut Reporter,
) -> Option<(Lesson, Vec<Expectation>)> {
    let text = read_text(&root.join(folder).join("lesson.md"), reporter)?;
    let (front, body, first_line) = document::front_matter(&text, reporter)?;
    let placed = document::sections(body, first_line, &sources, targets, reporter);
    let (programs, expectations): (Vec<_>, Vec<_>) = sources
        .into_iter()
        .map(|source| (source.program, source.expectation))
        .unzip();
    check_front_matter(&front, entry, reporter);
    rules::check_sections(&placed, &programs, reporter);
    let lesson = Lesson {
        card: LessonCard {
            number: entry.number,
            slug: entry.slug.clone(),
            title: front.title,
            goal: front.goal,
            minutes: front.minutes,
            needs: front.needs,
            available: true,
        },
        sections: placed.into_iter().map(|placed| placed.section).collect(),
        programs,
    };
    Some((lesson, expectations))
}

/// What `course.toml` announces is what the lesson keeps.
fn check_front_matter(front: &FrontMatter, entry: &EntryToml, reporter: &mut Reporter) {
    if front.title != entry.title {
        let message = format!("the title differs from course.toml's `{}`", entry.title);
        reporter.report(2, message, "");
    }
    if front.goal != entry.goal {
        let message = format!("the goal differs from course.toml's `{}`", entry.goal);
        reporter.report(2, message, "");
    }
    if entry.minutes != 0 || !entry.needs.is_empty() {
        let help = "take minutes and needs out of course.toml, now that lesson.md has them";
        reporter.report(2, "minutes or needs stand in two places", help);
    }
    if !(5..=12).contains(&front.minutes) {
        reporter.report(
            2,
            format!("{} minutes", front.minutes),
            "a lesson takes 5 to 12 minutes",
        );
    }
}

/// What the course map shows: the lesson's own card, or the announcement.
fn card(entry: &EntryToml, lessons: &[Lesson]) -> LessonCard {
    let lesson = lessons.iter().find(|lesson| lesson.card.slug == entry.slug);
    lesson.map_or_else(
        || LessonCard {
            number: entry.number,
            slug: entry.slug.clone(),
            title: entry.title.clone(),
            goal: entry.goal.clone(),
            minutes: entry.minutes,
            needs: entry.needs.clone(),
            available: false,
        },
        |lesson| lesson.card.clone(),
    )
}
