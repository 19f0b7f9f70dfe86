//! Brackets that do not match.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::{Fault, Recovery};
use crate::source::Source;

/// The bracket that caused the complaint at `first`: a closing one before it or on its line that matches nothing, or
/// else the last one before it that is never closed.
pub(super) fn check(source: &Source<'_>, tokens: &[Token], first: TextSize) -> Option<Fault> {
    let mut open: Vec<(TokenKind, TextRange)> = Vec::new();
    let last = source.line(first);
    // What follows a fault in a field of an f-string is not read as it was meant.
    let field = tokens
        .iter()
        .any(|token| token.kind() == TokenKind::FStringStart && source.line(token.start()) == last);
    let counts =
        |range: TextRange| range.start() <= first || !field && source.line(range.start()) <= last;
    for token in tokens {
        let range = token.range();
        match token.kind() {
            kind @ (TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace) => {
                open.push((kind, range));
            }
            kind @ (TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace) => match open.pop() {
                Some((opening, _)) if closes(opening, kind) => {}
                Some((opening, at)) => {
                    let fault = mismatch(source, opening, at, kind, range);
                    return Some(fault).filter(|_| counts(range));
                }
                None => {
                    let message = format!("unmatched '{}'", text(kind));
                    let hint = format!(
                        "Remove this '{}', or add the bracket it closes.",
                        text(kind)
                    );
                    return Some(Fault::new(range, message).hint(hint)).filter(|_| counts(range));
                }
            },
            _ => {}
        }
    }
    let (kind, range) = open
        .into_iter()
        .rfind(|(_, range)| range.start() <= first)?;
    let closing = match kind {
        TokenKind::Lpar => ')',
        TokenKind::Lsqb => ']',
        _ => '}',
    };
    let fault = Fault::new(range, format!("'{}' was never closed", text(kind)))
        .hint(format!("Add the missing '{closing}'."))
        .recovery(Recovery::Bracket(range.start()));
    Some(fault)
}

fn mismatch(
    source: &Source<'_>,
    opening: TokenKind,
    at: TextRange,
    closing: TokenKind,
    range: TextRange,
) -> Fault {
    let (open, close) = (text(opening), text(closing));
    let mut message =
        format!("closing parenthesis '{close}' does not match opening parenthesis '{open}'");
    let line = source.line(at.start());
    if line != source.line(range.start()) {
        message.push_str(&format!(" on line {line}"));
    }
    Fault::new(range, message)
        .hint("Every bracket is closed by its own kind, the last one opened first.")
}

fn closes(opening: TokenKind, closing: TokenKind) -> bool {
    matches!(
        (opening, closing),
        (TokenKind::Lpar, TokenKind::Rpar)
            | (TokenKind::Lsqb, TokenKind::Rsqb)
            | (TokenKind::Lbrace, TokenKind::Rbrace)
    )
}

fn text(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Lpar => "(",
        TokenKind::Rpar => ")",
        TokenKind::Lsqb => "[",
        TokenKind::Rsqb => "]",
        TokenKind::Lbrace => "{",
        _ => "}",
    }
}
