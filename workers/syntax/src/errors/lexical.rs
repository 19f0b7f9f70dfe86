//! Characters, strings and numbers that cannot be read.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::LexicalErrorType;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::{Fault, Recovery, indentation};
use crate::source::Source;

/// An error of the lexer.
pub(super) fn fault(
    source: &Source<'_>,
    tokens: &[Token],
    error: &LexicalErrorType,
    range: TextRange,
) -> Fault {
    match error {
        LexicalErrorType::UnclosedStringError => unclosed_string(source, tokens, range),
        LexicalErrorType::UnicodeError
        | LexicalErrorType::MissingUnicodeLbrace
        | LexicalErrorType::MissingUnicodeRbrace => escape(source, tokens, range),
        LexicalErrorType::IndentationError => indentation::unexpected(source, range),
        LexicalErrorType::UnrecognizedToken { tok } => character(*tok, range),
        LexicalErrorType::InvalidByteLiteral => Fault::new(
            literal(tokens, range),
            "bytes can only contain ASCII literal characters",
        )
        .hint("Write other characters as escapes such as \\xfc, or encode a string: 'ü'.encode()."),
        LexicalErrorType::LineContinuationError => Fault::new(
            TextRange::empty(range.start() + TextSize::new(1)),
            "unexpected character after line continuation character",
        )
        .hint("A backslash that continues a line must be the last character of that line."),
        LexicalErrorType::Eof => Fault::new(
            TextRange::empty(source.line_range(source.line(range.start())).end()),
            "unexpected EOF while parsing",
        ),
        LexicalErrorType::OtherError(message) => number(source, message, range),
        _ => Fault::new(range, "invalid syntax"),
    }
}

/// A string that is not closed on its line, or a triple-quoted one that is never closed.
fn unclosed_string(source: &Source<'_>, tokens: &[Token], range: TextRange) -> Fault {
    let text = source.slice(range);
    let quotes = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    if in_fstring(tokens, range.start()) {
        let start = TextRange::at(range.start(), TextSize::new(1));
        return Fault::new(start, "f-string: expecting '}'")
            .hint("Close the field with '}' before the string ends.")
            .recovery(Recovery::Line(start.start()));
    }
    let start = TextRange::at(range.start(), TextSize::new(1));
    if quotes.starts_with("'''") || quotes.starts_with("\"\"\"") {
        let line = last_line(source);
        let message =
            format!("unterminated triple-quoted string literal (detected at line {line})");
        return Fault::new(start, message)
            .hint(format!("Close the string with {}.", &quotes[..3]))
            .recovery(Recovery::Stop);
    }
    let line = source.line(range.start());
    let quote = if quotes.starts_with('"') { "\"" } else { "'" };
    Fault::new(
        start,
        format!("unterminated string literal (detected at line {line})"),
    )
    .hint(format!(
        "Close the string with {quote} before the line ends."
    ))
    .recovery(Recovery::Line(start.start()))
}

/// The line CPython detects the end of the text at.
pub(super) fn last_line(source: &Source<'_>) -> u32 {
    source.line(source.end()) - u32::from(source.text.ends_with('\n'))
}

/// Whether an offset lies inside a field of an f-string.
fn in_fstring(tokens: &[Token], offset: TextSize) -> bool {
    let before = tokens.iter().filter(|token| token.start() < offset);
    let depth = before.fold(0_i32, |depth, token| match token.kind() {
        TokenKind::FStringStart => depth + 1,
        TokenKind::FStringEnd => depth - 1,
        _ => depth,
    });
    depth > 0
}

/// The string that a place is in.
fn literal(tokens: &[Token], range: TextRange) -> TextRange {
    tokens
        .iter()
        .find(|token| {
            token.range().contains_inclusive(range.start())
                && matches!(token.kind(), TokenKind::String | TokenKind::FStringMiddle)
        })
        .map_or(range, Ranged::range)
}

