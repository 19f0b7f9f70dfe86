//! What a run of a program must do, written as comments in the program.
//!
//! | comment | meaning |
//! |---|---|
//! | `# expect-output: TEXT` | the next line of standard output is exactly TEXT |
//! | `# expect-any: A \| B` | the next line is one of the alternatives |
//! | `# expect-like: TEXT` | the next line is TEXT, where `{number}` stands for any number, `{1..200}` for a whole number in that range (`..` may lack either end) and `{text}` for anything |
//! | `# expect-unordered: TEXT` | as `expect-like`, but a run of such lines may come in any order |
//! | `# expect: exit 1` | the exit code; 0 unless stated |
//! | `# expect-stderr-contains: TEXT` | standard error contains TEXT; without any, it must be empty |

use super::problem::Reporter;

/// What a run must do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expectation {
    lines: Vec<Line>,
    exit_code: i32,
    exit_code_stated: bool,
    stderr_contains: Vec<String>,
}

/// What one line of output must be.
#[derive(Clone, Debug, PartialEq)]
enum Line {
    /// One of these patterns, here.
    Here(Vec<Vec<Piece>>),
    /// This pattern, somewhere in the unordered group it belongs to.
    Unordered(Vec<Piece>),
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    AnyText,
    Number,
    Within { min: i64, max: i64 },
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
    /// Its exit code.
    pub exit_code: i32,
}

impl Expectation {
    /// Whether nothing is expected, which is a mistake of the author.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && !self.exit_code_stated && self.stderr_contains.is_empty()
    }

    /// Reads one comment that starts with `# expect`.
    pub fn read(&mut self, comment: &str, line: u32, reporter: &mut Reporter) {
        let (key, text) = comment.split_once(':').unwrap_or((comment, ""));
        let text = text.strip_prefix(' ').unwrap_or(text);
        match key {
            "# expect-output" => {
                let exact = vec![Piece::Text(text.to_owned())];
                self.lines.push(Line::Here(vec![exact]));
            }
            "# expect-any" => {
                let alternative = |text: &str| vec![Piece::Text(text.trim().to_owned())];
                self.lines
                    .push(Line::Here(text.split('|').map(alternative).collect()));
            }
            "# expect-like" | "# expect-unordered" => match pattern(text) {
                Ok(pattern) if key == "# expect-like" => self.lines.push(Line::Here(vec![pattern])),
                Ok(pattern) => self.lines.push(Line::Unordered(pattern)),
                Err(message) => reporter.report(line, message, PLACEHOLDERS),
            },
            "# expect-stderr-contains" => self.stderr_contains.push(text.to_owned()),
            "# expect" => match text.strip_prefix("exit ").map(str::parse) {
                Some(Ok(exit_code)) => {
                    self.exit_code = exit_code;
                    self.exit_code_stated = true;
                }
                _ => reporter.report(line, "not an exit code", "write `# expect: exit 1`"),
            },
            _ => reporter.report(line, format!("unknown expectation `{key}`"), KEYS),
        }
    }

    /// Compares with what a run did.
    ///
    /// # Errors
    ///
    /// Says what differs, for the author.
    pub fn check(&self, observed: &Observed) -> Result<(), String> {
        self.check_ending(observed)?;
        let is_missing = |text: &&String| !observed.stderr.contains(text.as_str());
        if let Some(missing) = self.stderr_contains.iter().find(is_missing) {
            let what = format!("standard error does not contain `{missing}`");
            return Err(told(&what, observed));
        }
        let lines = self.check_lines(&observed.stdout);
        lines.map_err(|what| told(&what, observed))
    }

    /// Compares the exit code, and standard error where it must be empty.
    ///
    /// # Errors
    ///
    /// Says what differs, for the author.
    pub fn check_ending(&self, observed: &Observed) -> Result<(), String> {
        let (found, expected) = (observed.exit_code, self.exit_code);
        let what = if found != expected {
            format!("exit code {found}, expected {expected}")
        } else if self.stderr_contains.is_empty() && !observed.stderr.is_empty() {
            "standard error is not empty".to_owned()
        } else {
            return Ok(());
        };
        Err(told(&what, observed))
    }

    /// Compares the lines of standard output.
    fn check_lines(&self, stdout: &str) -> Result<(), String> {
        let output: Vec<&str> = stdout.lines().collect();
        if output.len() != self.lines.len() {
            let (n_output, n_lines) = (output.len(), self.lines.len());
            return Err(format!("{n_output} lines of output, expected {n_lines}"));
        }
        let mut at = 0;
        while at < self.lines.len() {
            match &self.lines[at] {
                Line::Here(patterns) => {
                    if !patterns.iter().any(|pattern| matches(pattern, output[at])) {
                        return Err(format!("line {} is not as expected", at + 1));
                    }
                    at += 1;
                }
                Line::Unordered(_) => {
                    let group: Vec<&[Piece]> =
                        self.lines[at..].iter().map_while(Line::unordered).collect();
                    if !matches_unordered(&group, &output[at..at + group.len()]) {
                        let (first, last) = (at + 1, at + group.len());
                        return Err(format!("lines {first} to {last} are not as expected"));
                    }
                    at += group.len();
                }
            }
        }
        Ok(())
    }
}

