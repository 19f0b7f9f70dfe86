//! Errors of f-strings.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::InterpolatedStringErrorType;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::context::{Context, follows_operand};
use super::words::begins_operand;
use super::{Fault, Recovery, lexical};

/// What can come after the expression of a field.
const FIELD_GOES_ON: &str = "f-string: expecting '=', or '!', or ':', or '}'";

impl Context<'_> {
    /// The tokens of the field that an offset is in, if no bracket is open there but the field's.
    fn field_tokens(&self, offset: TextSize) -> Option<&[Token]> {
        let end = self.tokens.partition_point(|token| token.start() < offset);
        let mut depth = 0;
        for at in (0..end).rev() {
            match self.tokens[at].kind() {
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth += 1,
                TokenKind::Lbrace if depth == 0 => {
                    let opens = at.checked_sub(1).map(|before| self.tokens[before].kind());
                    let opens = matches!(
                        opens,
                        Some(TokenKind::FStringStart | TokenKind::FStringMiddle)
                    ) || opens == Some(TokenKind::Rbrace)
                        && self.inside_fstring(offset);
                    return opens.then(|| &self.tokens[at + 1..end]);
                }
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace if depth == 0 => return None,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth -= 1,
                TokenKind::Newline | TokenKind::FStringStart if depth == 0 => return None,
                _ => {}
            }
        }
        None
    }

    /// Whether the field that an offset is in has an `!`.
    fn converted(&self, offset: TextSize) -> bool {
        let tokens = self.field_tokens(offset).unwrap_or_default();
        tokens
            .iter()
            .any(|token| token.kind() == TokenKind::Exclamation)
    }

    /// Whether the field that an offset is in has a format.
    fn specified(&self, offset: TextSize) -> bool {
        let tokens = self.field_tokens(offset).unwrap_or_default();
        tokens.iter().any(|token| token.kind() == TokenKind::Colon)
    }

    /// An error right in a field: after an expression only some signs can come.
    pub(super) fn field(&self, range: TextRange) -> Option<Fault> {
        let tokens = self.field_tokens(range.start())?;
        let last = tokens.last()?;
        let operator = last.kind().is_operator() || last.kind() == TokenKind::Dot;
        let operator = operator
            && !matches!(
                last.kind(),
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace
            );
        if operator && tokens.len() == 1 {
            return None;
        }
        let place = if operator { last.range() } else { range };
        Some(Fault::new(place, FIELD_GOES_ON))
    }

    /// A field goes on with something that cannot come there.
    fn unclosed_field(&self, range: TextRange) -> Fault {
        match self.token_at(range.start()).map(Token::kind) {
            Some(kind) if begins_operand(kind) => match self.converted(range.start()) {
                true => Fault::new(range, "f-string: expecting ':' or '}'"),
                false => {
                    let field = self.field_tokens(range.start()).unwrap_or_default();
                    let first = field.windows(2).find(|pair| {
                        let joined = pair.iter().all(|token| token.kind() == TokenKind::String);
                        begins_operand(pair[1].kind()) && !joined && follows_operand(self, &pair[1])
                    });
                    let first = first.map(|pair| &pair[1]);
                    self.forgotten_comma(first.map_or(range, Ranged::range))
                }
            },
            Some(kind) if kind != TokenKind::FStringEnd => Fault::new(range, FIELD_GOES_ON),
            _ => {
                let specs = match self.specified(range.start()) {
                    true => ", or format specs",
                    false => "",
                };
                Fault::new(range, format!("f-string: expecting '}}'{specs}"))
                    .hint("Close the field with '}' before the string ends.")
            }
        }
    }

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
            E::UnclosedLbrace => self.unclosed_field(range),
            E::SingleRbrace => Fault::new(range, "f-string: single '}' is not allowed"),
            E::InvalidConversionFlag if matches!(self.slice(range), "}" | ":") => {
                Fault::new(range, "f-string: missing conversion character")
            }
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
