//! The rules of the house that no compiler checks, as tests: layers, files, style sheets, documents.
//!
//! They run with the other tests and need nothing but the sources.

mod dependencies;
mod documents;
mod layers;
mod sources;
mod styles;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The folder of the root manifest.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the workspace")
}

/// The files that git keeps or would keep, relative to the root.
fn files() -> Vec<PathBuf> {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root());
    let list = process::output(&mut git).expect("git lists the files");
    let files: Vec<PathBuf> = list
        .lines()
        .map(PathBuf::from)
        .filter(|path| root().join(path).is_file())
        .collect();
    assert!(files.len() > 50, "git lists only {} files", files.len());
    files
}

/// The text of a file; none if it is no text.
fn text(file: &Path) -> Option<String> {
    fs::read_to_string(root().join(file)).ok()
}

/// Fails with one line for each thing that is wrong.
#[track_caller]
fn none_of(what: &str, wrong: &[String]) {
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}
