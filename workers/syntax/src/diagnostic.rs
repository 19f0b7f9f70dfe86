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

/// One thing that is wrong with a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Where.
    pub span: Span,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, in CPython's words where CPython has any: `'(' was never closed`.
    pub message: String,
    /// What to do about it, a sentence each.
    pub hints: Vec<String>,
}
