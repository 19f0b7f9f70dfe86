//! What is wrong with the arguments of a call, the parameters of a function or a list that ends in a comma.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::ParseErrorType;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Fault;
use super::context::Context;
use super::words::fixed;

impl Context<'_> {
    /// Errors of arguments and parameters that CPython shows at another place than the parser.
    pub(super) fn argument(&self, kind: &ParseErrorType, range: TextRange) -> Option<Fault> {
        use ParseErrorType as E;
        let place = match kind {
            // It has read on to the end of the call.
            E::PositionalAfterKeywordArgument | E::PositionalAfterKeywordUnpacking => {
                self.closing(range.start())?.range()
            }
            E::NonDefaultParamAfterDefaultParam if self.slice(range).ends_with('=') => {
                let equal = TextRange::new(range.end() - TextSize::new(1), range.end());
                return Some(Fault::new(equal, "expected default value expression"));
            }
            E::InvalidArgumentUnpackingOrder => TextRange::at(range.start(), TextSize::new(1)),
            E::VarParameterWithDefault => {
                let double = self.double_star_before(range.start());
                let message = match double {
                    true => "var-keyword argument cannot have default value",
                    false => fixed(kind),
                };
                return Some(Fault::new(range, message));
            }
            E::UnparenthesizedGeneratorExpression
                if self.header(range.start()) == Some(TokenKind::Class) =>
            {
                let tokens = self.tokens.iter();
                let mut after = tokens.filter(|token| token.start() >= range.start());
                let begins = after.find(|token| token.kind() == TokenKind::For)?;
                return Some(self.invalid(begins.range()));
            }
            E::ExpectedKeywordParam => {
                let star = self.last_before(range.start(), TokenKind::Star)?;
                let after = self.token_after(star.end())?;
                if matches!(self.slice(after.range()), "None" | "True" | "False") {
                    return Some(self.invalid(after.range()));
                }
                self.bare_star(range)?
            }
            E::ExpectedRealNumber if self.slice(range).starts_with('-') => {
                let minus = range.start() + TextSize::new(1);
                return Some(self.invalid(self.token_after(minus)?.range()));
            }
            E::InvalidStarredExpressionUsage => {
                let value = self.token_before(range.start())?.kind() == TokenKind::Colon
                    && self.innermost(range.start()) == Some(TokenKind::Lbrace);
                let message = "cannot use a starred expression in a dictionary value";
                return value.then(|| Fault::new(range, message));
            }
            _ => return None,
        };
        Some(Fault::new(place, fixed(kind)))
    }

    /// `f(*args=values)` and `f(**options=values)`
    pub(super) fn unpacked_with_value(&self, equal: TextRange) -> Option<Fault> {
        let name = self.token_before(equal.start())?;
        let star = self.token_before(name.start())?;
        let outer = self.token_before(star.start())?;
        let what = match star.kind() {
            TokenKind::Star => "iterable",
            TokenKind::DoubleStar => "keyword",
            _ => return None,
        };
        let value = self.token_after(equal.end())?;
        let range = TextRange::new(star.start(), self.operand_end(value.start()));
        let message = format!("cannot assign to {what} argument unpacking");
        let first = matches!(outer.kind(), TokenKind::Lpar | TokenKind::Comma);
        let called = self.header(equal.start()) != Some(TokenKind::Def);
        (first && called).then(|| Fault::new(range, message))
    }

    /// The bracket that closes those around an offset.
    fn closing(&self, offset: TextSize) -> Option<&Token> {
        let mut depth = 0;
        self.tokens
            .iter()
            .filter(|token| token.start() >= offset)
            .find(|token| {
                match token.kind() {
                    TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                    TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth -= 1,
                    _ => {}
                }
                depth < 0
            })
    }

    /// Whether the parameter around an offset began with two stars.
    fn double_star_before(&self, offset: TextSize) -> bool {
        let before = self.tokens.iter().rev();
        let mut before = before.filter(|token| token.start() <= offset);
        let star =
            before.find(|token| matches!(token.kind(), TokenKind::Star | TokenKind::DoubleStar));
        star.is_some_and(|token| token.kind() == TokenKind::DoubleStar)
    }

    /// Where a `*` without names after it is noticed: in a `lambda` one token later.
    fn bare_star(&self, range: TextRange) -> Option<TextRange> {
        let star = self.last_before(range.start(), TokenKind::Star)?;
        match self.header(range.start()) {
            Some(TokenKind::Def) => Some(star.range()),
            _ => Some(self.token_after(star.end())?.range()),
        }
    }

    /// Stars and slashes among parameters: CPython only has words for those that a comma or a name follows.
    pub(super) fn star(&self, message: &str, range: TextRange) -> Option<Fault> {
        let once = message == "* argument may appear only once";
        if !once && !message.ends_with("must precede /") {
            return None;
        }
        let sign = TextRange::at(range.start(), TextSize::new(1));
        let after = self.token_after(sign.end())?.kind();
        Some(match after {
            TokenKind::Name if once => Fault::new(sign, message),
            TokenKind::Comma => Fault::new(sign, message),
            _ => self.invalid(sign),
        })
    }

    /// `def f(a, (b, c))` and `lambda a, (b, c): …`
    pub(super) fn parenthesized_parameters(&self, open: TextRange) -> Option<Fault> {
        let line = self.statement_tokens(open.start());
        let at = line
            .iter()
            .position(|token| token.start() == open.start())?;
        let lambda = line[..at]
            .iter()
            .any(|token| token.kind() == TokenKind::Lambda);
        if !lambda && self.header(open.start()) != Some(TokenKind::Def) {
            return None;
        }
        let names = line[at + 1..].iter();
        let names =
            names.take_while(|token| matches!(token.kind(), TokenKind::Name | TokenKind::Comma));
        let close = line.get(at + 1 + names.count())?;
        let who = if lambda {
            "Lambda expression"
        } else {
            "Function"
        };
        let message = format!("{who} parameters cannot be parenthesized");
        let range = TextRange::new(open.start(), close.end());
        (close.kind() == TokenKind::Rpar).then(|| Fault::new(range, message))
    }

    /// A comma after which something should have come: CPython stops at what came instead.
    pub(super) fn trailing_comma(&self, comma: TextRange) -> Fault {
        let after = self.token_after(comma.end());
        let place = self.visible(after.map_or(comma, Ranged::range));
        let from = self
            .statement_tokens(comma.start())
            .first()
            .is_some_and(|token| token.kind() == TokenKind::From);
        if from && after.is_none_or(|token| token.kind().is_any_newline()) {
            let message = "trailing comma not allowed without surrounding parentheses";
            return Fault::new(place, message);
        }
        self.invalid(place)
    }

    /// `raise a, b`: CPython stops at the first comma that no bracket holds.
    pub(super) fn bare_tuple(&self, range: TextRange) -> Fault {
        let mut depth = 0;
        let comma = self.tokens.iter().find(|token| {
            match token.kind() {
                _ if token.start() < range.start() => return false,
                TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => depth -= 1,
                _ => {}
            }
            depth == 0 && token.kind() == TokenKind::Comma
        });
        self.invalid(comma.map_or(range, Ranged::range))
    }

    /// `f(a=)`
    pub(super) fn argument_without_value(&self, equal: TextRange) -> Fault {
        let name = self.token_before(equal.start());
        let start = name.map_or(equal.start(), Ranged::start);
        let range = TextRange::new(start, equal.end());
        Fault::new(range, "expected argument value expression")
    }
}
