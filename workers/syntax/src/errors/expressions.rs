//! What is wrong inside an expression: a comma or an operand that is missing, an assignment where there can be none.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::context::Context;
use super::words::{begins_operand, is_number};
use super::{Fault, lexical, target};

impl Context<'_> {
    /// Two operands side by side.
    pub(super) fn forgotten_comma(&self, range: TextRange) -> Fault {
        let message = "invalid syntax. Perhaps you forgot a comma?";
        let around = self.operands_around(range.start());
        let literal = around.is_some_and(|(before, _)| {
            let kind = self.token_at(range.start()).map(Token::kind);
            before.kind() == TokenKind::Name && kind == Some(TokenKind::String)
        });
        match around {
            Some((_, around)) if !literal => Fault::new(around, message),
            _ => self.invalid(range),
        }
    }

    /// `(count = 3)`: a name, `=` at this place and an operand.
    pub(super) fn assignment_inside(&self, equal: TextRange) -> Option<Fault> {
        let name = self.token_before(equal.start())?;
        let outer = self.token_before(name.start())?;
        let after = self
            .tokens
            .iter()
            .find(|token| token.start() >= equal.end())?;
        let alone = matches!(
            outer.kind(),
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::Comma
        );
        let operand = begins_operand(after.kind()) || after.kind() == TokenKind::Minus;
        (name.kind() == TokenKind::Name && alone && operand)
            .then(|| self.assignment(name.start(), after.start()))
    }

    /// A name, `=` and the operand that begins here, where no assignment can be.
    pub(super) fn assignment(&self, name: TextSize, operand: TextSize) -> Fault {
        let range = TextRange::new(name, self.operand_end(operand));
        let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
        Fault::new(range, message)
    }

    /// `if count = 3:`
    pub(super) fn assignment_in_condition(&self, equal: TextRange) -> Fault {
        let line: Vec<&Token> = self.statement_tokens(equal.start());
        let following = line.iter().find(|token| token.start() >= equal.end());
        if following.is_none_or(|token| {
            !begins_operand(token.kind())
                && !matches!(
                    token.kind(),
                    TokenKind::Minus | TokenKind::Plus | TokenKind::Not
                )
        }) {
            return self.invalid(equal);
        }
        let start = line.get(1).map_or(equal.start(), |token| token.start());
        let end = self.token_before(equal.start()).map_or(start, Ranged::end);
        let left = TextRange::new(start, end.max(start));
        let text = self.slice(left);
        match target::name_of(text) {
            Some("name") => {
                let operand = following.map_or(equal.end(), |token| token.start());
                self.assignment(start, operand)
            }
            Some(name) if target::may_be_compared(text) => {
                let message =
                    format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?");
                Fault::new(left, message)
            }
            _ => self.invalid(equal),
        }
    }

    pub(super) fn expected_expression(&self, range: TextRange) -> Fault {
        let found = self.token_at(range.start());
        let before = self.token_before(range.start());
        match (before.map(Token::kind), found.map(Token::kind)) {
            (Some(TokenKind::Lbrace), Some(kind)) if self.inside_fstring(range.start()) => {
                let found = match kind {
                    TokenKind::Rbrace => "}",
                    TokenKind::Colon => ":",
                    TokenKind::Exclamation => "!",
                    TokenKind::Equal => "=",
                    _ => return Fault::new(range, "f-string: invalid syntax"),
                };
                let message = format!("f-string: valid expression required before '{found}'");
                Fault::new(range, message)
                    .hint("Write an expression between the braces, or {{}} for braces in the text.")
            }
            (Some(TokenKind::Colon), Some(TokenKind::Rbrace | TokenKind::Comma)) => {
                let message = "expression expected after dictionary key and ':'";
                let colon = before.map_or(range, Ranged::range);
                Fault::new(colon, message)
            }
            (Some(TokenKind::Equal), Some(TokenKind::Rpar | TokenKind::Comma))
                if self.header(range.start()) == Some(TokenKind::Def) =>
            {
                let equal = before.map_or(range, Ranged::range);
                Fault::new(equal, "expected default value expression")
            }
            (Some(TokenKind::Equal), Some(TokenKind::Rpar | TokenKind::Comma))
                if self.innermost(range.start()) == Some(TokenKind::Lpar) =>
            {
                self.argument_without_value(before.map_or(range, Ranged::range))
            }
            (Some(TokenKind::Rarrow), Some(TokenKind::Colon)) => {
                Fault::new(before.map_or(range, Ranged::range), "expected ':'")
            }
            _ => self.invalid(range),
        }
    }

    /// Two statements on a line.
    pub(super) fn two_statements(&self, range: TextRange) -> Fault {
        let first = self.token_at(range.start()).map_or(range, Ranged::range);
        let Some(before) = self.token_before(range.start()) else {
            return self.invalid(first);
        };
        let word = self.slice(before.range());
        match before.kind() {
            TokenKind::Name if matches!(word, "print" | "exec") => {
                let end = self
                    .statement_tokens(range.start())
                    .last()
                    .map_or(range.end(), |token| token.end());
                let message =
                    format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
                Fault::new(TextRange::new(before.start(), end), message)
            }
            _ if self.slice(first) == "from" => self.imported_from(first),
            // CPython reads on: `not in` and `type X = …` could have come.
            _ if self.slice(first) == "not" || word == "type" => {
                let next = self.token_after(first.end()).map_or(first, Ranged::range);
                self.invalid(next)
            }
            _ => self.invalid(first),
        }
    }

    /// `import a from b`
    fn imported_from(&self, from: TextRange) -> Fault {
        let line = self.statement_tokens(from.start());
        match (line.first(), line.last()) {
            (Some(first), Some(last)) if first.kind() == TokenKind::Import => {
                let range = TextRange::new(first.start(), last.end());
                let message = "Did you mean to use 'from ... import ...' instead?";
                Fault::new(range, message)
            }
            _ => self.invalid(from),
        }
    }

    /// `a, b += 1`
    pub(super) fn augmented_tuple(&self, operator: TextRange) -> Option<Fault> {
        let text = self.slice(operator);
        let line = self.statement_tokens(operator.start());
        let start = line.first()?.start();
        let end = self.token_before(operator.start())?.end();
        let range = (start <= end).then(|| TextRange::new(start, end))?;
        let is_tuple = text.len() > 1
            && text.ends_with('=')
            && !text.starts_with(['=', '<', '>', '!', ':'])
            && target::name_of(self.slice(range)) == Some("tuple");
        let message = "'tuple' is an illegal expression for augmented assignment";
        is_tuple.then(|| Fault::new(range, message))
    }

    /// A number with a letter or another number right after it: at or before this place.
    pub(super) fn number(&self, at: TextSize) -> Option<Fault> {
        let ends = |token: &&Token| token.end() == at && !token.range().is_empty();
        let before = self.tokens.iter().find(ends);
        let number = before.filter(|token| is_number(token.kind()));
        let number = number.or_else(|| self.token_at(at))?;
        let next = self.token_at(number.end())?;
        let separate = matches!(
            next.kind(),
            TokenKind::And
                | TokenKind::Else
                | TokenKind::For
                | TokenKind::If
                | TokenKind::In
                | TokenKind::Is
                | TokenKind::Or
                | TokenKind::Not
        );
        let first = self.slice(next.range()).chars().next()?;
        if !is_number(number.kind()) || separate || !(first.is_alphanumeric() || first == '_') {
            return None;
        }
        Some(lexical::number_with(
            self.slice(number.range()),
            number.range(),
            first,
        ))
    }
}
