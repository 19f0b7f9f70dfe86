//! What a reader's connection has to carry, and the limits that keep it small.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::names::{address, files};
use crate::report;

/// A lesson page before the engine: the most, in bytes as brotli sends them.
const PAGE_MAX_BYTES: u64 = 350_000;

/// The engine: the most, in bytes as brotli sends them.
const ENGINE_MAX_BYTES: u64 = 900_000;

/// What a file of the site is loaded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// Every page, and for lessons the largest one.
    Page,
    /// One lesson's text.
    Lesson,
    /// The first time a program is edited.
    Editor,
    /// The first time a program is run: the engine.
    Engine,
    /// The first time a program is run: what begins the run and draws it.
    Run,
    /// The first step or check: the explorer.
    Explorer,
    /// The first time that a program imports a module that is not in the engine.
    Library,
    /// A page of another kind than a lesson.
    OtherPage,
    /// Not by a reader of a lesson.
    Other,
}

/// The part of the interface that is loaded with the engine: it begins runs and draws them.
const RUN: &str = "run";

/// What one part of the site weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Which part, and when it is loaded.
    pub name: &'static str,
    /// Its size in bytes as brotli sends it.
    pub bytes: u64,
    /// The most that it may be.
    pub bytes_max: Option<u64>,
}

/// Measures the parts of a published site.
///
/// # Errors
/// A file cannot be read.
pub fn measure(site: &Path) -> Result<Vec<Size>> {
    let files = files(site)?;
    let parts = parts(site, &files)?;
    let (mut page, mut lesson, mut editor) = (0, 0, 0);
    let (mut engine, mut run, mut explorer, mut library, mut others) = (0, 0, 0, 0, 0);
    for file in files {
        let name = address(&file);
        let bytes = transfer_bytes(&site.join(&file))?;
        match use_of(&name, &parts) {
            Use::Page => page += bytes,
            Use::Lesson => lesson = bytes.max(lesson),
            Use::Editor => editor += bytes,
            Use::Engine => engine += bytes,
            Use::Run => run += bytes,
            Use::Explorer => explorer += bytes,
            Use::Library => library += bytes,
            Use::OtherPage => others += bytes,
            Use::Other => {}
        }
    }
    let size = |name, bytes, bytes_max| Size {
        name,
        bytes,
        bytes_max,
    };
    Ok(vec![
        size(
            "a lesson page before the engine",
            page + lesson,
            Some(PAGE_MAX_BYTES),
        ),
        size(
            "the engine and what draws runs, at the first run",
            engine + run,
            Some(ENGINE_MAX_BYTES),
        ),
        size("of which the interface's part", run, None),
        size("the explorer, at the first step or check", explorer, None),
        size(
            "the rest of Python's library, at the first import",
            library,
            None,
        ),
        size("the other pages together, each when opened", others, None),
        size("the editor, at the first edit", editor, None),
    ])
}

/// Prints the sizes of a site.
///
/// # Errors
/// One of them is over its limit, or a file cannot be read.
pub fn check(site: &Path) -> Result<()> {
    report::note("compressed transfer (brotli):");
    let mut over = Vec::new();
    for size in measure(site)? {
        let limit = size.bytes_max.map_or(String::new(), |limit| {
            format!(" of at most {} kB", kilobytes(limit))
        });
        let Size { name, bytes, .. } = size;
        report::note(&format!("  {name}: {} kB{limit}", kilobytes(bytes)));
        if size.bytes_max.is_some_and(|limit| bytes > limit) {
            over.push(name);
        }
    }
    if !over.is_empty() {
        bail!("over the limit: {}", over.join(", "));
    }
    Ok(())
}

/// Which files each part of the interface consists of: a line `PART FILE` for each.
fn parts(site: &Path, files: &[PathBuf]) -> Result<String> {
    let is_list = |file: &&PathBuf| {
        let name = address(file);
        name.starts_with("assets/app-") && name.ends_with("/parts.txt")
    };
    let list = files.iter().find(is_list).context("the list of parts")?;
    fs::read_to_string(site.join(list)).with_context(|| list.display().to_string())
}

/// The size of a file's brotli copy, or of the file where it has none.
fn transfer_bytes(path: &Path) -> Result<u64> {
    let mut packed = path.as_os_str().to_owned();
    packed.push(".br");
    let metadata = fs::metadata(&packed).or_else(|_| fs::metadata(path));
    Ok(metadata.with_context(|| path.display().to_string())?.len())
}

/// What a file is loaded for; one that several parts share counts for the runs, if they are among them.
fn use_of(name: &str, parts: &str) -> Use {
    let is_of = |part: Option<&str>| {
        parts.lines().any(|line| {
            let of_line = line.split_once(' ');
            of_line.is_some_and(|(its_part, file)| {
                name.ends_with(&format!("/{file}")) && part.is_none_or(|part| part == its_part)
            })
        })
    };
    let packed = name.ends_with(".br") || name.ends_with(".gz");
    match name {
        _ if packed => Use::Other,
        "index.html" | "data/course.json" => Use::Page,
        _ if name.starts_with("style/") => Use::Page,
        _ if is_of(Some(RUN)) => Use::Run,
        _ if is_of(None) || name.ends_with("/parts.txt") => Use::OtherPage,
        _ if name.starts_with("assets/app-") || name.starts_with("assets/boot-") => Use::Page,
        // A page fetches these only when it shows one of them, and no lesson does.
        _ if name.ends_with("-letters.woff2") => Use::Other,
        _ if name.ends_with(".woff2") => Use::Page,
        _ if name.starts_with("data/lessons/") => Use::Lesson,
        _ if name.starts_with("assets/editor-") => Use::Editor,
        _ if name.ends_with("/library.bin") => Use::Library,
        // Fetched at the first import of what few programs about concurrency import.
        _ if name.ends_with("/library_seldom.bin") => Use::Other,
        // Fetched when a traceback shows a line of the library, or a learner looks at it.
        _ if name.ends_with("/library_texts.bin") => Use::Other,
        _ if name.starts_with("assets/engine-") => Use::Engine,
        _ if name.starts_with("assets/explorer-") => Use::Explorer,
        _ => Use::Other,
    }
}

fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: &str =
        "lab chunk_6.wasm\nlab split_lab.wasm\nrun chunk_6.wasm\nrun split_run.wasm\n";

    #[track_caller]
    fn check(name: &str, expected: Use) {
        assert_eq!(use_of(name, PARTS), expected);
    }

    #[test]
    fn sizes_are_counted_where_they_are_felt() {
        check("assets/app-0123/app_bg.wasm", Use::Page);
        check("assets/app-0123/app.js", Use::Page);
        check("assets/app-0123/split_run.wasm", Use::Run);
        check("assets/app-0123/chunk_6.wasm", Use::Run);
        check("assets/app-0123/split_lab.wasm", Use::OtherPage);
        check("assets/engine-0123/engine_bg.wasm", Use::Engine);
        check("assets/explorer-0123/explorer_bg.wasm", Use::Explorer);
        check("assets/engine-0123/engine_bg.wasm.br", Use::Other);
        check("assets/engine-0123/library.bin", Use::Library);
        check("assets/engine-0123/library_seldom.bin", Use::Other);
        check("assets/engine-0123/library_texts.bin", Use::Other);
        check("data/lessons/locks.json", Use::Lesson);
        assert_eq!(kilobytes(123_456), "123.5");
    }
}
