//! Things that cannot be assigned to or deleted.

use ruff_python_ast::{Expr, UnaryOp};
use ruff_python_parser::parse_expression;

/// What CPython calls an expression in its messages.
pub(super) fn name(expression: &Expr) -> &'static str {
    match expression {
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Lambda(_) => "lambda",
        Expr::Call(_) => "function call",
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) => "expression",
        Expr::Generator(_) => "generator expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Await(_) => "await expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::FString(_) | Expr::TString(_) => "f-string expression",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::NoneLiteral(_) => "None",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::Compare(_) => "comparison",
        Expr::If(_) => "conditional expression",
        Expr::Named(_) => "named expression",
        _ => "literal",
    }
}

/// What CPython calls the expression in a text; `None` if it is none.
pub(super) fn name_of(text: &str) -> Option<&'static str> {
    let parsed = parse_expression(&format!("({})", text.trim_start_matches('*'))).ok()?;
    Some(name(parsed.expr()))
}

/// Whether an expression may stand left of `==` without parentheses: then a single `=` may be a slip.
pub(super) fn may_be_compared(text: &str) -> bool {
    let Ok(parsed) = parse_expression(&format!("({text})")) else {
        return false;
    };
    match parsed.expr() {
        Expr::UnaryOp(node) => node.op != UnaryOp::Not,
        Expr::BoolOp(_)
        | Expr::Compare(_)
        | Expr::If(_)
        | Expr::Lambda(_)
        | Expr::List(_)
        | Expr::Tuple(_)
        | Expr::Generator(_)
        | Expr::BooleanLiteral(_)
        | Expr::NoneLiteral(_)
        | Expr::Yield(_)
        | Expr::YieldFrom(_)
        | Expr::Starred(_) => false,
        _ => true,
    }
}
