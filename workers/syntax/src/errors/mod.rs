//! What is wrong with a program, in CPython's words where it has any, and what to do about it.

mod arguments;
mod brackets;
mod context;
mod expressions;
mod fstring;
pub(crate) mod grammar;
mod hints;
mod indentation;
pub(crate) mod lexical;
mod misspelt;
mod target;
mod words;

use ruff_text_size::{TextRange, TextSize};

use crate::diagnostic::{Diagnostic, Kind, Severity};
use crate::source::Source;
use crate::span::Span;

/// How to go on after an error of grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Recovery {
    /// Mask the statement around this offset.
    Statement(TextSize),
    /// Mask the rest of the line: a string swallowed what came after.
    Line(TextSize),
    /// Mask the lines from that of the bracket that was never closed.
    Bracket(TextSize),
    /// Mask the lines that are indented too far.
    Indentation(TextSize),
    /// Nothing after this can be trusted.
    Stop,
}

/// An error of grammar.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) range: TextRange,
    pub(crate) kind: Kind,
    pub(crate) message: String,
    pub(crate) hints: Vec<String>,
    pub(crate) recovery: Recovery,
}

impl Fault {
    /// A syntax error of the statement it is in.
    fn new(range: TextRange, message: impl Into<String>) -> Self {
        Self {
            range,
            kind: Kind::SyntaxError,
            message: message.into(),
            hints: Vec::new(),
            recovery: Recovery::Statement(range.start()),
        }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    fn recovery(mut self, recovery: Recovery) -> Self {
        self.recovery = recovery;
        self
    }

    pub(crate) fn into_diagnostic(self, source: &Source<'_>) -> Diagnostic {
        let mut diagnostic = Diagnostic {
            span: source.span(self.range),
            severity: Severity::Error,
            kind: self.kind,
            hints: self.hints,
            message: self.message,
        };
        if diagnostic.hints.is_empty() {
            diagnostic.hints = hints::of(&diagnostic.message);
        }
        diagnostic
    }
}

/// A syntax error.
pub(crate) fn syntax(source: &Source<'_>, range: TextRange, message: String) -> Diagnostic {
    Fault::new(range, message).into_diagnostic(source)
}

/// Something doubtful.
pub(crate) fn warning(source: &Source<'_>, range: TextRange, message: String) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning,
        ..Fault::new(range, message)
            .kind(Kind::SyntaxWarning)
            .into_diagnostic(source)
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
    Fault::new(range, message)
        .kind(kind)
        .into_diagnostic(source)
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

/// Warnings in the order in which CPython gives them, then the errors: the one that CPython reports, the first that was
/// found, and the others by their place.
pub(crate) fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let is_error = |one: &Diagnostic| one.severity == Severity::Error;
    let told = diagnostics.iter().find(|one| is_error(one)).cloned();
    diagnostics.sort_by_key(|one| {
        let place = is_error(one).then_some((one.span.line, one.span.column));
        (
            is_error(one),
            is_error(one) && Some(one) != told.as_ref(),
            place,
        )
    });
    diagnostics.dedup_by(|one, before| is_error(one) && one == before);
}

/// Whether any is an error.
pub(crate) fn any(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}
