//! Looking around in the tokens near an error.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Fault;
use crate::source::Source;

/// Whether an operand cannot go on with this token.
fn ends_operand(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Comma
            | TokenKind::Equal
            | TokenKind::Colon
            | TokenKind::Semi
            | TokenKind::For
            | TokenKind::If
            | TokenKind::Else
            | TokenKind::In
            | TokenKind::Is
            | TokenKind::And
            | TokenKind::Or
            | TokenKind::EqEqual
            | TokenKind::NotEqual
            | TokenKind::Less
            | TokenKind::Greater
            | TokenKind::LessEqual
            | TokenKind::GreaterEqual
            | TokenKind::Return
            | TokenKind::Except
    )
}

/// Whether the token before this one can end an operand: then this one begins another.
pub(super) fn follows_operand(context: &Context<'_>, token: &Token) -> bool {
    let before = context.token_before(token.start());
    before.is_some_and(|before| {
        matches!(
            before.kind(),
            TokenKind::Name
                | TokenKind::Int
                | TokenKind::Float
                | TokenKind::Complex
                | TokenKind::String
                | TokenKind::FStringEnd
                | TokenKind::Rpar
                | TokenKind::Rsqb
                | TokenKind::Rbrace
                | TokenKind::True
                | TokenKind::False
                | TokenKind::None
        ) && !matches!(token.kind(), TokenKind::Lpar | TokenKind::Lsqb)
    })
}

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

    /// The first token at or after an offset that means something; the end of a line does.
    pub(super) fn token_after(&self, offset: TextSize) -> Option<&'a Token> {
        self.tokens.iter().find(|token| {
            token.start() >= offset
                && !matches!(
                    token.kind(),
                    TokenKind::Comment | TokenKind::NonLogicalNewline
                )
        })
    }

    /// The innermost bracket that stands open at an offset.
    pub(super) fn innermost(&self, offset: TextSize) -> Option<TokenKind> {
        let mut open = Vec::new();
        for token in self
            .tokens
            .iter()
            .take_while(|token| token.start() < offset)
        {
            match token.kind() {
                kind @ (TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace) => open.push(kind),
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                    open.pop();
                }
                _ => {}
            }
        }
        open.pop()
    }

    pub(super) fn last_before(&self, offset: TextSize, kind: TokenKind) -> Option<&'a Token> {
        self.tokens
            .iter()
            .rev()
            .find(|token| token.start() <= offset && token.kind() == kind)
    }

    /// A place after all text: the end of the last line that has any.
    pub(super) fn at_end(&self, range: TextRange) -> TextRange {
        let text = self.text.trim_end();
        if range.start().to_usize() < text.len() {
            return range;
        }
        TextRange::empty(crate::source::size(text.len()))
    }

    /// The token before an offset inside brackets, and the operands on both sides of the offset: each up to a comma, a
    /// bracket or a word. `None` outside brackets and among the parameters of a function.
    pub(super) fn operands_around(&self, offset: TextSize) -> Option<(&'a Token, TextRange)> {
        let before = self.token_before(offset)?;
        let line = self.statement_tokens(offset);
        let at = line.iter().position(|token| token.start() == offset)?;
        let (mut depth, mut start, mut inside) = (0, before.start(), None);
        for (place, token) in line[..at].iter().enumerate().rev() {
            match token.kind() {
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd => {
                    depth += 1;
                }
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace if depth == 0 => {
                    inside = Some(place);
                    break;
                }
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::FStringStart => {
                    depth -= 1;
                }
                kind if depth == 0 && ends_operand(kind) => {
                    inside = Some(place);
                    break;
                }
                _ => {}
            }
            start = token.start();
        }
        let inside = inside?;
        if let Some([star, operand]) = line.get(inside + 1..inside + 3)
            && matches!(star.kind(), TokenKind::Star | TokenKind::DoubleStar)
        {
            start = operand.start();
        }
        let open = line[..=inside]
            .iter()
            .fold(0, |open, token| match token.kind() {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => open + 1,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => open - 1,
                _ => open,
            });
        let defines = self.header(offset) == Some(TokenKind::Def)
            && open == 1
            && line[inside].kind() != TokenKind::Equal;
        if open == 0 || defines {
            return None;
        }
        Some((before, TextRange::new(start, self.operand_end(offset))))
    }

    /// Where the operand that begins at an offset ends: before a comma, a bracket or a word.
    pub(super) fn operand_end(&self, offset: TextSize) -> TextSize {
        let mut depth = 0;
        let mut end = offset;
        for token in self.tokens.iter().filter(|token| token.start() >= offset) {
            match token.kind() {
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::FStringStart => {
                    depth += 1;
                }
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace if depth == 0 => break,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd => {
                    depth -= 1;
                }
                TokenKind::Newline | TokenKind::EndOfFile | TokenKind::Unknown => break,
                TokenKind::NonLogicalNewline | TokenKind::Comment => continue,
                kind if depth == 0 && ends_operand(kind) => break,
                kind if depth == 0
                    && end > offset
                    && super::words::begins_operand(kind)
                    && follows_operand(self, token) =>
                {
                    break;
                }
                _ => {}
            }
            end = token.end();
        }
        end
    }

    /// `[a, b for a in c]`: the parts before `for` without parentheses.
    pub(super) fn bare_tuple_target(&self, range: TextRange) -> Option<Fault> {
        let mut depth = 0;
        let mut comma = false;
        for token in self
            .tokens
            .iter()
            .rev()
            .filter(|token| token.end() <= range.start())
        {
            match token.kind() {
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth += 1,
                TokenKind::Lsqb | TokenKind::Lbrace if depth == 0 => {
                    let end = self.token_before(range.start())?.end();
                    let parts = TextRange::new(token.end(), end);
                    let message = "did you forget parentheses around the comprehension target?";
                    return comma.then(|| Fault::new(parts, message));
                }
                TokenKind::Lpar if depth == 0 => return None,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth -= 1,
                TokenKind::Comma if depth == 0 => comma = true,
                TokenKind::Colon | TokenKind::Newline if depth == 0 => return None,
                _ => {}
            }
        }
        None
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
