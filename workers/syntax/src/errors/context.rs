//! Looking around in the tokens near an error.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange, TextSize};

use crate::source::Source;

/// What is known when an error is put into words.
pub(super) struct Context<'a> {
    pub(super) source: &'a Source<'a>,
    /// The text that was parsed: the source with earlier errors masked.
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
}

impl<'a> Context<'a> {
    /// Whether the operator before an offset is written twice.
    pub(super) fn is_doubled(&self, offset: TextSize) -> bool {
        let mut before = self
            .tokens
            .iter()
            .rev()
            .filter(|token| token.end() <= offset && !token.range().is_empty());
        match (before.next(), before.next()) {
            (Some(second), Some(first)) => {
                first.kind() == second.kind() && first.end() == second.start()
            }
            _ => false,
        }
    }

    pub(super) fn is_keyword(&self, range: TextRange) -> bool {
        self.token_at(range.start())
            .is_some_and(|token| token.kind().is_non_soft_keyword())
    }

    /// A newline is not shown: the error stands at the end of the line.
    pub(super) fn visible(&self, range: TextRange) -> TextRange {
        let text = self.slice(range);
        let cut = text.find(['\n', '\r']).filter(|&at| at == 0);
        match cut {
            Some(_) => TextRange::empty(range.start()),
            None => range,
        }
    }

    pub(super) fn trimmed(&self, range: TextRange) -> TextRange {
        let text = self.slice(range).trim_end();
        TextRange::at(range.start(), crate::source::size(text.len()))
    }

    pub(super) fn slice(&self, range: TextRange) -> &'a str {
        self.text
            .get(range.start().to_usize()..range.end().to_usize())
            .unwrap_or("")
    }

    pub(super) fn token_at(&self, offset: TextSize) -> Option<&'a Token> {
        self.tokens
            .iter()
            .find(|token| token.start() == offset && !token.range().is_empty())
    }

    /// The last token that means something before an offset.
    pub(super) fn token_before(&self, offset: TextSize) -> Option<&'a Token> {
        self.tokens.iter().rev().find(|token| {
            token.end() <= offset
                && !token.range().is_empty()
                && !token.kind().is_any_newline()
                && !matches!(token.kind(), TokenKind::Comment | TokenKind::Indent)
        })
    }

    pub(super) fn last_before(&self, offset: TextSize, kind: TokenKind) -> Option<&'a Token> {
        self.tokens
            .iter()
            .rev()
            .find(|token| token.start() <= offset && token.kind() == kind)
    }

    pub(super) fn inside_fstring(&self, offset: TextSize) -> bool {
        let before = self.tokens.iter().filter(|token| token.start() < offset);
        let depth = before.fold(0_i32, |depth, token| match token.kind() {
            TokenKind::FStringStart => depth + 1,
            TokenKind::FStringEnd => depth - 1,
            _ => depth,
        });
        depth > 0
    }

    /// The tokens of the logical line around an offset.
    pub(super) fn statement_tokens(&self, offset: TextSize) -> Vec<&'a Token> {
        let mut line = Vec::new();
        for token in self.tokens {
            match token.kind() {
                TokenKind::Newline if token.start() >= offset => break,
                TokenKind::Newline => line.clear(),
                TokenKind::Indent
                | TokenKind::Dedent
                | TokenKind::Comment
                | TokenKind::NonLogicalNewline
                | TokenKind::EndOfFile => {}
                _ => line.push(token),
            }
        }
        line
    }

    /// The first token of the last logical line that ends before an offset.
    pub(super) fn statement_before(&self, offset: TextSize) -> Option<&'a Token> {
        let end = self.last_before_newline(offset)?;
        self.statement_tokens(end).first().copied()
    }

    pub(super) fn last_before_newline(&self, offset: TextSize) -> Option<TextSize> {
        self.tokens
            .iter()
            .rev()
            .find(|token| token.kind() == TokenKind::Newline && token.start() <= offset)
            .map(Ranged::start)
    }

    /// The keyword that begins the statement around an offset, if it is one that begins a block.
    pub(super) fn header(&self, offset: TextSize) -> Option<TokenKind> {
        let line = self.statement_tokens(offset);
        let kind = line
            .iter()
            .map(|token| token.kind())
            .find(|kind| *kind != TokenKind::Async)?;
        matches!(
            kind,
            TokenKind::If
                | TokenKind::Elif
                | TokenKind::While
                | TokenKind::For
                | TokenKind::Def
                | TokenKind::Class
                | TokenKind::With
                | TokenKind::Try
                | TokenKind::Except
                | TokenKind::Finally
                | TokenKind::Else
                | TokenKind::Match
                | TokenKind::Case
        )
        .then_some(kind)
    }

    /// The start of `a` in `a if b`, for one-token operands.
    pub(super) fn operand_before_if(&self, offset: TextSize) -> Option<TextSize> {
        let line = self.statement_tokens(offset);
        let at = line
            .iter()
            .rposition(|token| token.kind() == TokenKind::If && token.start() < offset)?;
        line.get(at.checked_sub(1)?).map(|token| token.start())
    }
}
