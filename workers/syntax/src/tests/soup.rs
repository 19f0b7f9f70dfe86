//! Random texts: whatever they are, the compiler neither panics nor writes inconsistent code.

use crate::compile::compile;
use crate::{highlight, verify};

/// A small generator of numbers that are always the same (Knuth's MMIX constants).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % limit.max(1)
    }
}

#[track_caller]
fn check(source: &str) {
    let compiled = compile(source, "program.py");
    match &compiled.code {
        Some(code) => {
            if let Err(error) = verify::check(code) {
                panic!("{error}\n{source}");
            }
        }
        None => {
            let first = compiled
                .diagnostics
                .first()
                .map(|first| first.message.as_str());
            assert!(
                first.is_some_and(|message| !message.contains("compiler bug")),
                "{first:?}\n{source}"
            );
        }
    }
    let lines: Vec<String> = highlight::tokens(source)
        .iter()
        .map(|line| line.iter().map(|(_, text)| text.as_str()).collect())
        .collect();
    assert_eq!(lines.concat(), source.replace(['\n', '\r'], ""));
}

const TOKENS: &[&str] = &[
    "a",
    "b",
    "self",
    "__x",
    "print",
    "super()",
    "1",
    "0.5",
    "'s'",
    "f'{a}'",
    "f'{",
    "}'",
    "'''",
    "b'x'",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    ".",
    "=",
    "==",
    ":=",
    "+=",
    "+",
    "-",
    "*",
    "**",
    "/",
    "->",
    "@",
    "<",
    "in",
    "not",
    "is",
    "and",
    "or",
    "if",
    "elif",
    "else",
    "for",
    "while",
    "def",
    "class",
    "return",
    "yield",
    "from",
    "import",
    "try",
    "except",
    "finally",
    "with",
    "as",
    "async",
    "await",
    "lambda",
    "global",
    "nonlocal",
    "del",
    "raise",
    "assert",
    "break",
    "continue",
    "pass",
    "match",
    "case",
    "type",
    "_",
    "None",
    "True",
    "...",
    "\n",
    "\n    ",
    "\n        ",
    "\n\t",
    "\\\n",
    "#",
    "é",
    "€",
    "\r\n",
    "\u{feff}",
    "\0",
    "!",
    "$",
    "?",
    "%",
];

#[test]
fn random_tokens_do_no_harm() {
    let mut numbers = Numbers(1);
    for _ in 0..4000 {
        let mut source = String::new();
        for _ in 0..numbers.below(40) {
            source.push_str(TOKENS[numbers.below(TOKENS.len())]);
            if numbers.below(3) > 0 {
                source.push(' ');
            }
        }
        check(&source);
    }
}

#[test]
fn damaged_programs_do_no_harm() {
    let mut numbers = Numbers(2);
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("test_data/ok");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of programs exists")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    for path in paths {
        let source = std::fs::read_to_string(&path).expect("a program is text");
        for _ in 0..40 {
            let mut letters: Vec<char> = source.chars().collect();
            for _ in 0..=numbers.below(3) {
                let at = numbers.below(letters.len());
                match numbers.below(3) {
                    0 => {
                        letters.remove(at);
                    }
                    1 => {
                        let token = TOKENS[numbers.below(TOKENS.len())];
                        letters.splice(at..at, token.chars());
                    }
                    _ => letters.truncate(at),
                }
                if letters.is_empty() {
                    break;
                }
            }
            check(&letters.into_iter().collect::<String>());
        }
    }
}
