//! What is wrong with a program, as Python writes it.

use std::io::{self, IsTerminal};

use syntax::diagnostic::{Diagnostic, Severity};

/// The errors of a program's text. A person at a terminal is told all of them, with advice; a file or another program
/// gets what Python writes, which is the first.
pub fn syntax_error(file: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    if !io::stderr().is_terminal() {
        return as_python(file, source, diagnostics);
    }
    let mut text = warnings(file, source, diagnostics);
    for diagnostic in errors(diagnostics) {
        text.push_str(&one(file, source, diagnostic));
        for hint in &diagnostic.hints {
            text.push_str(&format!("    {hint}\n"));
        }
    }
    text
}

/// What CPython writes of a program that it refuses.
fn as_python(file: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let first = errors(diagnostics).next();
    warnings(file, source, diagnostics)
        + &first.map_or(String::new(), |first| one(file, source, first))
}

fn errors(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    let is_error = |one: &&Diagnostic| one.severity == Severity::Error;
    diagnostics.iter().filter(is_error)
}

fn warnings(file: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let is_warning = |one: &&Diagnostic| one.severity == Severity::Warning;
    let warnings = diagnostics.iter().filter(is_warning).map(|warning| {
        let (line, message) = (warning.span.line, &warning.message);
        let code = nth_line(source, line).trim();
        format!("{file}:{line}: SyntaxWarning: {message}\n  {code}\n")
    });
    warnings.collect()
}

/// An error with its line and the place in it.
fn one(file: &str, source: &str, diagnostic: &Diagnostic) -> String {
    let span = diagnostic.span;
    let line = nth_line(source, span.line);
    let code = line.trim_start_matches([' ', '\t', '\x0c']);
    let indent = line.len() - code.len();
    let mut text = format!("  File \"{file}\", line {}\n    {code}\n", span.line);
    if diagnostic.has_place() {
        let bytes = counts_bytes(source) && !is_lexical(&diagnostic.message);
        let column = |line: &str, column: u32| match bytes {
            true => line.chars().take(column as usize).map(char::len_utf8).sum(),
            false => column as usize,
        };
        let start = column(line, span.column);
        // Of a place of several lines the first is marked to its end.
        let end = match span.end_line == span.line {
            true => column(line, span.end_column),
            false => line.chars().count(),
        };
        let width = match is_lexical(&diagnostic.message) {
            true => 1,
            false => end.saturating_sub(start).max(1),
        };
        let space = " ".repeat(start.saturating_sub(indent).min(code.len()));
        text.push_str(&format!("    {space}{}\n", "^".repeat(width)));
    }
    let (kind, message) = (diagnostic.kind.name(), &diagnostic.message);
    text + &format!("{kind}: {message}\n")
}

fn nth_line(source: &str, number: u32) -> &str {
    let line = source.lines().nth(number.saturating_sub(1) as usize);
    // CPython's text ends at a null byte.
    line.and_then(|line| line.split('\0').next()).unwrap_or("")
}

/// Whether CPython 3.12 counts the bytes before an error, not the letters: it does where no line says how the text is
/// encoded.
fn counts_bytes(source: &str) -> bool {
    let says = |line: &str| line.starts_with('#') && line.contains("coding");
    !source.lines().take(2).any(says)
}

/// Whether CPython notices an error while it reads letters: it points at one of them then.
fn is_lexical(message: &str) -> bool {
    const STARTS: &[&str] = &[
        "closing parenthesis",
        "invalid character",
        "invalid digit",
        "invalid non-printable",
        "unexpected character after line",
        "unmatched",
        "unterminated",
    ];
    STARTS.iter().any(|start| message.starts_with(start))
        || message.ends_with("literal") && message.starts_with("invalid ")
}

#[cfg(test)]
mod tests {
    use syntax::compile::compile;

    /// Wrong programs and what CPython 3.12 writes of each: `===`, the program, `---`, the text.
    const REFUSED: &str = include_str!("../test_data/refused.txt");

    #[test]
    fn wrong_programs_are_refused_in_the_words_of_python() {
        let mut failures = Vec::new();
        let cases: Vec<&str> = REFUSED.split("===\n").skip(1).collect();
        assert!(!cases.is_empty(), "there are wrong programs");
        for case in cases {
            let (program, expected) = case.split_once("---\n").expect("a text after the program");
            let told = super::as_python("p.py", program, &compile(program, "p.py").diagnostics);
            if told != expected {
                failures.push(format!("{program}-- expected\n{expected}-- told\n{told}"));
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
    }
}
