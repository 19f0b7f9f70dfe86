//! From the folder of lessons to data: reads everything, reports everything that is wrong at once.
//!
//! The format is described for authors in `lessons/README.md`.

pub mod check;
pub mod expect;
pub mod problem;
pub mod python;

mod blocks;
mod document;
mod experiment;
mod folder;
mod highlight;
mod markdown;
mod program;
mod rules;

use std::path::Path;
use std::{fs, io};

use expect::Expectation;
use problem::Problem;

use crate::model::{Course, Lesson, Term};

/// The version of the JSON that [`write_json`] writes.
pub const FORMAT_VERSION: u32 = 1;

/// The course as the page gets it, and what its programs must do.
#[derive(Debug)]
pub struct Built {
    /// The course map.
    pub course: Course,
    /// The lessons that can be read, in order.
    pub lessons: Vec<Lesson>,
    /// The glossary, in alphabetical order.
    pub glossary: Vec<Term>,
    /// For each lesson in order, for each of its programs in order: what a run must do.
    pub expectations: Vec<Vec<Expectation>>,
}

/// Reads the folder that holds `course.toml`, `glossary.toml` and `content/`.
///
/// # Errors
///
/// Everything that is wrong with the content, by file and line.
pub fn build(root: &Path) -> Result<Built, Vec<Problem>> {
    let mut problems = Vec::new();
    let built = folder::read(root, &mut problems);
    match built {
        Some(built) if problems.is_empty() => Ok(built),
        _ => Err(problems),
    }
}

/// Writes `course.json`, `glossary.json` and `lessons/SLUG.json` into a folder.
/// A file that would not change is left alone, so that a development server reloads only what it must.
///
/// # Errors
///
/// When a file or folder cannot be read or written.
pub fn write_json(built: &Built, folder: &Path) -> io::Result<()> {
    let lessons = folder.join("lessons");
    fs::create_dir_all(&lessons)?;
    write_if_changed(&folder.join("course.json"), &built.course)?;
    write_if_changed(&folder.join("glossary.json"), &built.glossary)?;
    for lesson in &built.lessons {
        write_if_changed(&lessons.join(format!("{}.json", lesson.card.slug)), lesson)?;
    }
    for entry in fs::read_dir(&lessons)? {
        let path = entry?.path();
        let slug = path.file_stem().and_then(|stem| stem.to_str());
        if !built
            .lessons
            .iter()
            .any(|lesson| Some(lesson.card.slug.as_str()) == slug)
        {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn write_if_changed(path: &Path, value: &impl serde::Serialize) -> io::Result<()> {
    let json = serde_json::to_string(value).map_err(io::Error::other)?;
    if fs::read_to_string(path).is_ok_and(|old| old == json) {
        return Ok(());
    }
    fs::write(path, json)
}
