//! What is wrong with a program, in CPython's words where it has any, and what to do about it.

use ruff_python_ast::ModModule;
use ruff_python_parser::Parsed;
use ruff_text_size::TextRange;

use crate::diagnostic::{Diagnostic, Kind, Severity};
use crate::source::Source;
use crate::span::Span;

/// A syntax error.
pub(crate) fn syntax(source: &Source<'_>, range: TextRange, message: String) -> Diagnostic {
    Diagnostic {
        span: source.span(range),
        severity: Severity::Error,
        kind: Kind::SyntaxError,
        hints: Vec::new(),
        message,
    }
}

/// Something doubtful.
pub(crate) fn warning(source: &Source<'_>, range: TextRange, message: String) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning,
        kind: Kind::SyntaxWarning,
        ..syntax(source, range, message)
    }
}

/// A limit of ours or CPython's.
pub(crate) fn limit(
    source: &Source<'_>,
    range: TextRange,
    message: &str,
    indentation: bool,
) -> Diagnostic {
    let kind = if indentation {
        Kind::IndentationError
    } else {
        Kind::SyntaxError
    };
    Diagnostic {
        kind,
        ..syntax(source, range, message.to_owned())
    }
}

/// A bug of the compiler itself.
pub(crate) fn bug(message: String) -> Diagnostic {
    Diagnostic {
        span: Span::default(),
        severity: Severity::Error,
        kind: Kind::SyntaxError,
        message,
        hints: vec![
            "This is a fault of Interleave, not of your program: please report it.".to_owned(),
        ],
    }
}

/// Sorts by place.
pub(crate) fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span.line, diagnostic.span.column));
}

/// Whether any is an error.
pub(crate) fn any(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The parser's errors.
pub(crate) fn parse_errors(source: &Source<'_>, parsed: &Parsed<ModModule>) -> Vec<Diagnostic> {
    parsed
        .errors()
        .iter()
        .map(|error| syntax(source, error.location, error.error.to_string()))
        .collect()
}
