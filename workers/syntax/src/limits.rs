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
    prefixes: usize,
    chain: usize,
    /// Lambdas whose `:` has not come yet: their commas do not end an operand.
    lambdas: usize,
}

/// Bounds the depth of the tree by counting tokens.
fn scan(text: &str) -> Option<Breach> {
    let mut lexer = lexer::lex(text, Mode::Module);
    let mut levels = vec![Level::default()];
    let (mut prefixes, mut chain) = (0, 0);
    let mut indents = 0_usize;
    let mut after_operand = false;
    loop {
        let token = lexer.next_token();
        if levels.is_empty() {
            levels.push(Level::default());
        }
        let depth = levels.len();
        let level = &mut levels[depth - 1];
        let before = *level;
        match token {
            TokenKind::EndOfFile => return None,
            TokenKind::Indent => indents += 1,
            TokenKind::Dedent => indents = indents.saturating_sub(1),
            TokenKind::Newline | TokenKind::Semi => {
                levels.clear();
                (prefixes, chain) = (0, 0);
                after_operand = false;
                continue;
            }
            TokenKind::Colon | TokenKind::Comma if level.lambdas > 0 => {
                level.lambdas -= usize::from(token == TokenKind::Colon);
            }
            TokenKind::Comma | TokenKind::Colon => *level = Level::default(),
            TokenKind::Lambda => {
                level.lambdas += 1;
                level.prefixes += 1;
            }
            kind if is_prefix(kind, after_operand) => level.prefixes += 1,
            kind if is_link(kind, after_operand) => level.chain += 1,
            _ => {}
        }
        prefixes = prefixes + level.prefixes - before.prefixes;
        chain = chain + level.chain - before.chain;
        match token {
            TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace | TokenKind::FStringStart => {
                levels.push(Level::default());
            }
            TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace | TokenKind::FStringEnd => {
                if let Some(closed) = levels.pop() {
                    prefixes -= closed.prefixes;
                    chain -= closed.chain;
                }
            }
            _ => {}
        }
        after_operand = ends_operand(token);
        if levels.len() > BRACKETS_MAX + 1 {
            return Some(Breach::Brackets);
        } else if indents > INDENTS_MAX {
            return Some(Breach::Indents);
        } else if prefixes > PREFIXES_MAX {
            return Some(Breach::Prefixes);
        } else if chain > CHAIN_MAX {
            return Some(Breach::Chain);
        }
    }
}

/// Whether a token nests what follows it.
fn is_prefix(kind: TokenKind, after_operand: bool) -> bool {
    use TokenKind as T;
    match kind {
        T::Not | T::Tilde | T::Await | T::Yield | T::DoubleStar | T::If | T::Else => true,
        T::Minus | T::Plus | T::Star => !after_operand,
        T::Equal | T::ColonEqual | T::Async => true,
        _ => false,
    }
}

/// Whether a token wraps what precedes it.
fn is_link(kind: TokenKind, after_operand: bool) -> bool {
    use TokenKind as T;
    match kind {
        T::Dot
        | T::Slash
        | T::DoubleSlash
        | T::Percent
        | T::At
        | T::Vbar
        | T::Amper
        | T::CircumFlex
        | T::LeftShift
        | T::RightShift => true,
        T::Plus | T::Minus | T::Star | T::Lpar | T::Lsqb => after_operand,
        _ => false,
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
