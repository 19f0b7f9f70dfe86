//! What is wrong with the content, in words its author can act on: file, line, message, help.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong with the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the folder of the lessons.
    pub file: PathBuf,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u32,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n    help: {}", self.help)?;
        }
        Ok(())
    }
}

/// Collects the problems of one file, so that an author sees all of them at once.
#[derive(Debug)]
pub struct Reporter {
    file: PathBuf,
    problems: Vec<Problem>,
}

impl Reporter {
    /// A reporter for this file, relative to the folder of the lessons.
    pub fn new(file: impl AsRef<Path>) -> Self {
        Reporter {
            file: file.as_ref().to_owned(),
            problems: Vec::new(),
        }
    }

    /// Notes a problem at a line (from 1; 0 for the whole file).
    pub fn report(&mut self, line: u32, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.clone(),
            line,
            message: message.into(),
            help: help.into(),
        });
    }

    /// All that was reported, in order of lines.
    pub fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        self.problems
    }
}

/// The line, from 1, of a byte offset in a text.
pub fn line_at(text: &str, offset: usize) -> u32 {
    let before = &text.as_bytes()[..offset.min(text.len())];
    u32::try_from(before.iter().filter(|&&byte| byte == b'\n').count()).unwrap_or(u32::MAX - 1) + 1
}

/// Reads TOML that stands in a file from `first_line` on; a mistake is reported at its own line.
pub fn toml_at<T: serde::de::DeserializeOwned>(
    text: &str,
    first_line: u32,
    reporter: &mut Reporter,
) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let line = error.span().map_or(1, |span| line_at(text, span.start));
            let message = error.message().replace('\n', "; ");
            reporter.report(first_line + line - 1, message, "");
        })
        .ok()
}
