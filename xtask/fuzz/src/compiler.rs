//! The child that compiles texts, so that it alone dies of them.

use std::io::{self, Write};

use anyhow::{Context, Result};
use syntax::compile::compile;
use syntax::diagnostic::{Diagnostic, Severity};
use syntax::{highlight, verify};

use crate::child::{frame, read_frame};

/// How the answer begins for a text that is refused.
pub const REFUSED: &str = "refused: ";
/// How the answer begins where the compiler broke its word.
pub const WRONG: &str = "wrong: ";

/// Answers requests on standard input until there are no more.
///
/// # Errors
/// A request is broken off.
pub fn serve() -> Result<()> {
    let (mut requests, mut answers) = (io::stdin().lock(), io::stdout().lock());
    while let Some((_, text)) = read_frame(&mut requests).context("a request")? {
        let answer = answer(&text);
        write!(answers, "{}{answer}", frame("answer", &answer)).context("an answer")?;
        answers.flush().context("an answer")?;
    }
    Ok(())
}

/// Whether a text is accepted: nothing if it is; why not; or what is wrong with the compiler.
pub fn answer(text: &str) -> String {
    let shown: Vec<String> = highlight::tokens(text)
        .iter()
        .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
        .collect();
    if shown.concat() != text.replace(['\n', '\r'], "") {
        return format!("{WRONG}the coloured text is another one");
    }
    let compiled = compile(text, "program.py");
    let errors = |it: &&Diagnostic| it.severity == Severity::Error;
    let first = compiled.diagnostics.iter().find(errors);
    if let Some(outside) = compiled.diagnostics.iter().find(|it| !is_inside(it, text)) {
        return format!(
            "{WRONG}{:?} is not in the text: {}",
            outside.span, outside.message
        );
    }
    match (compiled.code, first) {
        (Some(_), Some(error)) => format!("{WRONG}code in spite of: {}", error.message),
        (None, None) => format!("{WRONG}no code and no diagnostic"),
        (Some(code), None) => match verify::check(&code) {
            Ok(_) => String::new(),
            Err(bug) => format!("{WRONG}{bug}"),
        },
        (None, Some(error)) if error.message.contains("compiler bug") => {
            format!("{WRONG}{}", error.message)
        }
        (None, Some(error)) => format!("{REFUSED}{}", error.message),
    }
}

/// Whether a diagnostic points into a text; just behind it counts, where something is missing.
fn is_inside(diagnostic: &Diagnostic, text: &str) -> bool {
    let span = diagnostic.span;
    let text = text.replace("\r\n", "\n");
    let lines: Vec<&str> = text.split(['\n', '\r']).collect();
    let letters = |line: u32| lines.get(line as usize - 1).map(|it| it.chars().count());
    let is_place = |line: u32, column: u32| {
        line > 0
            && (line as usize <= lines.len() + 1)
            && letters(line).unwrap_or(0) + 1 >= column as usize
    };
    let ordered = (span.line, span.column) <= (span.end_line, span.end_column);
    ordered && is_place(span.line, span.column) && is_place(span.end_line, span.end_column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_judged() {
        assert_eq!(answer("print(1)\n"), "");
        assert!(answer("print(1").starts_with(REFUSED));
    }
}