/// An escape sequence in a string that means nothing.
fn escape(source: &Source<'_>, tokens: &[Token], range: TextRange) -> Fault {
    let literal = literal(tokens, range);
    let text = source.slice(literal);
    let is_middle = |token: &Token| token.kind() == TokenKind::FStringMiddle;
    let body = match tokens.iter().find(|token| token.range() == literal) {
        Some(token) if is_middle(token) => text,
        _ => text
            .trim_start_matches(|c: char| c.is_ascii_alphabetic())
            .trim_start_matches(['\'', '"']),
    };
    if let Some((at, end, what)) = bad_name(body, &text[..text.len() - body.len()]) {
        let message = format!(
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{end}: {what}"
        );
        return Fault::new(literal, message)
            .hint("Write the character itself, or its number: '\\u03bc' is 'μ'.");
    }
    let Some((at, digits)) = broken_escape(body) else {
        return Fault::new(
            literal,
            "(unicode error) 'unicodeescape' codec can't decode bytes",
        );
    };
    if text[..text.len() - body.len()].contains(['b', 'B']) {
        let message = format!("(value error) invalid \\x escape at position {at}");
        return Fault::new(literal, message);
    }
    let rest = &body[at + 2..];
    let good = rest
        .chars()
        .take(digits)
        .take_while(char::is_ascii_hexdigit)
        .count();
    let (what, end) = match digits {
        2 => ("truncated \\xXX escape", at + 1 + good),
        4 => ("truncated \\uXXXX escape", at + 1 + good),
        _ if good < 8 => ("truncated \\UXXXXXXXX escape", at + 1 + good),
        _ => ("illegal Unicode character", at + 9),
    };
    let message = format!(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{end}: {what}"
    );
    Fault::new(literal, message).hint(
        "A backslash begins an escape: double it, or put r before the string, to mean itself.",
    )
}

/// Where the first `\N{…}` begins and ends that means no character, and why; `quote` is what stands before the body.
fn bad_name(body: &str, quote: &str) -> Option<(usize, usize, &'static str)> {
    // Other letters than those of ASCII count as the escapes that they could be written as.
    let width = |text: &str| -> usize {
        let widths = text.chars().map(|c| if c.is_ascii() { 1 } else { 10 });
        widths.sum()
    };
    let quote = quote.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let body = body.strip_suffix(quote).unwrap_or(body);
    body.match_indices("\\N").find_map(|(at, _)| {
        let (start, rest) = (width(&body[..at]), &body[at + 2..]);
        let Some(after) = rest.strip_prefix('{') else {
            return Some((start, start + 1, MALFORMED_NAME));
        };
        let Some((name, _)) = after.split_once('}') else {
            return Some((start, start + 1 + width(rest), MALFORMED_NAME));
        };
        let is_unknown = unicode_names2::character(name).is_none();
        is_unknown.then(|| {
            (
                start,
                start + 3 + width(name),
                "unknown Unicode character name",
            )
        })
    })
}

const MALFORMED_NAME: &str = "malformed \\N character escape";

/// The first `\x`, `\u` or `\U` with too few digits or too large a number: its offset and its number of digits.
fn broken_escape(body: &str) -> Option<(usize, usize)> {
    let mut letters = body.char_indices();
    while let Some((at, letter)) = letters.next() {
        if letter != '\\' {
            continue;
        }
        let digits = match letters.next()?.1 {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => continue,
        };
        let text: String = body[at + 2..].chars().take(digits).collect();
        let number = u32::from_str_radix(&text, 16).ok();
        if text.len() < digits || number.is_none_or(|number| number > 0x0010_FFFF) {
            return Some((at, digits));
        }
    }
    None
}

/// A null byte, wherever it is: the lexer minds those outside strings and comments only.
pub(crate) fn null_byte(source: &Source<'_>) -> Option<Fault> {
    let at = source.text.find('\0')?;
    let range = TextRange::at(crate::source::size(at), TextSize::new(1));
    Some(character('\0', range))
}

