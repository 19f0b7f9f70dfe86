//! Colours for a source text: lines of tokens with a light classification.
//!
//! Lessons show programs before any engine is loaded, so this needs no more than the parser's tokens.

use ruff_python_ast::PySourceType;
use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_parser::parse_unchecked_source;
use ruff_text_size::Ranged;

use crate::limits;
use crate::source::Source;

/// What a piece of text is: `"keyword"`, `"string"`, `"number"`, `"comment"`, `"function"`, `"class"`, `"builtin"`,
/// `"operator"`, or `""` for the rest.
pub type TokenClass = &'static str;

/// The lines of a text as pieces with their classes. The pieces of a line, put together, are the line exactly,
/// without its end-of-line characters; a text that ends with a newline has no further, empty line.
pub fn tokens(source: &str) -> Vec<Vec<(TokenClass, String)>> {
    let index = Source::new(source);
    let mut painter = Painter {
        source,
        lines: vec![Vec::new()],
        at: 0,
    };
    // A text that nests too deeply is shown plain.
    if limits::check(&index).is_none() {
        let parsed = parse_unchecked_source(source, PySourceType::Python);
        let tokens = parsed.tokens();
        for (position, token) in tokens.iter().enumerate() {
            let class = classify(source, tokens, position);
            if !class.is_empty() {
                painter.paint(token.start().to_usize(), "");
                painter.paint(token.end().to_usize(), class);
            }
        }
    }
    painter.paint(source.len(), "");
    painter.finish()
}

struct Painter<'a> {
    source: &'a str,
    lines: Vec<Vec<(TokenClass, String)>>,
    /// Up to where the text is painted.
    at: usize,
}

impl Painter<'_> {
    /// Paints from where the last piece ended up to `end`.
    fn paint(&mut self, end: usize, class: TokenClass) {
        let Some(text) = self
            .source
            .get(self.at..end)
            .filter(|text| !text.is_empty())
        else {
            return;
        };
        self.at = end;
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (index, part) in text.split('\n').enumerate() {
            if index > 0 {
                self.lines.push(Vec::new());
            }
            if part.is_empty() {
                continue;
            }
            if let Some(line) = self.lines.last_mut() {
                match line.last_mut() {
                    Some((known, before)) if *known == class => before.push_str(part),
                    _ => line.push((class, part.to_owned())),
                }
            }
        }
    }

    fn finish(mut self) -> Vec<Vec<(TokenClass, String)>> {
        if self.lines.last().is_some_and(Vec::is_empty) {
            self.lines.pop();
        }
        self.lines
    }
}

/// The class of a token.
fn classify(source: &str, tokens: &[Token], position: usize) -> TokenClass {
    let token = &tokens[position];
    match token.kind() {
        TokenKind::Comment => "comment",
        TokenKind::String
        | TokenKind::FStringStart
        | TokenKind::FStringMiddle
        | TokenKind::FStringEnd
        | TokenKind::TStringStart
        | TokenKind::TStringMiddle
        | TokenKind::TStringEnd => "string",
        TokenKind::Int | TokenKind::Float | TokenKind::Complex => "number",
        TokenKind::Name => classify_name(source, tokens, position),
        kind if kind.is_soft_keyword() => {
            if is_soft_keyword_here(tokens, position) {
                "keyword"
            } else {
                classify_name(source, tokens, position)
            }
        }
        kind if kind.is_keyword() => "keyword",
        TokenKind::Indent
        | TokenKind::Dedent
        | TokenKind::Newline
        | TokenKind::NonLogicalNewline
        | TokenKind::EndOfFile
        | TokenKind::Lpar
        | TokenKind::Rpar
        | TokenKind::Lsqb
        | TokenKind::Rsqb
        | TokenKind::Lbrace
        | TokenKind::Rbrace
        | TokenKind::Comma
        | TokenKind::Colon
        | TokenKind::Semi
        | TokenKind::Dot
        | TokenKind::Unknown => "",
        _ => "operator",
    }
}

