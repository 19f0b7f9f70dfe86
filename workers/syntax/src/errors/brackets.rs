//! Brackets that do not match.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::{Fault, Recovery};
use crate::source::Source;

/// The bracket that CPython complains about where its parser has given up at `first`: it still reads the text to its
/// end. A closing one that matches nothing, wherever it is; or else the innermost one that is never closed, if it was
/// opened on a line before.
pub(super) fn check(source: &Source<'_>, tokens: &[Token], first: TextSize) -> Option<Fault> {
    // What stands open; the start of an f-string is among it, for its fields' braces.
    let mut open: Vec<(TokenKind, TextRange)> = Vec::new();
    for token in tokens {
        let range = token.range();
        match token.kind() {
            kind @ (TokenKind::Lpar
            | TokenKind::Lsqb
            | TokenKind::Lbrace
            | TokenKind::FStringStart) => open.push((kind, range)),
            TokenKind::FStringEnd => {
                while open
                    .pop()
                    .is_some_and(|(kind, _)| kind != TokenKind::FStringStart)
                {}
            }
            kind @ (TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace) => match open.pop() {
                Some((opening, _)) if closes(opening, kind) => {}
                Some((TokenKind::Lbrace, _)) if in_field(&open) => {
                    return Some(unmatched("f-string: ", kind, range));
                }
                Some((TokenKind::FStringStart, _)) => return None,
                Some((opening, at)) => return Some(mismatch(source, opening, at, kind, range)),
                None => return Some(unmatched("", kind, range)),
            },
            _ => {}
        }
    }
    let (kind, range) = open.pop()?;
    let found = tokens
        .iter()
        .find(|token| token.start() == first && !token.range().is_empty());
    let at_line = found.is_some_and(|token| !token.kind().is_any_newline());
    let later = source.line(first) > source.line(range.start());
    if kind == TokenKind::FStringStart || range.start() > first || at_line && !later {
        return None;
    }
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

/// Whether the brace that was just taken began a field of an f-string.
fn in_field(open: &[(TokenKind, TextRange)]) -> bool {
    open.last()
        .is_some_and(|(kind, _)| *kind == TokenKind::FStringStart)
}

fn unmatched(prefix: &str, kind: TokenKind, range: TextRange) -> Fault {
    let closing = text(kind);
    let hint = format!("Remove this '{closing}', or add the bracket it closes.");
    Fault::new(range, format!("{prefix}unmatched '{closing}'")).hint(hint)
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
