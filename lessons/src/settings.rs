//! Puts a reader's values into a program: sliders and switches change the literals of top-level assignments.
//!
//! A setting is a line `NAME = literal` without indentation. There must be exactly one such line for a name,
//! so that the value on the slider is the value that the program uses.

use std::fmt;
use std::ops::Range;

/// Why a setting cannot be put into a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingError {
    /// No top-level line assigns the name.
    Missing(String),
    /// Several top-level lines assign the name.
    Ambiguous(String),
}

impl fmt::Display for SettingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the program has no top-level line `{name} = …`"),
            Self::Ambiguous(name) => write!(
                f,
                "the program assigns `{name}` at its top level more than once"
            ),
        }
    }
}

/// The literal that the program assigns to `name` at its top level.
///
/// # Errors
///
/// When no top-level line assigns the name, or several do.
pub fn value<'s>(source: &'s str, name: &str) -> Result<&'s str, SettingError> {
    Ok(&source[place(source, name)?])
}

/// The program with every setting's literal in place of its own.
///
/// # Errors
///
/// When one of the names is not assigned at the top level exactly once.
pub fn apply(source: &str, settings: &[(String, String)]) -> Result<String, SettingError> {
    let mut changed = source.to_owned();
    for (name, literal) in settings {
        let range = place(&changed, name)?;
        changed.replace_range(range, literal);
    }
    Ok(changed)
}

/// Where the literal of `name` stands in the source.
fn place(source: &str, name: &str) -> Result<Range<usize>, SettingError> {
    let mut found = None;
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        if let Some(literal) = literal_in(line, name) {
            if found.is_some() {
                return Err(SettingError::Ambiguous(name.to_owned()));
            }
            found = Some(start + literal.start..start + literal.end);
        }
        start += line.len();
    }
    found.ok_or_else(|| SettingError::Missing(name.to_owned()))
}

/// Where the literal stands in the line, if the line is `name = literal`.
/// A comment after it must be set off by two spaces, as PEP 8 has it.
fn literal_in(line: &str, name: &str) -> Option<Range<usize>> {
    let rest = line.strip_prefix(name)?.strip_prefix(" = ")?;
    let start = line.len() - rest.len();
    let literal = rest.split("  #").next().unwrap_or(rest).trim_end();
    Some(start..start + literal.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str =
        "WORKERS = 4  # how many\nNAME = \"a # b\"\n\ndef f():\n    WORKERS = 9\n";

    #[track_caller]
    fn check(name: &str, literal: &str, expect: &str) {
        let settings = [(name.to_owned(), literal.to_owned())];
        let changed = apply(PROGRAM, &settings).map_err(|error| error.to_string());
        assert_eq!(changed.as_deref(), Ok(expect));
    }

    #[test]
    fn replaces_the_literal_and_keeps_the_comment() {
        check("WORKERS", "12", &PROGRAM.replace("= 4  #", "= 12  #"));
    }

    #[test]
    fn a_hash_inside_a_string_is_no_comment() {
        check("NAME", "\"c\"", &PROGRAM.replace("\"a # b\"", "\"c\""));
    }

    #[test]
    fn reads_the_value() {
        assert_eq!(value(PROGRAM, "WORKERS"), Ok("4"));
        assert_eq!(value(PROGRAM, "NAME"), Ok("\"a # b\""));
    }

    #[test]
    fn a_name_must_be_assigned_once() {
        let missing = SettingError::Missing("OTHER".to_owned());
        assert_eq!(value(PROGRAM, "OTHER"), Err(missing));
        let ambiguous = SettingError::Ambiguous("A".to_owned());
        assert_eq!(value("A = 1\nA = 2\n", "A"), Err(ambiguous));
    }
}
