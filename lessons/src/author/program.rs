//! Reads a program: its text as the reader sees it, its named excerpts and its expectations.
//!
//! Lines for the author's tools are comments and are taken out of what the reader sees:
//! `# excerpt: NAME` … `# end excerpt` (which may nest), and the expectations of [`expect`](super::expect).

use std::ops::RangeInclusive;

use super::expect::Expectation;
use super::highlight;
use super::problem::Reporter;
use crate::model::Program;

/// The most lines of code a program may have; blank lines and comments are free.
pub const CODE_LINES_MAX: usize = 30;
/// The widest line that fits a phone and the last row of a lecture hall.
pub const LINE_CHARS_MAX: usize = 80;

/// A program with what only its author sees.
#[derive(Debug)]
pub struct Source {
    /// What the page gets.
    pub program: Program,
    /// Named ranges of lines, from 1, of the text that the page gets.
    pub excerpts: Vec<(String, RangeInclusive<u32>)>,
    /// What a run must do.
    pub expectation: Expectation,
}

impl Source {
    /// Reads the text of a `.py` file.
    pub fn read(name: &str, text: &str, reporter: &mut Reporter) -> Self {
        let mut shown: Vec<&str> = Vec::new();
        let mut excerpts = Vec::new();
        let mut open: Vec<(String, u32, u32)> = Vec::new();
        let mut expectation = Expectation::default();
        for (line, number) in text.lines().zip(1..) {
            let next_shown = count(shown.len()) + 1;
            let directive = line.trim_start();
            if let Some(name) = directive.strip_prefix("# excerpt: ") {
                open.push((name.trim().to_owned(), next_shown, number));
            } else if directive == "# end excerpt" {
                match open.pop() {
                    Some((_, first, at)) if first == next_shown => {
                        reporter.report(at, "the excerpt is empty", "");
                    }
                    Some((name, first, _)) => excerpts.push((name, first..=next_shown - 1)),
                    None => reporter.report(number, "no excerpt is open here", ""),
                }
            } else if directive.starts_with("# expect") {
                expectation.read(directive, number, reporter);
            } else {
                shown.push(line);
            }
        }
        for (name, _, at) in open {
            reporter.report(
                at,
                format!("the excerpt `{name}` never ends"),
                "add `# end excerpt`",
            );
        }
        while shown.last().is_some_and(|line| line.trim().is_empty()) {
            shown.pop();
        }
        let source = shown.join("\n") + "\n";
        check_shape(text, &source, &expectation, reporter);
        for diagnostic in syntax::compile::compile(text, name).diagnostics {
            let help = diagnostic.hints.join(" ");
            reporter.report(diagnostic.span.line, diagnostic.message, help);
        }
        let lines = highlight::lines(&source);
        let name = name.to_owned();
        Source {
            program: Program {
                name,
                source,
                lines,
            },
            excerpts,
            expectation,
        }
    }

    /// The lines of a named excerpt.
    pub fn excerpt(&self, name: &str) -> Option<RangeInclusive<u32>> {
        let found = self.excerpts.iter().find(|(other, _)| other == name)?;
        Some(found.1.clone())
    }
}

/// Reports what makes a program unfit for a slide.
fn check_shape(text: &str, source: &str, expectation: &Expectation, reporter: &mut Reporter) {
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let n_code = source.lines().filter(is_code).count();
    if n_code > CODE_LINES_MAX {
        let message = format!("{n_code} lines of code; a program has at most {CODE_LINES_MAX}");
        reporter.report(
            0,
            message,
            "one idea a program: split it or leave something out",
        );
    }
    for (line, number) in text.lines().zip(1..) {
        let is_directive = line.trim_start().starts_with("# expect");
        if !is_directive && line.chars().count() > LINE_CHARS_MAX {
            let message = format!("a line of more than {LINE_CHARS_MAX} characters");
            reporter.report(
                number,
                message,
                "break it, so that it fits a phone and a slide",
            );
        }
        if line.contains('\t') || line.ends_with(' ') {
            reporter.report(number, "a tab, or a space at the end of the line", "");
        }
    }
    if expectation.is_empty() {
        let help = "add comments such as `# expect-output: …` at the end of the program";
        reporter.report(0, "nothing says what a run must print", help);
    }
}

/// A count of lines as a line number.
pub fn count(n_lines: usize) -> u32 {
    u32::try_from(n_lines).unwrap_or(u32::MAX - 1)
}