impl Line {
    fn unordered(&self) -> Option<&[Piece]> {
        match self {
            Line::Unordered(pattern) => Some(pattern),
            Line::Here(_) => None,
        }
    }
}

/// What differs, with all that the run wrote.
fn told(what: &str, observed: &Observed) -> String {
    let Observed { stdout, stderr, .. } = observed;
    format!("{what}\n--- standard output ---\n{stdout}--- standard error ---\n{stderr}")
}

const PLACEHOLDERS: &str =
    "placeholders are {number}, {text} and ranges such as {1..200}, {0..} or {..9}";
const KEYS: &str = "the keys are expect, expect-output, expect-any, expect-like, expect-unordered and expect-stderr-contains";

/// Reads a pattern with placeholders.
fn pattern(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or("a `{` without its `}`")?;
        pieces.push(Piece::Text(before.to_owned()));
        pieces.push(placeholder(name).ok_or_else(|| format!("unknown placeholder `{{{name}}}`"))?);
        rest = behind;
    }
    pieces.push(Piece::Text(rest.to_owned()));
    Ok(pieces)
}

fn placeholder(name: &str) -> Option<Piece> {
    match name {
        "number" => Some(Piece::Number),
        "text" => Some(Piece::AnyText),
        range => {
            let (min, max) = range.split_once("..")?;
            let bound = |text: &str, open| {
                if text.is_empty() {
                    Some(open)
                } else {
                    text.parse().ok()
                }
            };
            let (min, max) = (bound(min, i64::MIN)?, bound(max, i64::MAX)?);
            Some(Piece::Within { min, max })
        }
    }
}

/// Whether the whole line is what the pattern describes.
fn matches(pattern: &[Piece], line: &str) -> bool {
    let Some((piece, rest)) = pattern.split_first() else {
        return line.is_empty();
    };
    let ends = |fits: &dyn Fn(&str) -> bool| {
        let cuts = line.char_indices().map(|(at, _)| at).chain([line.len()]);
        cuts.into_iter()
            .any(|cut| fits(&line[..cut]) && matches(rest, &line[cut..]))
    };
    match piece {
        Piece::Text(text) => line
            .strip_prefix(text.as_str())
            .is_some_and(|line| matches(rest, line)),
        Piece::AnyText => ends(&|_| true),
        Piece::Number => ends(&|text| text.parse::<f64>().is_ok_and(f64::is_finite)),
        Piece::Within { min, max } => ends(&|text| {
            text.parse::<i64>()
                .is_ok_and(|number| (*min..=*max).contains(&number))
        }),
    }
}

/// Whether the lines are what the patterns describe, in some order.
fn matches_unordered(patterns: &[&[Piece]], lines: &[&str]) -> bool {
    let Some((pattern, patterns)) = patterns.split_first() else {
        return lines.is_empty();
    };
    (0..lines.len())
        .filter(|&at| matches(pattern, lines[at]))
        .any(|at| {
            let mut others = lines.to_vec();
            others.remove(at);
            matches_unordered(patterns, &others)
        })
}
