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
