//! Style sheets: what the entry links is what the folder holds, and the order of the layers comes first.

use std::collections::BTreeSet;
use std::path::Path;

use super::{files, none_of, text};
use crate::dist::page::style_sheets;

#[test]
fn the_entry_links_every_style_sheet_once_and_the_layers_first() {
    let html = text(Path::new("index.html")).expect("index.html");
    let linked = style_sheets(&html);
    let set: BTreeSet<String> = linked.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(set.len(), linked.len(), "a style sheet is linked twice");
    let in_folder: BTreeSet<String> = files()
        .iter()
        .filter(|path| {
            path.starts_with("style") && path.extension().is_some_and(|ending| ending == "css")
        })
        .map(|path| path.display().to_string())
        .collect();
    let missing: Vec<String> = in_folder.difference(&set).cloned().collect();
    none_of("style sheets that index.html does not link", &missing);
    let absent: Vec<String> = set.difference(&in_folder).cloned().collect();
    none_of(
        "style sheets that index.html links and nobody wrote",
        &absent,
    );
    assert_eq!(
        linked.first().copied(),
        Some("style/layers.css"),
        "the layers' order must come first"
    );
}

#[test]
fn each_style_sheet_stays_in_a_layer() {
    let mut wrong = Vec::new();
    for path in files().into_iter().filter(|path| path.starts_with("style")) {
        let text = text(&path).unwrap_or_default();
        let faces_only = text.contains("@font-face") && !text.contains("@layer");
        if !text.contains("@layer") && !faces_only {
            wrong.push(path.display().to_string());
        }
    }
    none_of("style sheets outside every layer", &wrong);
}

#[test]
fn the_first_file_of_each_face_has_every_character_that_the_course_uses() {
    let faces = text(Path::new("style/fonts.css")).expect("style/fonts.css");
    let mut wrong = Vec::new();
    for face in faces.split("@font-face").skip(1) {
        let name = between(face, "url(\"", "\"").expect("a face has a file");
        if name.ends_with("-letters.woff2") {
            continue;
        }
        let ranges = between(face, "unicode-range:", ";").expect("a face says its characters");
        for path in files()
            .into_iter()
            .filter(|path| path.starts_with("lessons/content"))
        {
            let shown = text(&path).unwrap_or_default();
            let missing = shown
                .chars()
                .find(|&c| !c.is_control() && !covers(ranges, c));
            wrong.extend(missing.map(|c| format!("{} uses {c:?}, not in {name}", path.display())));
        }
    }
    none_of(
        "characters for which a lesson would fetch a second file of a face",
        &wrong,
    );
}

/// The text between two marks, the first of them as early as possible.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(from)?;
    Some(rest.split_once(to)?.0)
}

/// Whether a `unicode-range` contains a character.
fn covers(ranges: &str, c: char) -> bool {
    ranges.split(',').any(|range| {
        let range = range.trim().trim_start_matches("U+");
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let code = |text: &str| u32::from_str_radix(text, 16).expect("a hexadecimal code");
        (code(first)..=code(last)).contains(&u32::from(c))
    })
}
