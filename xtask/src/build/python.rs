//! What of Python there is, as a page shows it: the list beside CPython's names, and the differences that are decisions.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The list, as `cargo xtask names` writes it.
const LIST: &str = "workers/machine/names.json";

/// The document with the differences, and their heading in it.
const DOCUMENT: &str = "ARCHITECTURE.md";
const HEADING: &str = "## Differences from CPython that are decisions";

/// Writes `python.json` into a folder.
///
/// # Errors
/// The list or the document is not what it should be, or the file cannot be written.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(root.join(name)).with_context(|| name.to_owned());
    let mut list: Value = serde_json::from_str(&read(LIST)?).context(LIST)?;
    let document = read(DOCUMENT)?;
    let differences = differences(&document);
    ensure!(
        !differences.is_empty(),
        "{DOCUMENT} has no list below {HEADING}"
    );
    list["differences"] = differences.into();
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    fs::write(folder.join("python.json"), list.to_string()).context("python.json")
}

/// The items of the list below the heading.
fn differences(document: &str) -> Vec<&str> {
    let Some((_, below)) = document.split_once(HEADING) else {
        return Vec::new();
    };
    let section = below.split("\n## ").next().unwrap_or_default();
    section
        .lines()
        .filter_map(|line| line.strip_prefix("- "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_the_items_of_their_own_section() {
        let document =
            format!("## One\n\n- no\n\n{HEADING}\n\n- a `b` c\n- d\n\n## Next\n\n- no\n");
        assert_eq!(differences(&document), ["a `b` c", "d"]);
        assert!(differences("## One\n\n- no\n").is_empty());
    }

    #[test]
    fn what_the_page_fetches_has_the_names_and_the_differences() {
        let workspace = crate::workspace::Workspace::load().expect("the workspace");
        let folder = std::env::temp_dir().join(format!("interleave-python-{}", std::process::id()));
        write(&workspace.root, &folder).expect("the list and the document");
        let text = fs::read_to_string(folder.join("python.json")).expect("what was written");
        // What is left behind in the folder for temporary files does no harm.
        let _ = fs::remove_dir_all(&folder);
        let list: Value = serde_json::from_str(&text).expect("JSON");
        assert!(list["modules"].as_array().is_some_and(|all| all.len() > 50));
        assert!(
            list["differences"]
                .as_array()
                .is_some_and(|all| all.len() > 3)
        );
    }
}
