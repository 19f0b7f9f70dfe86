//! Documents: what they name exists.

use std::path::{Path, PathBuf};

use super::{files, none_of, root, text};

/// The paths that a Markdown text names: words in backticks with a slash, or ending like a file.
fn named_paths(text: &str) -> Vec<&str> {
    let mut in_block = false;
    let mut paths = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            let words = line.split('`').skip(1).step_by(2);
            paths.extend(words.filter(|word| is_path(word)));
        }
    }
    paths
}

/// Whether a word looks like the path of a file or folder of this project, rather than an address or a pattern.
fn is_path(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "./-_".contains(c);
    let rooms = [
        "app/", "lessons/", "style/", "workers/", "xtask/", ".ci/", ".cargo/",
    ];
    let placeholder = word.contains("NAME") || word.contains("SLUG");
    !placeholder
        && word.chars().all(plain)
        && (rooms.iter().any(|room| word.starts_with(room)) || is_root_file(word))
}

fn is_root_file(word: &str) -> bool {
    let endings = [".md", ".toml", ".html"];
    !word.contains('/')
        && endings
            .iter()
            .any(|ending| word.ends_with(ending) && word.len() > ending.len())
}

#[test]
fn paths_are_told_from_other_words() {
    let text = "See `workers/live/src` and `README.md`, not `a/b` or `cargo x` or `style/*.css`.\n```\n`app/none`\n```\n";
    assert_eq!(named_paths(text), ["workers/live/src", "README.md"]);
}

#[test]
fn the_paths_that_documents_name_exist() {
    let is_document = |path: &PathBuf| {
        path.extension().is_some_and(|ending| ending == "md")
            && !path.starts_with("lessons/content")
    };
    let mut wrong = Vec::new();
    for document in files().into_iter().filter(is_document) {
        let text = text(&document).unwrap_or_default();
        let beside = document.parent().map(Path::to_owned).unwrap_or_default();
        for path in named_paths(&text) {
            // Below the root, a name without a folder is one of many such files: `lesson.md`.
            let vague = is_root_file(path) && beside != Path::new("");
            if !vague && !root().join(path).exists() {
                wrong.push(format!("{}: {path}", document.display()));
            }
        }
    }
    none_of("documents that name what does not exist", &wrong);
}