/// A character that begins nothing.
fn character(letter: char, range: TextRange) -> Fault {
    let code = u32::from(letter);
    let hint = match letter {
        '“' | '”' | '„' => "Use the straight quote \" instead.",
        '‘' | '’' | '‚' => "Use the straight quote ' instead.",
        '–' | '—' | '−' => "Use the minus sign - of the keyboard.",
        '×' => "Multiplication is written *.",
        '÷' => "Division is written /.",
        '≤' => "Write <= instead.",
        '≥' => "Write >= instead.",
        '≠' => "Write != instead.",
        '$' => "A name in Python has no $ before it.",
        '?' => "A choice is written: a if condition else b.",
        '!' => "Write not to negate, and != for not equal.",
        '\0' => "Remove this character; in a string it is written \\0.",
        _ => "Remove this character, or put it into a string.",
    };
    let fault = if letter == '\0' {
        Fault::new(range, "source code cannot contain null bytes")
    } else if letter.is_ascii() && !letter.is_ascii_control() {
        Fault::new(range, "invalid syntax")
    } else if letter.is_control()
        || letter.is_whitespace()
        || ('\u{200b}'..='\u{200f}').contains(&letter)
    {
        Fault::new(
            range,
            format!("invalid non-printable character U+{code:04X}"),
        )
    } else {
        Fault::new(
            range,
            format!("invalid character '{letter}' (U+{code:04X})"),
        )
    };
    fault.hint(hint)
}

/// A number that is none.
fn number(source: &Source<'_>, message: &str, range: TextRange) -> Fault {
    let rest = &source.text[range.start().to_usize()..];
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let whole = rest.find(|letter| !is_part(letter)).unwrap_or(rest.len());
    let text = rest[..whole].to_ascii_lowercase();
    let kind = match text.get(..2) {
        Some("0x") => "hexadecimal",
        Some("0o") => "octal",
        Some("0b") => "binary",
        _ => "decimal",
    };
    if message == "Invalid decimal integer literal" && text.starts_with('0') {
        let message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
        let number = text.trim_start_matches('0');
        let number = if number.is_empty() { "0" } else { number };
        let n_zeros = text.len() - text.trim_start_matches(['0', '_']).len();
        let zeros = TextRange::at(range.start(), crate::source::size(n_zeros.max(1)));
        return Fault::new(zeros, message).hint(format!("Write {number}."));
    }
    if let Some(fault) = wrong_digit(&text, range, kind) {
        return fault;
    }
    // Up to the last letter that can be a part of it.
    let radix = if kind == "hexadecimal" { 16 } else { 10 };
    let good = text
        .char_indices()
        .skip(if radix == 16 { 2 } else { 0 })
        .take_while(|(at, letter)| {
            letter.is_digit(radix) || *letter == '_' && !text[..*at].ends_with('_')
        })
        .count();
    let good = good + if radix == 16 { 2 } else { 0 };
    let last = if text[..good].ends_with('_') {
        good
    } else {
        good.saturating_sub(1)
    };
    let last = range.start() + crate::source::size(last);
    let message = format!("invalid {kind} literal");
    Fault::new(TextRange::at(last, TextSize::new(1)), message)
        .recovery(Recovery::Statement(range.start()))
}

/// A digit that a binary or octal number cannot have.
fn wrong_digit(text: &str, range: TextRange, kind: &str) -> Option<Fault> {
    let radix = match kind {
        "binary" => 2,
        "octal" => 8,
        _ => return None,
    };
    let (at, digit) = text
        .char_indices()
        .skip(2)
        .find(|(_, letter)| *letter != '_' && !letter.is_digit(radix))?;
    let place = range.start() + crate::source::size(at);
    let message = format!("invalid digit '{digit}' in {kind} literal");
    digit
        .is_ascii_digit()
        .then(|| Fault::new(TextRange::at(place, TextSize::new(1)), message))
}

/// A number right before a letter or digit that is no part of it.
pub(super) fn number_with(text: &str, range: TextRange, next: char) -> Fault {
    let text = text.to_ascii_lowercase();
    let kind = match text.get(..2) {
        Some("0x") => "hexadecimal",
        Some("0o") => "octal",
        Some("0b") => "binary",
        _ if text.ends_with('j') => "imaginary",
        _ => "decimal",
    };
    let together = format!("{text}{next}");
    if let Some(fault) = wrong_digit(&together, range, kind) {
        return fault;
    }
    let start = range.end() - TextSize::new(u32::from(next != '_'));
    let last = TextRange::at(start, TextSize::new(1));
    Fault::new(last, format!("invalid {kind} literal")).hint("A name cannot begin with a digit.")
}
