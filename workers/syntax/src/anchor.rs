//! Where the operator of an expression stands: what a traceback points at between its operands.

use ruff_python_ast::Expr;
use ruff_text_size::Ranged;

/// For a binary operation the operator, for a subscript its brackets: positions in characters from the start of the
/// text, which must be one expression. `None` for any other expression.
pub fn find(text: &str) -> Option<(usize, usize)> {
    let parsed = ruff_python_parser::parse_expression(text).ok()?;
    let (from, to) = match parsed.expr() {
        Expr::BinOp(operation) => {
            let (after, before) = (
                operation.left.end().to_usize(),
                operation.right.start().to_usize(),
            );
            let between = text.get(after..before)?;
            let start = after + between.find(|c: char| !c.is_whitespace() && c != ')')?;
            let length = text[start..before]
                .find(|c: char| c.is_whitespace() || c == '(')
                .unwrap_or(before - start);
            (start, start + length)
        }
        Expr::Subscript(subscript) => {
            let after = subscript.value.end().to_usize();
            let bracket = text.get(after..)?.find('[')?;
            (after + bracket, subscript.end().to_usize())
        }
        _ => return None,
    };
    Some((text[..from].chars().count(), text[..to].chars().count()))
}
