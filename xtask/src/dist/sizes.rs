//! What a reader's connection has to carry, and the limits that keep it small.

use std::fs;
use std::path::Path;

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
    /// The first time a program is run.
    Engine,
    /// Not by a reader of a lesson.
    Other,
}

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
    let mut page = 0;
    let mut lesson = 0;
    let mut editor = 0;
    let mut engine = 0;
    for file in files(site)? {
        let name = address(&file);
        let bytes = transfer_bytes(&site.join(&file))?;
        match use_of(&name) {
            Use::Page => page += bytes,
            Use::Lesson => lesson = bytes.max(lesson),
            Use::Editor => editor += bytes,
            Use::Engine => engine += bytes,
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
            "the engine, at the first run",
            engine,
            Some(ENGINE_MAX_BYTES),
        ),
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

/// The size of a file's brotli copy, or of the file where it has none.
fn transfer_bytes(path: &Path) -> Result<u64> {
    let mut packed = path.as_os_str().to_owned();
    packed.push(".br");
    let metadata = fs::metadata(&packed).or_else(|_| fs::metadata(path));
    Ok(metadata.with_context(|| path.display().to_string())?.len())
}

fn use_of(name: &str) -> Use {
    let packed = name.ends_with(".br") || name.ends_with(".gz");
    match name {
        _ if packed => Use::Other,
        "index.html" | "data/course.json" => Use::Page,
        _ if name.starts_with("style/") => Use::Page,
        _ if name.starts_with("assets/app-") || name.starts_with("assets/boot-") => Use::Page,
        _ if name.ends_with(".woff2") => Use::Page,
        _ if name.starts_with("data/lessons/") => Use::Lesson,
        _ if name.starts_with("assets/editor-") => Use::Editor,
        _ if name.starts_with("assets/engine-") => Use::Engine,
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

    #[test]
    fn sizes_are_counted_where_they_are_felt() {
        assert_eq!(use_of("assets/app-0123/app_bg.wasm"), Use::Page);
        assert_eq!(use_of("assets/engine-0123/engine_bg.wasm"), Use::Engine);
        assert_eq!(use_of("assets/engine-0123/engine_bg.wasm.br"), Use::Other);
        assert_eq!(use_of("data/lessons/locks.json"), Use::Lesson);
        assert_eq!(kilobytes(123_456), "123.5");
    }
}
