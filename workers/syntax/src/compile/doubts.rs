//! What is allowed and probably meant otherwise: CPython's `SyntaxWarning`s, in its words.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_ast::{CmpOp, Expr, ExprCompare, ExprSubscript, Number};
use ruff_text_size::{Ranged, TextRange};

use super::Compiler;
use super::expression::constant;
use crate::code::Const;

impl Compiler<'_> {
    /// Warns about calling a literal, which a forgotten comma causes.
    pub(super) fn check_callee(&mut self, function: &Expr, range: TextRange) {
        if let Some(class) = class_of(function).filter(|_| !matches!(function, Expr::Lambda(_))) {
            let message = format!("'{class}' object is not callable; perhaps you missed a comma?");
            self.warn(range, &message);
        }
    }

    /// Warns about `x is 1`.
    pub(super) fn check_compare(&mut self, node: &ExprCompare) {
        let mut left = &*node.left;
        for (op, right) in node.ops.iter().zip(&*node.comparators) {
            let told = match op {
                CmpOp::Is => Some(("is", "==")),
                CmpOp::IsNot => Some(("is not", "!=")),
                _ => None,
            };
            if let Some((operator, meant)) = told
                && let Some(class) = compared_class(left).or_else(|| compared_class(right))
            {
                let message =
                    format!("\"{operator}\" with '{class}' literal. Did you mean \"{meant}\"?");
                // CPython warns once for a chain of comparisons.
                self.warn(node.range, &message);
                return;
            }
            left = right;
        }
    }

    /// Warns about `5[0]` and `[1, 2][1, 2]`.
    pub(super) fn check_subscript(&mut self, node: &ExprSubscript) {
        let Some(class) = class_of(&node.value) else {
            return;
        };
        let message = match class {
            "tuple" | "list" | "str" | "bytes" => match class_of(&node.slice) {
                None | Some("int" | "bool") => return,
                Some(index) => format!(
                    "{class} indices must be integers or slices, not {index}; perhaps you missed a comma?"
                ),
            },
            "dict" => return,
            _ => format!("'{class}' object is not subscriptable; perhaps you missed a comma?"),
        };
        self.warn(node.range, &message);
    }

    /// Warns about letters after a backslash that mean nothing there, and of numbers that touch a word.
    pub(super) fn check_tokens(&mut self, tokens: &[Token]) {
        let mut prefixes: Vec<&str> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let text = self.source.slice(token.range());
            let quote = text.find(['\'', '"']).unwrap_or(0);
            let prefix = match token.kind() {
                TokenKind::FStringStart => {
                    prefixes.push(&text[..quote]);
                    continue;
                }
                TokenKind::FStringEnd => {
                    prefixes.pop();
                    continue;
                }
                TokenKind::String => &text[..quote],
                TokenKind::FStringMiddle => prefixes.last().copied().unwrap_or_default(),
                TokenKind::Int | TokenKind::Float | TokenKind::Complex => {
                    self.check_number(text, tokens.get(at + 1), token);
                    continue;
                }
                _ => continue,
            };
            if prefix.contains(['r', 'R']) {
                continue;
            }
            if let Some(message) = wrong_escape(text, prefix.contains(['b', 'B'])) {
                self.warn(token.range(), &message);
            }
        }
    }

    fn check_number(&mut self, text: &str, next: Option<&Token>, number: &Token) {
        if next.is_some_and(|next| next.start() == number.end() && next.kind().is_keyword()) {
            let kind = match text.as_bytes() {
                [b'0', b'x' | b'X', ..] => "hexadecimal",
                [b'0', b'o' | b'O', ..] => "octal",
                [b'0', b'b' | b'B', ..] => "binary",
                [.., b'j' | b'J'] => "imaginary",
                _ => "decimal",
            };
            self.warn(number.range(), &format!("invalid {kind} literal"));
        }
    }
}

/// What is wrong with the first escape of a string that means nothing.
fn wrong_escape(text: &str, is_bytes: bool) -> Option<String> {
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let after = &rest[at + 1..];
        let Some(letter) = after.chars().next() else {
            // What an f-string says between two fields: a field follows.
            return Some("invalid escape sequence '\\{'".to_owned());
        };
        rest = &after[letter.len_utf8()..];
        let digits = after
            .bytes()
            .take(3)
            .take_while(|byte| matches!(byte, b'0'..=b'7'));
        match letter {
            '0'..='7' => {
                let digits = &after[..digits.count()];
                if digits.len() == 3 && digits > "377" {
                    return Some(format!("invalid octal escape sequence '\\{digits}'"));
                }
            }
            '\n' | '\r' | '\\' | '\'' | '"' | 'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' => {}
            'N' | 'u' | 'U' if !is_bytes => {}
            _ => return Some(format!("invalid escape sequence '\\{letter}'")),
        }
    }
    None
}

/// The class of a literal that `is` cannot be asked about.
fn compared_class(expression: &Expr) -> Option<&'static str> {
    match constant(expression)? {
        Const::Int(_) | Const::BigInt(_) => Some("int"),
        Const::Float(_) => Some("float"),
        Const::Imaginary(_) => Some("complex"),
        Const::Str(_) => Some("str"),
        Const::Bytes(_) => Some("bytes"),
        Const::Tuple(_) => Some("tuple"),
        _ => None,
    }
}

/// The class of what an expression makes, where its form tells.
fn class_of(expression: &Expr) -> Option<&'static str> {
    Some(match expression {
        Expr::Tuple(_) => "tuple",
        Expr::List(_) | Expr::ListComp(_) => "list",
        Expr::Dict(_) | Expr::DictComp(_) => "dict",
        Expr::Set(_) | Expr::SetComp(_) => "set",
        Expr::Generator(_) => "generator",
        Expr::Lambda(_) => "function",
        Expr::StringLiteral(_) | Expr::FString(_) => "str",
        Expr::BytesLiteral(_) => "bytes",
        Expr::NumberLiteral(number) => match number.value {
            Number::Int(_) => "int",
            Number::Float(_) => "float",
            Number::Complex { .. } => "complex",
        },
        Expr::BooleanLiteral(_) => "bool",
        Expr::NoneLiteral(_) => "NoneType",
        Expr::EllipsisLiteral(_) => "ellipsis",
        _ => return None,
    })
}
