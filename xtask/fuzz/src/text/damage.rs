//! Damaging programs: in letters, tokens, lines and nesting.

use crate::choices::Choices;

/// The most lines of a program that are taken.
const LINES_MAX: usize = 40;
/// The most times that one program is damaged.
const TIMES_MAX: usize = 4;

/// What is put in: tokens, halves of tokens, and letters that are not what they seem.
const TOKENS: &[&str] = &[
    " ",
    "\n",
    "    ",
    "\t",
    "\r",
    "\r\n",
    "\x0c",
    "\\\n",
    "\\",
    "\u{feff}",
    "\0",
    "\u{a0}",
    "\u{2028}",
    "\u{200b}",
    "\u{301}",
    "é",
    "ﬁ",
    "𝒳",
    "ª",
    "·",
    "€",
    "²",
    "１",
    "😀",
    "\u{10ffff}",
    "x",
    "self",
    "__x",
    "_",
    "print",
    "super()",
    "0",
    "1",
    "0x",
    "0b2",
    "0o8",
    "01",
    "1_",
    "1__0",
    "1e",
    "1e999",
    "1.",
    ".5",
    "1j",
    "0xFFFFFFFFFFFFFFFFFF",
    "1if",
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "''",
    "b'é'",
    "b'\\xff'",
    "'\\x'",
    "'\\u12'",
    "'\\U00110000'",
    "'\\777'",
    "r'\\'",
    "u''",
    "f'",
    "f\"",
    "f'''",
    "f'{x}'",
    "f'{x!r:>{y}}'",
    "f'{x=}'",
    "f'{'",
    "f'}'",
    "f'{{'",
    "f'{x!z}'",
    "f'{}'",
    "f'{*x}'",
    "f'{lambda: 1}'",
    "f'{x:{y:{z}}}'",
    "rb'",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    ";",
    ".",
    "...",
    "=",
    "==",
    "!=",
    "<>",
    ":=",
    "+=",
    "@=",
    "//=",
    "->",
    "-",
    "+",
    "*",
    "**",
    "/",
    "//",
    "%",
    "@",
    "~",
    "!",
    "$",
    "?",
    "`",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "<",
    ">",
    "#",
    "# type: ignore",
    "# -*- coding: latin-1 -*-",
    "and",
    "or",
    "not",
    "in",
    "is",
    "not in",
    "is not",
    "if",
    "elif",
    "else",
    "else:",
    "for",
    "while",
    "def",
    "class",
    "return",
    "yield",
    "yield from",
    "from",
    "import",
    "from . import",
    "import *",
    "from __future__ import annotations",
    "try:",
    "except",
    "except*",
    "except:",
    "finally:",
    "with",
    "as",
    "async",
    "async def f():",
    "await",
    "lambda",
    "lambda:",
    "global x",
    "nonlocal x",
    "del",
    "raise",
    "assert",
    "break",
    "continue",
    "pass",
    "match",
    "match x:",
    "case",
    "case _:",
    "type",
    "type X = int",
    "None",
    "True",
    "False",
    "__debug__",
    "print x",
    "exec 'x'",
    "*a",
    "**k",
    "*, ",
    "/, ",
    "x: int",
];

/// What nests: what opens, and what closes it.
const NESTS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("f(", ")"),
    ("x[", "]"),
    ("-", ""),
    ("not ", ""),
    ("lambda: ", ""),
    ("1 if x else ", ""),
    ("x.", "x"),
    ("x + ", "x"),
    ("x ** ", "x"),
    ("x < ", "x"),
    ("x and ", "x"),
    ("x = ", "x"),
    ("f'{", "}'"),
    ("f\"{f'{", "}'}\""),
    ("*", ""),
    ("await ", ""),
    ("(yield ", ")"),
    ("x := ", "x"),
    ("{1: ", "}"),
    ("[x for x in ", "]"),
    ("\"a\" ", ""),
    ("x, ", ""),
    ("@x\n", ""),
    ("(x, ", ")"),
    ("x if ", " else x"),
    ("\\\n", ""),
];

/// Heads of blocks.
const HEADS: &[&str] = &[
    "if x:",
    "for x in y:",
    "while x:",
    "def f():",
    "class C:",
    "with x:",
    "try:",
    "async def f():",
    "match x:\n case _:",
];

