//! Rust sources: each says why it exists, is short enough to read, and is safe unless it is the one crate that may not be.

use std::path::{Path, PathBuf};

use super::{files, none_of, text};

/// The most lines of a Rust file.
const LINES_MAX: usize = 500;

/// The crate that starts threads and shares memory, and may say `unsafe` for it.
const UNSAFE_CRATE: &str = "workers/live";

/// What must stand in no file: the names of hosts that only a lock file or an installer has business with, and
/// the folders of the machines on which somebody happened to work.
fn forbidden() -> [String; 7] {
    // Put together here, so that this file does not contain them.
    let host = |name: &str, domain: &str| format!("{name}.{domain}");
    [
        host("registry.npmjs", "org"),
        host("registry.yarnpkg", "com"),
        host("index.crates", "io"),
        host("static.crates", "io"),
        host("files.pythonhosted", "org"),
        format!("/{}/", "root"),
        format!("/{}/", "work"),
    ]
}

fn rust_files() -> Vec<PathBuf> {
    files()
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

#[test]
fn each_rust_file_says_why_it_exists() {
    let lacks = |path: &PathBuf| !text(path).is_some_and(|text| text.starts_with("//!"));
    let wrong: Vec<String> = rust_files()
        .iter()
        .filter(|path| lacks(path))
        .map(|path| path.display().to_string())
        .collect();
    none_of("files that do not open with //!", &wrong);
}

#[test]
fn no_rust_file_is_too_long() {
    let mut wrong = Vec::new();
    for path in rust_files() {
        let n_lines = text(&path).map_or(0, |text| text.lines().count());
        if n_lines > LINES_MAX {
            wrong.push(format!("{} has {n_lines} lines", path.display()));
        }
    }
    none_of(&format!("files with more than {LINES_MAX} lines"), &wrong);
}

#[test]
fn only_one_crate_is_unsafe() {
    let keyword = format!("{}{}", "un", "safe");
    let mut wrong = Vec::new();
    for path in rust_files()
        .into_iter()
        .filter(|path| !path.starts_with(UNSAFE_CRATE))
    {
        for (index, line) in text(&path).unwrap_or_default().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let opens = ["{", "fn", "impl", "trait", "extern", "_code"]
                .iter()
                .any(|next| {
                    code.contains(&format!("{keyword} {next}"))
                        || code.contains(&format!("{keyword}{next}"))
                });
            if opens {
                wrong.push(format!("{}:{}", path.display(), index + 1));
            }
        }
    }
    none_of(&format!("{keyword} code outside {UNSAFE_CRATE}"), &wrong);
}

#[test]
fn each_crate_takes_the_lints_of_the_workspace() {
    let is_crate = |path: &PathBuf| path.ends_with("Cargo.toml") && path != Path::new("Cargo.toml");
    let lacks =
        |path: &PathBuf| !text(path).is_some_and(|text| text.contains("[lints]\nworkspace = true"));
    let manifests: Vec<PathBuf> = files().into_iter().filter(is_crate).collect();
    let wrong = manifests
        .iter()
        .filter(|path| !path.starts_with(UNSAFE_CRATE) && lacks(path));
    none_of(
        "manifests without the workspace's lints",
        &wrong
            .map(|path| path.display().to_string())
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_file_names_a_machine_or_a_download_host() {
    let words = forbidden();
    let mut wrong = Vec::new();
    for path in files() {
        let Some(text) = text(&path) else { continue };
        for (index, line) in text.lines().enumerate() {
            wrong.extend(
                words
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{}:{}: {word}", path.display(), index + 1)),
            );
        }
    }
    none_of("names of machines or download hosts", &wrong);
}
