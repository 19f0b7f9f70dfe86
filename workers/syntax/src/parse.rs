//! Parsing, with the limits that keep any text from exhausting the stack.

use ruff_python_ast::{ModModule, PySourceType};
use ruff_python_parser::{Parsed, parse_unchecked_source};

use crate::diagnostic::Diagnostic;
use crate::errors;
use crate::limits;
use crate::source::Source;

/// Parses a module.
///
/// # Errors
///
/// Everything that is wrong with its grammar, in the order of the text.
pub(crate) fn parse(source: &Source<'_>) -> Result<Parsed<ModModule>, Vec<Diagnostic>> {
    if let Some(problem) = limits::check(source) {
        return Err(vec![problem]);
    }
    let parsed = parse_unchecked_source(source.text, PySourceType::Python);
    if parsed.errors().is_empty() {
        return Ok(parsed);
    }
    Err(errors::parse_errors(source, &parsed))
}
