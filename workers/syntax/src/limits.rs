//! How deeply a text may nest.
//!
//! The parser, the compiler and the tree's own destructor recurse, and a thread in the browser has a small stack
//! that nothing guards. So the depth of the tree is bounded from its tokens before anything is parsed.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};
use ruff_text_size::{TextRange, TextSize};

use crate::diagnostic::Diagnostic;
use crate::errors;
use crate::source::{Source, size};

/// How many brackets may be open at once, as in CPython.
pub const BRACKETS_MAX: usize = 200;
/// How many blocks may be indented in one another, as in CPython.
pub const INDENTS_MAX: usize = 100;
/// How many operators may nest to the right: `- - - x`, `not not x`, `lambda: lambda: x`, `a ** b ** c`.
pub const PREFIXES_MAX: usize = 200;
/// How many operators may follow one another in an expression: `a + b + c`, `a.b.c`, `f()()()`.
pub const CHAIN_MAX: usize = 1000;

/// What limit a text breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breach {
    Brackets,
    Indents,
    Prefixes,
    Chain,
}

/// The first place where a text nests too deeply.
pub(crate) fn check(source: &Source<'_>) -> Option<Diagnostic> {
    if u32::try_from(source.text.len()).is_err() {
        let message = "the program is longer than 4 GiB".to_owned();
        return Some(errors::syntax(source, TextRange::default(), message));
    }
    let breach = scan(source.text)?;
    // The lexer gives no positions: the shortest prefix that breaks the limit ends where the limit is broken.
    let (mut fine, mut broken) = (0, source.text.len());
    while broken - fine > 1 {
        let mut middle = fine.midpoint(broken);
        while !source.text.is_char_boundary(middle) {
            middle -= 1;
        }
        if middle <= fine {
            break;
        }
        if scan(&source.text[..middle]) == Some(breach) {
            broken = middle;
        } else {
            fine = middle;
        }
    }
    let start = size(broken.saturating_sub(1));
    let range = TextRange::new(start, start + TextSize::new(1));
    Some(errors::limit(
        source,
        range,
        message(breach),
        breach == Breach::Indents,
    ))
}

fn message(breach: Breach) -> &'static str {
    match breach {
        Breach::Brackets => "too many nested parentheses",
        Breach::Indents => "too many levels of indentation",
        Breach::Prefixes => "too many nested operators",
        Breach::Chain => "too many operators in one expression",
    }
}

/// What is open inside one bracket, or outside all.
#[derive(Clone, Copy, Default)]
struct Level {
    /// `-`, `~`, `**`, `await`: closed by the next binary operator.
    tight: usize,
    /// `not`: closed by the next `and` or `or`.
    nots: usize,
    /// `lambda`, `if … else`, `yield`, `=`: closed by the next comma or colon.
    loose: usize,
    /// Binary operators: closed by the next comparison, `and` or `or`.
    binary: usize,
    /// `.`, calls and subscripts: closed by the next binary operator.
    postfix: usize,
    /// Lambdas whose `:` has not come yet: their commas do not end an operand.
    lambdas: usize,
}

impl Level {
    fn prefixes(&self) -> usize {
        self.tight + self.nots + self.loose
    }

    fn chain(&self) -> usize {
        self.binary + self.postfix
    }

    /// What a token opens and closes in the bracket it stands in.
    fn take(&mut self, token: TokenKind, after_operand: bool) {
        use TokenKind as T;
        match token {
            T::Colon | T::Comma if self.lambdas > 0 => {
                self.lambdas -= usize::from(token == T::Colon);
            }
            T::Comma | T::Colon => *self = Self::default(),
            T::Lambda => {
                self.lambdas += 1;
                self.loose += 1;
            }
            T::Not => self.nots += 1,
            T::DoubleStar | T::Tilde | T::Await => self.tight += 1,
            T::Minus | T::Plus | T::Star if !after_operand => self.tight += 1,
            T::Yield | T::If | T::Else | T::Equal | T::ColonEqual | T::Async => {
                self.end_comparison();
                self.loose += 1;
            }
            T::And | T::Or => {
                self.end_comparison();
                self.nots = 0;
            }
            T::Less
            | T::Greater
            | T::LessEqual
            | T::GreaterEqual
            | T::EqEqual
            | T::NotEqual
            | T::In
            | T::Is => self.end_comparison(),
            T::Dot => self.postfix += 1,
            T::Lpar | T::Lsqb if after_operand => self.postfix += 1,
            T::Plus
            | T::Minus
            | T::Star
            | T::Slash
            | T::DoubleSlash
            | T::Percent
            | T::At
            | T::Vbar
            | T::Amper
            | T::CircumFlex
            | T::LeftShift
            | T::RightShift => {
                self.tight = 0;
                self.postfix = 0;
                self.binary += 1;
            }
            _ => {}
        }
    }

    /// What binds tighter than a comparison is closed.
    fn end_comparison(&mut self) {
        self.tight = 0;
        self.postfix = 0;
        self.binary = 0;
    }
}

/// Bounds the depth of the tree by counting tokens.
fn scan(text: &str) -> Option<Breach> {
    let mut lexer = lexer::lex(text, Mode::Module);
    // The innermost bracket's level, those around it, and what these have open in sum.
    let mut level = Level::default();
    let mut outer: Vec<Level> = Vec::new();
    let (mut prefixes, mut chain) = (0, 0);
    let mut indents = 0_usize;
    let mut after_operand = false;
    loop {
        let token = lexer.next_token();
        level.take(token, after_operand);
        match token {
            TokenKind::EndOfFile => return None,
            TokenKind::Indent => indents += 1,
            TokenKind::Dedent => indents = indents.saturating_sub(1),
            TokenKind::Newline | TokenKind::Semi => {
                outer.clear();
                level = Level::default();
                (prefixes, chain) = (0, 0);
            }
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::FStringStart => {
                prefixes += level.prefixes();
                chain += level.chain();
                outer.push(std::mem::take(&mut level));
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd => {
                if let Some(around) = outer.pop() {
                    level = around;
                    prefixes -= level.prefixes();
                    chain -= level.chain();
                }
            }
            _ => {}
        }
        after_operand = ends_operand(token);
        if outer.len() > BRACKETS_MAX {
            return Some(Breach::Brackets);
        } else if indents > INDENTS_MAX {
            return Some(Breach::Indents);
        } else if prefixes + level.prefixes() > PREFIXES_MAX {
            return Some(Breach::Prefixes);
        } else if chain + level.chain() > CHAIN_MAX {
            return Some(Breach::Chain);
        }
    }
}

/// Whether an operand can end with this token.
fn ends_operand(kind: TokenKind) -> bool {
    use TokenKind as T;
    matches!(
        kind,
        T::Name
            | T::Int
            | T::Float
            | T::Complex
            | T::String
            | T::FStringEnd
            | T::Rpar
            | T::Rsqb
            | T::Rbrace
            | T::True
            | T::False
            | T::None
            | T::Ellipsis
            | T::Match
            | T::Case
            | T::Type
    )
}
