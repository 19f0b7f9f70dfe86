//! What of Python there is, beside what CPython has: the fetched list, and the search in it.

use serde::Deserialize;

use crate::address::{LoadError, fetch_json};

/// The list, as `cargo xtask names` writes it and the build hands it on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Python {
    /// The version of CPython that it was compared with, such as `3.11`.
    pub python: String,
    /// Modules that there are.
    pub modules: Vec<Entry>,
    /// Modules of CPython that there are not.
    pub absent: Vec<Absent>,
    /// What differs on purpose: sentences, with code between backticks.
    pub differences: Vec<String>,
}

/// A module or class, and its public names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Entry {
    /// Its own name; of a module with its packages.
    pub name: String,
    /// Names that it has.
    pub supported: Vec<String>,
    /// Names that CPython's has and it has not.
    pub missing: Vec<String>,
    /// Names that it has and the version of CPython that it is compared with has not.
    pub extra: Vec<String>,
    /// A module's classes.
    #[serde(default)]
    pub classes: Vec<Entry>,
}

/// A module that there is not.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Absent {
    /// Its name.
    pub name: String,
    /// What does its work; empty where nothing in particular does.
    pub instead: String,
}

/// Names that there are, of all that CPython has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub n_supported: usize,
    /// How many CPython has.
    pub n_all: usize,
}

impl Tally {
    /// How much there is, in percent; all, where CPython has nothing.
    pub fn percent(self) -> f64 {
        if self.n_all == 0 {
            return 100.0;
        }
        100.0 * self.n_supported as f64 / self.n_all as f64
    }

    fn with(self, other: Tally) -> Tally {
        Tally {
            n_supported: self.n_supported + other.n_supported,
            n_all: self.n_all + other.n_all,
        }
    }
}

impl Entry {
    /// Its own names.
    pub fn tally(&self) -> Tally {
        Tally {
            n_supported: self.supported.len(),
            n_all: self.supported.len() + self.missing.len(),
        }
    }

    /// The names of its classes.
    pub fn tally_of_classes(&self) -> Tally {
        self.classes
            .iter()
            .map(Entry::tally)
            .fold(Tally::default(), Tally::with)
    }

    /// The names whose path from the top contains a text; none if there are none.
    fn matching(&self, path: &str, search: &str) -> Option<Entry> {
        let found = |names: &[String]| -> Vec<String> {
            let names = names.iter();
            let matches = |name: &&String| format!("{path}.{name}").to_lowercase().contains(search);
            names.filter(matches).cloned().collect()
        };
        let within = |class: &Entry| class.matching(&format!("{path}.{}", class.name), search);
        let entry = Entry {
            name: self.name.clone(),
            supported: found(&self.supported),
            missing: found(&self.missing),
            extra: found(&self.extra),
            classes: self.classes.iter().filter_map(within).collect(),
        };
        let names = [&entry.supported, &entry.missing, &entry.extra];
        let has_any = names.iter().any(|names| !names.is_empty()) || !entry.classes.is_empty();
        has_any.then_some(entry)
    }
}

impl Python {
    /// What a search text leaves of the list: names whose dotted path contains it, whatever its case.
    pub fn matching(&self, search: &str) -> Python {
        let search = search.trim().to_lowercase();
        if search.is_empty() {
            return self.clone();
        }
        let absent = self.absent.iter();
        Python {
            python: self.python.clone(),
            modules: self
                .modules
                .iter()
                .filter_map(|module| module.matching(&module.name, &search))
                .collect(),
            absent: absent
                .filter(|module| module.name.to_lowercase().contains(&search))
                .cloned()
                .collect(),
            differences: self.differences.clone(),
        }
    }

    /// All names of modules and classes.
    pub fn tally(&self) -> Tally {
        self.modules
            .iter()
            .map(|module| module.tally().with(module.tally_of_classes()))
            .fold(Tally::default(), Tally::with)
    }
}

/// Fetches the list.
///
/// # Errors
/// As [`fetch_json`].
pub async fn fetch_python() -> Result<Python, LoadError> {
    fetch_json("data/python.json").await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, supported: &[&str], missing: &[&str], classes: Vec<Entry>) -> Entry {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Entry {
            name: name.to_owned(),
            supported: owned(supported),
            missing: owned(missing),
            extra: Vec::new(),
            classes,
        }
    }

    fn python() -> Python {
        let thread = entry("Thread", &["join", "start"], &["stop"], Vec::new());
        let absent = Absent {
            name: "socket".to_owned(),
            instead: "Queues.".to_owned(),
        };
        Python {
            python: "3.11".to_owned(),
            modules: vec![
                entry("threading", &["Lock", "Thread"], &["joiner"], vec![thread]),
                entry("os.path", &["join"], &[], Vec::new()),
            ],
            absent: vec![absent],
            differences: Vec::new(),
        }
    }

    /// The paths that a search leaves.
    #[track_caller]
    fn check(search: &str, expected: &[&str]) {
        let found = python().matching(search);
        let mut paths = Vec::new();
        for module in &found.modules {
            let names = module.supported.iter().chain(&module.missing);
            paths.extend(names.map(|name| format!("{}.{name}", module.name)));
            for class in &module.classes {
                let names = class.supported.iter().chain(&class.missing);
                paths.extend(names.map(|name| format!("{}.{}.{name}", module.name, class.name)));
            }
        }
        paths.extend(found.absent.into_iter().map(|module| module.name));
        assert_eq!(paths, expected, "{search}");
    }

    #[test]
    fn a_search_finds_names_by_their_dotted_paths() {
        check(
            "JOIN",
            &["threading.joiner", "threading.Thread.join", "os.path.join"],
        );
        check(
            "thread.st",
            &["threading.Thread.start", "threading.Thread.stop"],
        );
        check("os.", &["os.path.join"]);
        check("socket", &["socket"]);
        check("no such name", &[]);
    }

    #[test]
    fn names_are_counted_in_modules_and_their_classes() {
        let python = python();
        let tally = python.tally();
        assert_eq!((tally.n_supported, tally.n_all), (5, 7));
        assert_eq!(python.modules[0].tally().n_all, 3);
        assert_eq!(python.modules[0].tally_of_classes().n_supported, 2);
        assert!((python.modules[1].tally().percent() - 100.0).abs() < 1e-9);
        assert!((Tally::default().percent() - 100.0).abs() < 1e-9);
    }
}
