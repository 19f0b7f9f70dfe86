//! Dependencies: each is used, comes from the registry, and may be passed on under the project's licence.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::layers::{list, members, metadata, string};
use super::{files, none_of, text};

/// Licences under which everything that is built in may be passed on with the site.
const LICENCES: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Dependencies that a crate needs without naming them, and why.
const UNNAMED: [(&str, &str); 1] = [("ureq", "live_model compiles files of live, which name it")];

#[test]
fn each_dependency_is_used() {
    let metadata = metadata();
    let files = files();
    let packages = members(&metadata);
    let folders: Vec<PathBuf> = packages.iter().map(|package| folder(package)).collect();
    let mut wrong = Vec::new();
    for (package, folder) in packages.iter().zip(&folders) {
        let is_nested = |path: &Path| {
            let mut others = folders.iter().filter(|other| *other != folder);
            others.any(|other| other.starts_with(folder) && path.starts_with(other))
        };
        let is_own = |path: &&PathBuf| {
            path.starts_with(folder)
                && !is_nested(path)
                && path.extension().is_some_and(|ending| ending == "rs")
        };
        let sources: Vec<String> = files
            .iter()
            .filter(is_own)
            .filter_map(|path| text(path))
            .collect();
        for dependency in list(&package["dependencies"]) {
            let name = dependency["rename"]
                .as_str()
                .or(dependency["name"].as_str())
                .unwrap_or_default();
            let word = name.replace('-', "_");
            let named = sources.iter().any(|source| names(source, &word));
            let excused = UNNAMED.iter().any(|(unnamed, _)| *unnamed == name);
            if !named && !excused {
                wrong.push(format!("{} does not use {name}", string(&package["name"])));
            }
        }
    }
    none_of("unused dependencies", &wrong);
}

/// The folder of a member, relative to the root.
fn folder(package: &Value) -> PathBuf {
    let manifest = PathBuf::from(string(&package["manifest_path"]));
    let folder = manifest.parent().expect("a manifest lies in a folder");
    let inside = folder.strip_prefix(super::root());
    inside.expect("a member lies in the workspace").to_owned()
}

/// Whether a source names a crate, as in `name::`, `use name;`, or `with = "name"` for serde.
fn names(source: &str, word: &str) -> bool {
    source.match_indices(word).any(|(at, _)| {
        let before = source[..at].chars().next_back();
        let after = &source[at + word.len()..];
        let starts = !before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let in_code = ["::", ";", " as "].iter().any(|it| after.starts_with(it));
        let for_serde = source[..at].ends_with("with = \"") && after.starts_with('"');
        starts && (in_code || for_serde)
    })
}

#[test]
fn each_dependency_comes_from_the_registry() {
    let metadata = metadata();
    let from_registry = |package: &&Value| {
        let source = package["source"].as_str();
        source.is_none_or(|source| source.starts_with("registry+"))
    };
    let wrong = list(&metadata["packages"]).filter(|package| !from_registry(package));
    none_of(
        "dependencies from elsewhere",
        &wrong
            .map(|package| string(&package["id"]))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn each_dependency_has_a_licence_that_allows_passing_it_on() {
    let metadata = metadata();
    let mut wrong = BTreeSet::new();
    for package in list(&metadata["packages"]) {
        let licence = string(&package["license"]);
        if !allowed(&licence) {
            wrong.insert(format!(
                "{} {}: {licence:?}",
                string(&package["name"]),
                string(&package["version"])
            ));
        }
    }
    none_of(
        "licences that nobody has looked at",
        &wrong.into_iter().collect::<Vec<_>>(),
    );
}

/// Whether a licence expression leaves an allowed choice: any part of `A OR B`, every part of `A AND B`.
fn allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain
        .split(" AND ")
        .all(|all| all.split(" OR ").any(|one| LICENCES.contains(&one.trim())))
}

#[test]
fn licence_expressions_are_read() {
    assert!(allowed("MIT OR Apache-2.0"));
    assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(allowed("MIT/Apache-2.0"));
    assert!(!allowed("GPL-3.0"));
    assert!(!allowed("MIT AND GPL-3.0"));
    assert!(!allowed(""));
}

#[test]
fn crate_names_are_found_as_words() {
    assert!(names("use anyhow::Result;", "anyhow"));
    assert!(!names("use my_anyhow::Result;", "anyhow"));
    assert!(!names("// anyhow", "anyhow"));
}
