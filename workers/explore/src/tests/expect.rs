//! What a program's comments say that a search finds.
//!
//! - `# expect: deadlock` the verdict.
//! - `# expect: outcomes "1\n" "2\n"` all outcomes; none without this line.
//! - `# expect: flaw deadlock line 11` one line for each flaw.
//! - `# expect: race line 11` one line for each line at which a race begins.
//! - `# any random` it is searched so that anything may be drawn at random.
//! - `# judge` the judge has to say the same.

use std::collections::BTreeSet;

/// Expectations.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// The verdict's name.
    pub verdict: String,
    /// All outcomes.
    pub outcomes: BTreeSet<String>,
    /// Verdict and line of each flaw.
    pub flaws: BTreeSet<(String, u32)>,
    /// The lines of data races.
    pub races: BTreeSet<u32>,
    /// Whether the program is small enough for the judge.
    pub for_judge: bool,
}

/// Reads the expectations of a program.
pub fn expected(source: &str) -> Expected {
    let mut expected = Expected::default();
    for line in source.lines() {
        if line == "# judge" {
            expected.for_judge = true;
        }
        let Some(rest) = line.strip_prefix("# expect: ") else {
            continue;
        };
        if let Some(texts) = rest.strip_prefix("outcomes ") {
            expected.outcomes = quoted(texts);
        } else if let Some(flaw) = rest.strip_prefix("flaw ") {
            let (kind, line) = flaw.split_once(" line ").expect("a kind and a line");
            let line = line.parse().expect("a line");
            expected.flaws.insert((kind.to_owned(), line));
        } else if let Some(line) = rest.strip_prefix("race line ") {
            expected.races.insert(line.parse().expect("a line"));
        } else {
            expected.verdict = rest.to_owned();
        }
    }
    expected
}

/// The texts between quotation marks, with `\n`, `\"` and `\\`.
fn quoted(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Option<String> = None;
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        match (&mut open, char) {
            (None, '"') => open = Some(String::new()),
            (None, _) => {}
            (Some(_), '"') => found.extend(open.take()),
            (Some(text), '\\') => match chars.next() {
                Some('n') => text.push('\n'),
                Some(other) => text.push(other),
                None => {}
            },
            (Some(text), other) => text.push(other),
        }
    }
    found
}
