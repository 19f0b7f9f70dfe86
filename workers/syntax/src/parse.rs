//! Parsing, with the limits that keep any text from exhausting the stack.
//!
//! The parser goes on after an error, but its next complaints are often echoes of the first. So only its first
//! error counts; then the statement it is in is masked and the text is parsed again, until nothing is left to say.

use ruff_python_ast::{ModModule, PythonVersion};
use ruff_python_parser::{Mode, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::Ranged;

use crate::diagnostic::Diagnostic;
use crate::errors::{self, grammar, lexical};
use crate::limits;
use crate::recover;
use crate::source::Source;

/// How many errors of grammar are reported.
pub const ERRORS_MAX: usize = 20;

/// Parses a module.
///
/// # Errors
///
/// Everything that is wrong with its grammar, in the order of the text.
pub(crate) fn parse(source: &Source<'_>) -> Result<Parsed<ModModule>, Vec<Diagnostic>> {
    if let Some(fault) = lexical::null_byte(source) {
        return Err(vec![fault.into_diagnostic(source)]);
    }
    if let Some(problem) = limits::check(source) {
        return Err(vec![problem]);
    }
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut text = source.text.to_owned();
    while diagnostics.len() < ERRORS_MAX {
        let Some(parsed) = parse_once(&text) else {
            break;
        };
        let Some(fault) = grammar::first_fault(source, &text, &parsed) else {
            if diagnostics.is_empty() {
                return Ok(parsed);
            }
            break;
        };
        let known = diagnostics
            .iter()
            .any(|diagnostic| diagnostic.span.line == source.line(fault.range.start()));
        if known {
            break;
        }
        let masked = recover::mask(source, &text, parsed.tokens(), &fault);
        diagnostics.push(fault.into_diagnostic(source));
        match masked {
            // Every round masks something, or it is the last one.
            Some(masked) if masked != text => text = masked,
            _ => break,
        }
    }
    errors::sort(&mut diagnostics);
    Err(diagnostics)
}

fn parse_once(text: &str) -> Option<Parsed<ModModule>> {
    let options = ParseOptions::from(Mode::Module).with_target_version(PythonVersion::PY312);
    parse_unchecked(text, options).try_into_module()
}

/// Where the parser first noticed something, if it did.
pub(crate) fn first_complaint(parsed: &Parsed<ModModule>) -> Option<ruff_text_size::TextSize> {
    let errors = parsed.errors().iter().map(Ranged::start);
    let versions = parsed.unsupported_syntax_errors().iter().map(Ranged::start);
    errors.chain(versions).min()
}
