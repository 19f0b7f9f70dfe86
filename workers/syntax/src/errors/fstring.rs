//! Errors of f-strings.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::InterpolatedStringErrorType;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::context::Context;
use super::grammar::begins_operand;
use super::{Fault, Recovery, lexical};

impl Context<'_> {
    /// An error of an f-string in CPython's words.
    pub(super) fn fstring(&self, kind: &InterpolatedStringErrorType, range: TextRange) -> Fault {
        use InterpolatedStringErrorType as E;
        match kind {
            E::UnterminatedString | E::UnterminatedTripleQuotedString => {
                let start = self.last_before(range.start(), TokenKind::FStringStart);
                let start = start.map_or(range, |token| {
                    TextRange::at(token.start(), TextSize::new(1))
                });
                let (triple, line, recovery) = if *kind == E::UnterminatedString {
                    (
                        "",
                        self.source.line(start.start()),
                        Recovery::Line(start.start()),
                    )
                } else {
                    (
                        "triple-quoted ",
                        lexical::last_line(self.source),
                        Recovery::Stop,
                    )
                };
                let message =
                    format!("unterminated {triple}f-string literal (detected at line {line})");
                Fault::new(start, message)
                    .hint("Close the string with the quote it began with.")
                    .recovery(recovery)
            }
            E::UnclosedLbrace
                if self
                    .token_at(range.start())
                    .is_some_and(|token| begins_operand(token.kind())) =>
            {
                self.forgotten_comma(range)
            }
            E::UnclosedLbrace => Fault::new(range, "f-string: expecting '}'")
                .hint("Close the field with '}' before the string ends."),
            E::SingleRbrace => Fault::new(range, "f-string: single '}' is not allowed"),
            E::InvalidConversionFlag => {
                let flag = self.slice(range);
                let message = format!(
                    "f-string: invalid conversion character '{flag}': expected 's', 'r', or 'a'"
                );
                Fault::new(range, message)
            }
            E::LambdaWithoutParentheses => Fault::new(
                range,
                "f-string: lambda expressions are not allowed without parentheses",
            ),
            E::ConversionFlagNotImmediatelyAfterExclamation => Fault::new(
                range,
                "f-string: conversion type must come right after the exclamation mark",
            ),
            E::NewlineInFormatSpec => Fault::new(
                range,
                "f-string: newlines are not allowed in format specifiers for single quoted f-strings",
            ),
        }
    }
}
