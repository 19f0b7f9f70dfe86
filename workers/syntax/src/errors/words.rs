//! The parser's messages that need no look at the text, and the kinds of its tokens.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::ParseErrorType;

/// Messages that need no look at the text.
pub(super) fn fixed(kind: &ParseErrorType) -> &'static str {
    use ParseErrorType as E;
    match kind {
        E::UnparenthesizedGeneratorExpression => "Generator expression must be parenthesized",
        E::ParamAfterVarKeywordParam => "arguments cannot follow var-keyword argument",
        E::NonDefaultParamAfterDefaultParam => {
            "parameter without a default follows parameter with a default"
        }
        E::VarParameterWithDefault => "var-positional argument cannot have default value",
        E::PositionalAfterKeywordArgument => "positional argument follows keyword argument",
        E::PositionalAfterKeywordUnpacking => {
            "positional argument follows keyword argument unpacking"
        }
        E::InvalidArgumentUnpackingOrder => {
            "iterable argument unpacking follows keyword argument unpacking"
        }
        E::IterableUnpackingInComprehension => "iterable unpacking cannot be used in comprehension",
        E::ExpectedKeywordParam => "named arguments must follow bare *",
        E::ExpectedRealNumber => "real number required in complex literal",
        E::ExpectedImaginaryNumber => "imaginary number required in complex literal",
        E::InvalidMatchPatternTarget => "cannot use '_' as a target",
        _ => "invalid syntax",
    }
}

/// The parser's plain messages and CPython's; any other is `invalid syntax`.
pub(super) const PLAIN: &[(&str, &str)] = &[
    (
        "Expected `except` or `finally` after `try` block",
        "expected 'except' or 'finally' block",
    ),
    (
        "Multiple exception types must be parenthesized when using `as`",
        "multiple exception types must be parenthesized",
    ),
    (
        "Only one '*' parameter allowed",
        "* argument may appear only once",
    ),
    (
        "Only one '*' separator allowed",
        "* argument may appear only once",
    ),
    (
        "Keyword-only parameter separator not allowed after '*' parameter",
        "* argument may appear only once",
    ),
    (
        "Only one '**' parameter allowed",
        "arguments cannot follow var-keyword argument",
    ),
    ("Only one '/' separator allowed", "/ may appear only once"),
    (
        "'/' parameter must appear before '*' parameter",
        "/ must be ahead of *",
    ),
    (
        "Position-only parameter separator not allowed as first parameter",
        "at least one argument must precede /",
    ),
    (
        "Only single target (not list) can be annotated",
        "only single target (not list) can be annotated",
    ),
    (
        "Only single target (not tuple) can be annotated",
        "only single target (not tuple) can be annotated",
    ),
    (
        "Positional patterns cannot follow keyword patterns",
        "positional patterns follow keyword patterns",
    ),
];

pub(super) fn is_number(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Int | TokenKind::Float | TokenKind::Complex)
}

/// Whether an operand can begin with this token.
pub(super) fn begins_operand(kind: TokenKind) -> bool {
    use TokenKind as T;
    matches!(
        kind,
        T::Name
            | T::Int
            | T::Float
            | T::Complex
            | T::String
            | T::FStringStart
            | T::True
            | T::False
            | T::None
            | T::Ellipsis
            | T::Lbrace
            | T::Lpar
            | T::Lsqb
            | T::Lambda
            | T::Match
            | T::Case
            | T::Type
    )
}
