//! The parser's complaints in CPython's words.

use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{InterpolatedStringErrorType, ParseError, ParseErrorType, Parsed};
use ruff_text_size::{Ranged, TextRange};

use super::context::Context;
use super::misspelt::misspelt;
use super::{Fault, Recovery, brackets, indentation, lexical, target};
use crate::diagnostic::Kind;
use crate::parse::first_complaint;
use crate::source::Source;

/// The first error of a parse, if there is any.
pub(crate) fn first_fault(
    source: &Source<'_>,
    text: &str,
    parsed: &Parsed<ModModule>,
) -> Option<Fault> {
    let tokens = parsed.tokens();
    let Some(first) = first_complaint(parsed) else {
        return indentation::uneven(source, tokens);
    };
    let context = Context {
        source,
        text,
        tokens,
    };
    let mut errors: Vec<&ParseError> = parsed.errors().iter().collect();
    errors.sort_by_key(|error| error.start());
    // A string that is not closed swallows brackets and more: it comes first on its line.
    let line = source.line(first);
    let unclosed = errors
        .iter()
        .find(|error| is_unclosed_string(&error.error) && source.line(error.start()) == line);
    if let Some(error) = unclosed {
        return Some(context.fault(error));
    }
    if let Some(fault) = brackets::check(source, tokens, first) {
        return Some(fault);
    }
    let version = parsed
        .unsupported_syntax_errors()
        .iter()
        .min_by_key(|error| error.start());
    if let Some(fault) = errors
        .first()
        .and_then(|error| context.number(error.start()))
    {
        return Some(fault);
    }
    // What is wrong in a generator expression goes before where it stands.
    let bare = |error: &&ParseError| {
        matches!(
            error.error,
            ParseErrorType::UnparenthesizedGeneratorExpression
        )
    };
    errors.sort_by_key(bare);
    match (errors.first(), version) {
        (Some(error), Some(version)) if version.start() < error.start() => {
            Some(context.unsupported(&version.to_string(), version.range))
        }
        (Some(error), _) => Some(context.fault(error)),
        (None, Some(version)) => Some(context.unsupported(&version.to_string(), version.range)),
        (None, None) => None,
    }
}

fn is_unclosed_string(error: &ParseErrorType) -> bool {
    use ruff_python_parser::LexicalErrorType;
    matches!(
        error,
        ParseErrorType::Lexical(LexicalErrorType::UnclosedStringError)
            | ParseErrorType::Lexical(LexicalErrorType::FStringError(
                InterpolatedStringErrorType::UnterminatedString
                    | InterpolatedStringErrorType::UnterminatedTripleQuotedString
            ))
            | ParseErrorType::FStringError(
                InterpolatedStringErrorType::UnterminatedString
                    | InterpolatedStringErrorType::UnterminatedTripleQuotedString
            )
    )
}