/// Whether `match`, `case` or `type` begins a statement here.
fn is_soft_keyword_here(tokens: &[Token], position: usize) -> bool {
    let begins = position.checked_sub(1).is_none_or(|before| {
        matches!(
            tokens[before].kind(),
            TokenKind::Newline
                | TokenKind::NonLogicalNewline
                | TokenKind::Indent
                | TokenKind::Dedent
                | TokenKind::Comment
        )
    });
    let next = tokens.get(position + 1).map(Token::kind);
    begins
        && !matches!(
            next,
            Some(
                TokenKind::Equal
                    | TokenKind::Dot
                    | TokenKind::Comma
                    | TokenKind::Colon
                    | TokenKind::Rpar
                    | TokenKind::Newline
            )
        )
}

fn classify_name(source: &str, tokens: &[Token], position: usize) -> TokenClass {
    let token = &tokens[position];
    let before = position.checked_sub(1).map(|before| tokens[before].kind());
    let called = tokens
        .get(position + 1)
        .is_some_and(|next| next.kind() == TokenKind::Lpar);
    let name = source
        .get(token.start().to_usize()..token.end().to_usize())
        .unwrap_or("");
    match before {
        Some(TokenKind::Def) => "function",
        Some(TokenKind::Class) => "class",
        Some(TokenKind::Dot) if called => "function",
        Some(TokenKind::Dot) => "",
        _ if BUILTINS.binary_search(&name).is_ok() => "builtin",
        _ if called => "function",
        _ => "",
    }
}

/// Built-in functions, types and exceptions that programs of lessons use; sorted.
const BUILTINS: &[&str] = &[
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "BaseExceptionGroup",
    "BlockingIOError",
    "BrokenPipeError",
    "ConnectionError",
    "EOFError",
    "Exception",
    "ExceptionGroup",
    "FileNotFoundError",
    "GeneratorExit",
    "ImportError",
    "IndexError",
    "InterruptedError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "ModuleNotFoundError",
    "NameError",
    "NotImplemented",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "PermissionError",
    "RecursionError",
    "ReferenceError",
    "RuntimeError",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SystemExit",
    "TimeoutError",
    "TypeError",
    "UnboundLocalError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "ValueError",
    "Warning",
    "ZeroDivisionError",
    "__name__",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "exit",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "quit",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip",
];

#[cfg(test)]
mod tests {
    use super::{BUILTINS, tokens};

    /// Shows a line as `class:text` pieces, plain pieces without a class.
    #[track_caller]
    fn check(source: &str, expected: &str) {
        let lines: Vec<String> = tokens(source)
            .iter()
            .map(|line| {
                let pieces: Vec<String> = line
                    .iter()
                    .map(|(class, text)| {
                        if class.is_empty() {
                            text.clone()
                        } else {
                            format!("<{class} {text}>")
                        }
                    })
                    .collect();
                pieces.concat()
            })
            .collect();
        assert_eq!(lines.join("\n"), expected);
    }

    #[test]
    fn builtins_are_sorted() {
        assert!(BUILTINS.is_sorted());
    }

    #[test]
    fn definitions_calls_and_builtins_differ() {
        check(
            "def total(items):\n    return sum(items)  # all\n",
            "<keyword def> <function total>(items):\n    <keyword return> <builtin sum>(items)  <comment # all>",
        );
        check(
            "class Worker(Thread):\n    pass",
            "<keyword class> <class Worker>(Thread):\n    <keyword pass>",
        );
        check(
            "lock.acquire(timeout=1.5)",
            "lock.<function acquire>(timeout<operator =><number 1.5>)",
        );
    }

    #[test]
    fn strings_may_run_over_lines() {
        check(
            "text = '''a\nb'''\n",
            "text <operator => <string '''a>\n<string b'''>",
        );
        check(
            "f'{count:>3} left'",
            "<string f'>{count:<string >3>}<string  left'>",
        );
    }

    #[test]
    fn soft_keywords_are_names_elsewhere() {
        check("match = 3", "match <operator => <number 3>");
        check(
            "match n:\n    case 1:\n        pass",
            "<keyword match> n:\n    <keyword case> <number 1>:\n        <keyword pass>",
        );
    }

    #[test]
    fn wrong_programs_keep_their_text() {
        for source in [
            "print('a\nx = (\n",
            "é = 1\r\nü",
            "",
            "\n\n",
            "\tif\\\n x",
            "f'{",
            "a\u{c}b\n",
        ] {
            let text: Vec<String> = tokens(source)
                .iter()
                .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
                .collect();
            let expected: Vec<&str> = source.lines().collect();
            assert_eq!(text, expected, "{source:?}");
        }
    }
}
