//! Watching the sources: which files changed, and what has to be made anew because of it.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// What has to be made anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dirty {
    /// The page's entry or a file that is copied as it is: reload only.
    pub page: bool,
    /// Style sheets.
    pub styles: bool,
    /// The page's scripts.
    pub scripts: bool,
    /// The lessons, and what of Python there is.
    pub data: bool,
    /// The interface module.
    pub app: bool,
    /// The engine module.
    pub engine: bool,
    /// The explorer module.
    pub explorer: bool,
}

/// How long the sources must be quiet before the changes are taken together.
///
/// An editor saves in several steps, and a formatter writes many files.
const QUIET: Duration = Duration::from_millis(80);

/// The sources under watch.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    changes: Receiver<PathBuf>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Starts to watch.
    ///
    /// # Errors
    /// The system refuses to watch a folder.
    pub fn start(root: &Path) -> Result<Watch> {
        let (sender, changes) = channel();
        let mut watcher =
            notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
                let Ok(event) = event else { return };
                if matches!(
                    event.kind,
                    EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
                ) {
                    for path in event.paths {
                        // Nobody listens any more when the command ends.
                        let _ = sender.send(path);
                    }
                }
            })
            .context("watching the sources")?;
        for folder in ["app", "lessons", "style", "workers"].map(|name| root.join(name)) {
            if folder.is_dir() {
                watcher
                    .watch(&folder, RecursiveMode::Recursive)
                    .with_context(|| folder.display().to_string())?;
            }
        }
        watcher
            .watch(root, RecursiveMode::NonRecursive)
            .with_context(|| root.display().to_string())?;
        Ok(Watch {
            root: root.to_owned(),
            changes,
            _watcher: watcher,
        })
    }

    /// Waits for changes and says what they ask for; none when watching has ended.
    pub fn next(&self) -> Option<Dirty> {
        let mut dirty = Dirty::default();
        loop {
            let path = if dirty == Dirty::default() {
                self.changes.recv().ok()?
            } else {
                match self.changes.recv_timeout(QUIET) {
                    Ok(path) => path,
                    Err(_) => return Some(dirty),
                }
            };
            if let Ok(relative) = path.strip_prefix(&self.root) {
                dirty.note(relative);
            }
        }
    }
}

impl Dirty {
    /// Notes what a changed file, relative to the root, asks for.
    fn note(&mut self, path: &Path) {
        let text = path.to_string_lossy();
        let temporary = text.ends_with('~')
            || text.ends_with(".swp")
            || text.contains("/.#")
            || text.ends_with(".tmp");
        let mut parts = path.iter().map(|part| part.to_str().unwrap_or_default());
        match (
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        ) {
            _ if temporary => {}
            ("style", _) => self.styles = true,
            ("index.html", _) | ("app", "public") => self.page = true,
            ("app", "js") => self.scripts = true,
            ("lessons", "content" | "course.toml" | "glossary.toml") => self.data = true,
            ("app", "src" | "Cargo.toml") => self.app = true,
            ("lessons", "src" | "Cargo.toml") => {
                self.data = true;
                self.app = true;
            }
            _ if text == "ARCHITECTURE.md" || text == "workers/machine/names.json" => {
                self.data = true
            }
            ("workers", "cli") => {}
            ("workers", "explore") => self.explorer = true,
            ("workers", "explorer") => {
                self.app = true;
                self.explorer = true;
            }
            ("workers", _) | ("Cargo.toml" | "Cargo.lock", _) => {
                self.app = true;
                self.engine = true;
                self.explorer = true;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Dirty) {
        let mut dirty = Dirty::default();
        dirty.note(Path::new(path));
        assert_eq!(dirty, expected);
    }

    #[test]
    fn each_source_asks_for_what_is_made_from_it() {
        check(
            "style/layers.css",
            Dirty {
                styles: true,
                ..Dirty::default()
            },
        );
        check(
            "lessons/content/01-a/lesson.md",
            Dirty {
                data: true,
                ..Dirty::default()
            },
        );
        check(
            "app/js/boot.js",
            Dirty {
                scripts: true,
                ..Dirty::default()
            },
        );
        check(
            "app/src/shell.rs",
            Dirty {
                app: true,
                ..Dirty::default()
            },
        );
        check(
            "workers/machine/src/step.rs",
            Dirty {
                app: true,
                engine: true,
                explorer: true,
                ..Dirty::default()
            },
        );
        check(
            "workers/explore/src/search.rs",
            Dirty {
                explorer: true,
                ..Dirty::default()
            },
        );
        check(
            "index.html",
            Dirty {
                page: true,
                ..Dirty::default()
            },
        );
        check(
            "workers/machine/names.json",
            Dirty {
                data: true,
                ..Dirty::default()
            },
        );
        check("README.md", Dirty::default());
        check("style/layers.css~", Dirty::default());
    }
}