/// One of the programs, damaged.
pub fn damaged(programs: &[String], choices: &mut Choices<'_>) -> String {
    let mut text = part(choices.pick::<String>(programs), choices);
    for _ in 0..=choices.below(TIMES_MAX) {
        match choices.below(10) {
            0 => insert(&mut text, choices.pick::<&str>(TOKENS), choices),
            1 => replace_word(&mut text, choices),
            2 => remove(&mut text, choices),
            3 => move_line(&mut text, choices),
            4 => indent(&mut text, choices),
            5 => {
                let other = part(choices.pick::<String>(programs), choices);
                insert(&mut text, &other, choices);
            }
            6 => {
                let at = place(&text, choices);
                text.truncate(at);
            }
            7 => nest(&mut text, choices),
            8 => blocks(&mut text, choices),
            _ => {
                let token = choices.pick::<&str>(TOKENS).repeat(2 + choices.below(60));
                insert(&mut text, &token, choices);
            }
        }
    }
    text
}

/// Some lines of a program.
fn part(program: &str, choices: &mut Choices<'_>) -> String {
    let lines: Vec<&str> = program.split_inclusive('\n').collect();
    let start = choices.below(lines.len().max(1));
    let end = lines.len().min(start + 1 + choices.below(LINES_MAX));
    lines.get(start..end).unwrap_or_default().concat()
}

/// A place between two letters.
fn place(text: &str, choices: &mut Choices<'_>) -> usize {
    let wanted = choices.below(text.len() + 1);
    (0..=wanted)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn insert(text: &mut String, token: &str, choices: &mut Choices<'_>) {
    let at = place(text, choices);
    text.insert_str(at, token);
}

/// Puts a token in the place of a word.
fn replace_word(text: &mut String, choices: &mut Choices<'_>) {
    let at = place(text, choices);
    let end = text[at..]
        .find(|letter: char| !letter.is_alphanumeric())
        .map_or(text.len(), |length| at + length);
    text.replace_range(at..end, choices.pick::<&str>(TOKENS));
}

/// Takes some letters out.
fn remove(text: &mut String, choices: &mut Choices<'_>) {
    let at = place(text, choices);
    let n_letters = 1 + choices.below(20);
    let end = text[at..]
        .char_indices()
        .nth(n_letters)
        .map_or(text.len(), |(length, _)| at + length);
    text.replace_range(at..end, "");
}

/// Takes a line to somewhere else.
fn move_line(text: &mut String, choices: &mut Choices<'_>) {
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() > 1 {
        let line = lines.remove(choices.below(lines.len()));
        lines.insert(choices.below(lines.len() + 1), line);
        *text = lines.concat();
    }
}

/// Indents a line otherwise.
fn indent(text: &mut String, choices: &mut Choices<'_>) {
    let at = place(text, choices);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let blanks = text[start..].len() - text[start..].trim_start_matches([' ', '\t']).len();
    let indent = *choices.pick(&["", " ", "\t", "  \t", "        ", "\t  ", "\x0c    "]);
    text.replace_range(start..start + blanks, indent);
}

/// Nests something deeply around some letters, or leaves it open.
fn nest(text: &mut String, choices: &mut Choices<'_>) {
    let (open, close) = *choices.pick(NESTS);
    let depth = depth(choices);
    let is_closed = choices.below(4) < 3;
    let at = place(text, choices);
    let middle = *choices.pick(&["x", "", "1", "'a'", "x: 1", "*x"]);
    let close = if is_closed {
        close.repeat(depth)
    } else {
        String::new()
    };
    text.insert_str(at, &format!("{}{middle}{close}", open.repeat(depth)));
}

/// Nests blocks deeply.
fn blocks(text: &mut String, choices: &mut Choices<'_>) {
    let mut nested = String::new();
    for level in 0..depth(choices).min(300) {
        let head = choices.pick(HEADS);
        let indent = " ".repeat(level * 2);
        for line in head.lines() {
            nested.push_str(&format!("{indent}{line}\n"));
        }
    }
    let at = place(text, choices);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text.insert_str(start, &nested);
}

/// How deep: a few, around the limits, or far beyond them.
fn depth(choices: &mut Choices<'_>) -> usize {
    *choices.pick(&[
        2, 3, 5, 20, 90, 98, 99, 100, 101, 150, 198, 199, 200, 201, 300, 999, 1000, 1001, 5000,
        50_000,
    ])
}
