//! The parser's complaints in CPython's words.

use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{
    InterpolatedStringErrorType, LexicalErrorType, ParseError, ParseErrorType, Parsed,
    UnsupportedSyntaxErrorKind,
};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::context::Context;
use super::misspelt::misspelt;
use super::words::{PLAIN, begins_operand, fixed};
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
    if let Some(fault) = unreadable(&context, &errors, first) {
        return Some(fault);
    }
    let version = parsed
        .unsupported_syntax_errors()
        .iter()
        .filter(|error| {
            let kind = UnsupportedSyntaxErrorKind::ParenthesizedKeywordArgumentName;
            error.kind != kind || errors.is_empty()
        })
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

/// What CPython cannot read, wherever it is: that comes before what it does not understand.
fn unreadable(context: &Context<'_>, errors: &[&ParseError], first: TextSize) -> Option<Fault> {
    let indented = errors
        .first()
        .is_some_and(|error| error.error == ParseErrorType::UnexpectedIndentation);
    let before = |at: TextSize| !indented || at <= first;
    let lexical = errors
        .iter()
        .find(|error| is_lexical(&error.error) && before(error.start()));
    let bracket = brackets::check(context.source, context.tokens, first)
        .filter(|fault| before(fault.range.start()));
    match (lexical, bracket) {
        (Some(error), Some(fault))
            if fault.range.start() < error.start()
                && (fault.recovery != Recovery::Bracket(fault.range.start())
                    || ends_badly(&error.error)) =>
        {
            Some(fault)
        }
        (Some(error), _) => Some(context.fault(error)),
        (None, fault) => fault,
    }
}

/// Whether an error may only be there because a bracket is not closed.
fn ends_badly(error: &ParseErrorType) -> bool {
    matches!(
        error,
        ParseErrorType::Lexical(LexicalErrorType::IndentationError)
    )
}

/// Whether CPython's tokenizer would complain.
fn is_lexical(error: &ParseErrorType) -> bool {
    use InterpolatedStringErrorType as F;
    use LexicalErrorType as L;
    match error {
        ParseErrorType::Lexical(L::FStringError(kind)) | ParseErrorType::FStringError(kind) => {
            matches!(
                kind,
                F::UnterminatedString | F::UnterminatedTripleQuotedString
            )
        }
        ParseErrorType::Lexical(kind) => matches!(
            kind,
            L::UnclosedStringError
                | L::UnrecognizedToken { .. }
                | L::LineContinuationError
                | L::IndentationError
                | L::OtherError(_)
        ),
        _ => false,
    }
}

