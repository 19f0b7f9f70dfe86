//! What was found: printed and kept as a file, once for each kind.

#![expect(clippy::print_stdout, reason = "this module is the fuzzer's voice")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What is wrong with a text or program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What must be.
    pub expected: String,
    /// What is.
    pub found: String,
}

/// The findings of a part.
#[derive(Debug)]
pub struct Findings {
    folder: PathBuf,
    part: &'static str,
    /// How often each kind was met.
    kinds: HashMap<String, usize>,
    /// How to run the present round again.
    pub round: String,
}

impl Findings {
    /// None yet.
    pub fn new(folder: &Path, part: &'static str) -> Findings {
        Findings {
            folder: folder.join("found"),
            part,
            kinds: HashMap::new(),
            round: String::new(),
        }
    }

    /// The number of kinds of findings.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether something like this has not been met yet; it has been from now on.
    pub fn is_new(&mut self, wrong: &Wrong) -> bool {
        let times = self.kinds.entry(kind(wrong)).or_default();
        *times += 1;
        *times == 1
    }

    /// Prints a text that something is wrong with, and keeps the whole program that it is in.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn report(&self, text: &str, program: &str, wrong: &Wrong) -> Result<()> {
        let name = format!("{}_{:03}.py", self.part, self.kinds.len());
        let path = self.folder.join(name);
        fs::write(&path, program).with_context(|| path.display().to_string())?;
        let again = &self.round;
        say(&format!(
            "==== {}   (again: cargo xtask fuzz {again})\n{text}\n---- expected\n{}\n---- found\n{}",
            path.display(),
            wrong.expected.trim_end(),
            wrong.found.trim_end()
        ));
        Ok(())
    }
}

/// Whether two findings have one cause, as far as a program can tell.
pub fn is_alike(one: &Wrong, other: &Wrong) -> bool {
    kind(one) == kind(other)
}

/// What findings with one cause have in common, as far as a program can tell: the first lines that differ, without
/// numbers and what is quoted.
fn kind(wrong: &Wrong) -> String {
    let (mut expected, mut found) = (wrong.expected.lines(), wrong.found.lines());
    let (expected, found) = loop {
        match (expected.next(), found.next()) {
            (Some(expected), Some(found)) if expected == found => {}
            (expected, found) => break (expected.unwrap_or("the end"), found.unwrap_or("the end")),
        }
    };
    format!("{} / {}", skeleton(expected), skeleton(found))
}

/// The first letters of a line without numbers and what is quoted.
fn skeleton(line: &str) -> String {
    let mut out = String::new();
    let mut quote = None;
    for letter in line.chars().take(200) {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if letter == '\'' || letter == '"' => quote = Some(letter),
            None if letter.is_ascii_digit() => {}
            None => out.push(letter),
        }
    }
    out.truncate(out.char_indices().nth(60).map_or(out.len(), |(at, _)| at));
    out
}

/// Writes to the terminal.
pub fn say(text: &str) {
    println!("{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(expected: &str, found: &str) -> Wrong {
        Wrong {
            expected: expected.to_owned(),
            found: found.to_owned(),
        }
    }

    #[test]
    fn a_kind_is_reported_once() {
        let mut findings = Findings::new(Path::new("."), "programs");
        assert!(findings.is_new(&wrong("a\nTypeError 'x' 1", "a\nKeyError 'x' 1")));
        assert!(!findings.is_new(&wrong("TypeError 'y' 2", "KeyError 'y' 2")));
        assert!(findings.is_new(&wrong("TypeError 'y' 2", "ValueError 'y' 2")));
        assert!(findings.is_new(&wrong("1\n2\n", "1\n")));
        assert!(!findings.is_new(&wrong("3\n2\n", "3\n")));
        assert_eq!(findings.len(), 3);
    }
}