impl Context<'_> {
    /// One error in CPython's words.
    fn fault(&self, error: &ParseError) -> Fault {
        use ParseErrorType as E;
        let range = self.visible(error.location);
        match &error.error {
            E::Lexical(ruff_python_parser::LexicalErrorType::FStringError(kind))
            | E::FStringError(kind) => self.fstring(kind, range),
            E::Lexical(kind) => lexical::fault(self.source, self.tokens, kind, error.location),
            E::OtherError(message) => self.other(message, range),
            E::ExpectedToken { expected, found } => self.expected(*expected, *found, range),
            E::ExpectedExpression => self.expected_expression(range),
            E::SimpleStatementsOnSameLine | E::SimpleAndCompoundStatementOnSameLine => {
                self.two_statements(range)
            }
            E::UnexpectedIndentation => indentation::indented(self.source, range),
            E::InvalidAssignmentTarget
            | E::InvalidNamedAssignmentTarget
            | E::InvalidAnnotatedAssignmentTarget
            | E::InvalidAugmentedAssignmentTarget
            | E::InvalidDeleteTarget => self.target(&error.error, range),
            kind => Fault::new(range, fixed(kind)),
        }
    }

    /// Syntax of later versions of Python.
    fn unsupported(&self, message: &str, range: TextRange) -> Fault {
        let text = self.slice(range);
        if message.contains("except") {
            return Fault::new(range, "multiple exception types must be parenthesized");
        }
        if message.contains("emplate") || message.contains("t-string") {
            return Fault::new(range, "invalid syntax")
                .hint("Template strings came with Python 3.14; this is Python 3.12.");
        }
        if message.contains("unpack") && text.starts_with('*') {
            let message = if text.starts_with("**") {
                "dict unpacking cannot be used in dict comprehension"
            } else {
                "iterable unpacking cannot be used in comprehension"
            };
            return Fault::new(range, message);
        }
        Fault::new(range, "invalid syntax").hint("This came with a version of Python after 3.12.")
    }

    /// Another token should have come.
    fn expected(&self, expected: TokenKind, found: TokenKind, range: TextRange) -> Fault {
        match (expected, found) {
            (TokenKind::Colon, TokenKind::Equal) if self.header(range.start()).is_some() => {
                self.assignment_in_condition(range)
            }
            (TokenKind::Colon, TokenKind::Rbrace | TokenKind::Comma) => {
                Fault::new(range, "':' expected after dictionary key")
            }
            (TokenKind::Colon, TokenKind::Newline | TokenKind::EndOfFile) => {
                Fault::new(range, "expected ':'")
            }
            (TokenKind::Colon, _)
                if matches!(
                    self.header(range.start()),
                    Some(TokenKind::Def | TokenKind::Else | TokenKind::Try | TokenKind::Finally)
                ) =>
            {
                Fault::new(range, "expected ':'")
            }
            (TokenKind::Lpar, _) if self.header(range.start()) == Some(TokenKind::Def) => {
                Fault::new(range, "expected '('")
            }
            (TokenKind::Else, TokenKind::Equal) => self.invalid(range),
            (TokenKind::Else, _) => {
                let start = self
                    .operand_before_if(range.start())
                    .unwrap_or(range.start());
                let range = TextRange::new(start, range.start().max(start));
                Fault::new(self.trimmed(range), "expected 'else' after 'if' expression")
            }
            (TokenKind::Comma | TokenKind::Rsqb | TokenKind::Rpar | TokenKind::Rbrace, found)
                if begins_operand(found) =>
            {
                self.forgotten_comma(range)
            }
            (TokenKind::In, _) => {
                Fault::new(range, "invalid syntax").hint("A loop is written: for item in items:")
            }
            _ => self.invalid(range),
        }
    }

    /// A target of assignment or deletion that is none.
    fn target(&self, kind: &ParseErrorType, range: TextRange) -> Fault {
        let text = self.slice(range);
        let after = self
            .tokens
            .iter()
            .find(|token| token.start() >= range.end());
        let Some(name) = target::name_of(text) else {
            return self.invalid(after.map_or(range, Ranged::range));
        };
        let message = match kind {
            ParseErrorType::InvalidDeleteTarget if text.starts_with('*') => {
                "cannot delete starred".to_owned()
            }
            ParseErrorType::InvalidDeleteTarget => format!("cannot delete {name}"),
            ParseErrorType::InvalidAugmentedAssignmentTarget => {
                format!("'{name}' is an illegal expression for augmented assignment")
            }
            ParseErrorType::InvalidNamedAssignmentTarget => {
                format!("cannot use assignment expressions with {name}")
            }
            ParseErrorType::InvalidAnnotatedAssignmentTarget => match name {
                "list" | "tuple" => format!("only single target (not {name}) can be annotated"),
                _ => "illegal target for annotation".to_owned(),
            },
            _ => {
                let line = self.statement_tokens(range.start());
                let starts = line
                    .iter()
                    .find(|token| token.kind() != TokenKind::Lpar)
                    .is_some_and(|token| token.start() == range.start())
                    || after.is_some_and(|token| token.kind() == TokenKind::Equal);
                if let [first, equal, operand, ..] = line[..]
                    && (first.kind(), equal.kind()) == (TokenKind::Name, TokenKind::Equal)
                    && operand.start() == range.start()
                    && matches!(name, "comparison" | "conditional expression")
                {
                    return self.assignment(first.start(), operand.start());
                }
                let before = self.token_before(range.start());
                if name == "yield expression"
                    && before.is_none_or(|token| token.kind() != TokenKind::Lpar)
                {
                    return Fault::new(range, "assignment to yield expression not possible");
                }
                let equals = line
                    .iter()
                    .filter(|token| token.kind() == TokenKind::Equal)
                    .count();
                if starts && equals == 1 && target::may_be_compared(text) {
                    format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?")
                } else {
                    format!("cannot assign to {name}")
                }
            }
        };
        Fault::new(range, message)
    }

    /// The parser's messages that are plain text.
    fn other(&self, message: &str, range: TextRange) -> Fault {
        if let Some(clause) = message.strip_prefix("Expected an indented block after ") {
            return self.missing_block(clause, range);
        }
        match message {
            "Expected a parameter name" => {
                let equal = self
                    .tokens
                    .iter()
                    .find(|token| token.start() >= range.end());
                let end = equal.map_or(range.end(), |token| token.end());
                let whole = TextRange::new(range.start(), end);
                let name = target::name_of(self.slice(range)).unwrap_or_default();
                if matches!(name, "True" | "False" | "None") {
                    return Fault::new(whole, format!("cannot assign to {name}"));
                }
                Fault::new(
                    whole,
                    "expression cannot contain assignment, perhaps you meant \"==\"?",
                )
            }
            _ => match PLAIN.iter().find(|(theirs, _)| *theirs == message) {
                Some(_)
                    if message == "Trailing comma not allowed" && self.imports(range.start()) =>
                {
                    self.invalid(range)
                }
                Some((_, ours)) => Fault::new(self.at_end(range), *ours),
                None => self.invalid(range),
            },
        }
    }

    /// A line that ends with ':' and nothing indented below.
    fn missing_block(&self, clause: &str, range: TextRange) -> Fault {
        let header = self.statement_before(range.start());
        let line = header.map_or(0, |token| self.source.line(token.start()));
        let what = match clause.replace('`', "'").as_str() {
            "'class' definition" => "class definition".to_owned(),
            "function definition" => "function definition".to_owned(),
            other => match other.split_once("' ") {
                Some((keyword, _)) => format!("{keyword}' statement"),
                None => other.to_owned(),
            },
        };
        let message = format!("expected an indented block after {what} on line {line}");
        let end = TextRange::empty(crate::source::size(self.text.trim_end().len()));
        let found = self.tokens.iter().find(|token| {
            token.start() >= range.start()
                && !token.range().is_empty()
                && !token.kind().is_any_newline()
                && token.kind() != TokenKind::Comment
        });
        let range = found.map_or(end, Ranged::range);
        let at = header.map_or(range.start(), |token| token.start());
        Fault::new(range, message)
            .kind(Kind::IndentationError)
            .recovery(Recovery::Statement(at))
    }

    /// An error CPython has no better words for, with advice where the slip is a known one.
    pub(super) fn invalid(&self, range: TextRange) -> Fault {
        let found = self.slice(range);
        let better = match found {
            "=" => self.assignment_inside(range),
            "for" => self.bare_tuple_target(range),
            _ => self.augmented_tuple(range),
        };
        if let Some(fault) = better {
            return fault;
        }
        let fault = Fault::new(range, "invalid syntax");
        let before = self.token_before(range.start());
        let word = before.map_or("", |token| self.slice(token.range()));
        let touches = before.is_some_and(|token| token.end() == range.start());
        let first = self
            .statement_tokens(range.start())
            .first()
            .map(|token| self.slice(token.range()));
        let hint = match (word, found) {
            ("&", "&") => "Write and for the logical operator.".to_owned(),
            ("|", "|") => "Write or for the logical operator.".to_owned(),
            ("<", ">") if touches => "Write != for not equal.".to_owned(),
            (_, "!") => "Write not for the logical operator.".to_owned(),
            ("+" | "-", _) if self.is_doubled(range.start()) => {
                format!("Python has no {word}{word}: write {word}= 1.")
            }
            _ if self.is_keyword(range) => {
                format!("'{found}' is a keyword of Python: it cannot stand here, nor be a name.")
            }
            _ => match first.and_then(misspelt) {
                Some(keyword) => format!("Did you mean the keyword '{keyword}'?"),
                None => return fault,
            },
        };
        fault.hint(hint)
    }
}

/// Messages that need no look at the text.
fn fixed(kind: &ParseErrorType) -> &'static str {
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

/// The parser's plain messages and CPython's; any other is `invalid syntax`.
const PLAIN: &[(&str, &str)] = &[
    (
        "Expected `except` or `finally` after `try` block",
        "expected 'except' or 'finally' block",
    ),
    (
        "Bytes literal cannot be mixed with non-bytes literals",
        "cannot mix bytes and nonbytes literals",
    ),
    (
        "Cannot have both 'except' and 'except*' on the same 'try'",
        "cannot have both 'except' and 'except*' on the same 'try'",
    ),
    (
        "Multiple exception types must be parenthesized when using `as`",
        "multiple exception types must be parenthesized",
    ),
    (
        "Trailing comma not allowed",
        "trailing comma not allowed without surrounding parentheses",
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