impl Context<'_> {
    /// One error in CPython's words.
    fn fault(&self, error: &ParseError) -> Fault {
        use ParseErrorType as E;
        let range = self.visible(error.location);
        match &error.error {
            E::Lexical(LexicalErrorType::FStringError(kind)) | E::FStringError(kind) => {
                self.fstring(kind, range)
            }
            E::Lexical(kind) => lexical::fault(self.source, self.tokens, kind, error.location),
            E::OtherError(message) => self.other(message, range),
            E::ExpectedToken { expected, found } => self.expected(*expected, *found, range),
            E::ExpectedExpression => self.expected_expression(range),
            E::SimpleStatementsOnSameLine | E::SimpleAndCompoundStatementOnSameLine => {
                self.two_statements(range)
            }
            E::UnparenthesizedTupleExpression => self.bare_tuple(range),
            E::UnexpectedIndentation => indentation::indented(self.source, range),
            E::InvalidAssignmentTarget
            | E::InvalidNamedAssignmentTarget
            | E::InvalidAnnotatedAssignmentTarget
            | E::InvalidAugmentedAssignmentTarget
            | E::InvalidDeleteTarget => self.target(&error.error, range),
            kind => match self.argument(kind, range) {
                Some(fault) => fault,
                None if fixed(kind) == "invalid syntax" => self.invalid(range),
                None => Fault::new(range, fixed(kind)),
            },
        }
    }

    /// Syntax of later versions of Python.
    fn unsupported(&self, message: &str, range: TextRange) -> Fault {
        let text = self.slice(range);
        if message.contains("except") {
            return Fault::new(range, "multiple exception types must be parenthesized");
        }
        if message.contains("keyword argument name") {
            let name = self.token_after(range.start() + TextSize::new(1));
            let tokens = self.tokens.iter();
            let mut equal = tokens.filter(|token| token.kind() == TokenKind::Equal);
            let equal = equal.find(|token| token.start() > range.start());
            if let (Some(name), Some(equal)) = (name, equal) {
                let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
                return Fault::new(TextRange::new(name.start(), equal.end()), message);
            }
        }
        if message.contains("emplate") || message.contains("t-string") {
            return Fault::new(range, "invalid syntax")
                .hint("Template strings came with Python 3.14; this is Python 3.12.");
        }
        if message.contains("unpack") && text.starts_with('*') {
            if text.starts_with("**") {
                let stars = TextRange::at(range.start(), TextSize::new(2));
                let message = "dict unpacking cannot be used in dict comprehension";
                return Fault::new(stars, message);
            }
            return Fault::new(range, "iterable unpacking cannot be used in comprehension");
        }
        let range = self.token_at(range.start()).map_or(range, Ranged::range);
        Fault::new(range, "invalid syntax").hint("This came with a version of Python after 3.12.")
    }

    /// Another token should have come.
    fn expected(&self, expected: TokenKind, found: TokenKind, range: TextRange) -> Fault {
        let header = self.header(range.start());
        match (expected, found) {
            (TokenKind::Colon, TokenKind::Equal)
                if header.is_some_and(|kind| kind != TokenKind::Def) =>
            {
                self.assignment_in_condition(range)
            }
            (TokenKind::Colon, _) if self.innermost(range.start()) == Some(TokenKind::Lbrace) => {
                let end = self
                    .token_before(range.start())
                    .map_or(range.end(), Ranged::end);
                let last = TextRange::new(end - TextSize::new(1), end);
                Fault::new(last, "':' expected after dictionary key")
            }
            (TokenKind::Colon, TokenKind::Newline | TokenKind::EndOfFile) => {
                Fault::new(range, "expected ':'")
            }
            (TokenKind::Colon, _)
                if matches!(
                    header,
                    Some(TokenKind::Def | TokenKind::Else | TokenKind::Try | TokenKind::Finally)
                ) =>
            {
                Fault::new(range, "expected ':'")
            }
            (TokenKind::Lpar, _) if header == Some(TokenKind::Def) => {
                Fault::new(range, "expected '('")
            }
            (TokenKind::Rpar | TokenKind::Colon, TokenKind::Lpar) => self
                .parenthesized_parameters(range)
                .unwrap_or_else(|| self.invalid(range)),
            (TokenKind::Else, TokenKind::Equal | TokenKind::Colon) => self.invalid(range),
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
                let unpacked = equal.and_then(|equal| self.unpacked_with_value(equal.range()));
                if let Some(fault) = unpacked {
                    return fault;
                }
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
            "Trailing comma not allowed" => self.trailing_comma(range),
            "Star import must be the only import" => {
                let star = range.start() + TextSize::new(1);
                self.invalid(self.token_after(star).map_or(range, Ranged::range))
            }
            "Expected one or more exception types" => {
                Fault::new(range, "expected one or more exception types")
            }
            "Bytes literal cannot be mixed with non-bytes literals" => {
                let after = self.token_after(range.end());
                let at = after.map_or(range.end(), Ranged::start);
                Fault::new(
                    TextRange::empty(at),
                    "cannot mix bytes and nonbytes literals",
                )
            }
            "Cannot have both 'except' and 'except*' on the same 'try'" => {
                let star = self
                    .tokens
                    .iter()
                    .find(|token| token.start() > range.start() && token.kind() == TokenKind::Star);
                let end = star.map_or(range.end(), Ranged::end);
                let message = "cannot have both 'except' and 'except*' on the same 'try'";
                Fault::new(TextRange::new(range.start(), end), message)
            }
            _ => match PLAIN.iter().find(|(theirs, _)| *theirs == message) {
                Some((_, ours)) => {
                    let range = self.at_end(range);
                    self.star(ours, range)
                        .unwrap_or_else(|| Fault::new(range, *ours))
                }
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
        let star = header.and_then(|token| self.token_after(token.end()));
        let starred = star.is_some_and(|token| token.kind() == TokenKind::Star);
        let what = match what.as_str() {
            "'except' statement" if starred => "'except*' statement",
            what => what,
        };
        let message = format!("expected an indented block after {what} on line {line}");
        let end = TextRange::empty(crate::source::size(self.text.trim_end().len()));
        let found = self.tokens.iter().find(|token| {
            token.start() >= range.start()
                && !token.range().is_empty()
                && !token.kind().is_any_newline()
                && token.kind() != TokenKind::Comment
        });
        let range = found.map_or(end, |token| TextRange::at(token.start(), TextSize::new(1)));
        let at = header.map_or(range.start(), |token| token.start());
        Fault::new(range, message)
            .kind(Kind::IndentationError)
            .recovery(Recovery::Statement(at))
    }

    /// An error CPython has no better words for, with advice where the slip is a known one.
    pub(super) fn invalid(&self, range: TextRange) -> Fault {
        // Whatever the parser found wrong, CPython stops at one token.
        let range = self.token_at(range.start()).map_or(range, Ranged::range);
        let range = self.visible(range);
        if let Some(fault) = self.field(range) {
            return fault;
        }
        let found = self.slice(range);
        let better = match found {
            "=" => self
                .unpacked_with_value(range)
                .or_else(|| self.assignment_inside(range)),
            "for" => self.bare_tuple_target(range),
            _ => self.augmented_tuple(range),
        };
        if let Some(fault) = better {
            return fault;
        }
        let before = self.token_before(range.start());
        let shown = match (before, found) {
            (Some(less), ">") if less.kind() == TokenKind::Less && less.end() == range.start() => {
                TextRange::new(less.start(), range.end())
            }
            _ => range,
        };
        let fault = Fault::new(shown, "invalid syntax");
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
