//! What is wrong with a program, in words a learner can act on.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The program cannot run.
    Error,
    /// The program runs; the learner should know.
    Warning,
}

/// The class of the exception or warning that CPython reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// `SyntaxError`.
    #[default]
    SyntaxError,
    /// `IndentationError`.
    IndentationError,
    /// `TabError`.
    TabError,
    /// `SyntaxWarning`.
    SyntaxWarning,
}

impl Kind {
    /// The name of the class.
    pub fn name(self) -> &'static str {
        match self {
            Self::SyntaxError => "SyntaxError",
            Self::IndentationError => "IndentationError",
            Self::TabError => "TabError",
            Self::SyntaxWarning => "SyntaxWarning",
        }
    }
}

/// One thing that is wrong with a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// How much it matters.
    pub severity: Severity,
    /// The class of the exception.
    pub kind: Kind,
    /// What is wrong, in CPython's words where CPython has any: `'(' was never closed`.
    pub message: String,
    /// What to do about it, a sentence each.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// Whether CPython marks a place in the line: none in a line that is indented wrongly or has a null byte, nor at the
    /// end of the text where a block is missing.
    pub fn has_place(&self) -> bool {
        let at_end =
            (self.span.line, self.span.column) == (self.span.end_line, self.span.end_column);
        let of_block = ["expected an indented block", "expected 'except'"];
        self.kind != Kind::TabError
            && !self.message.ends_with("null bytes")
            && self.message != "unexpected indent"
            && !(at_end && of_block.iter().any(|start| self.message.starts_with(start)))
    }
}
