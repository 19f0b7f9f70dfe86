//! Programs by rules: the files in `grammar/` say what a program can look like.
//!
//! A rule is a name and a colon, and below it one alternative after the other: `  - ` and its text, whose further lines
//! are indented by four; `  -` is one without a text. `<name>` in a text stands for any alternative of that rule. Where it stands alone on a line, each
//! line of what takes its place is indented as it is. The first alternative of a rule is its simplest: it is taken where
//! the choices are at an end or the nesting is too deep.

use std::collections::HashMap;

use crate::choices::Choices;

/// How deep rules nest before only first alternatives are taken.
const DEPTH_MAX: usize = 14;

/// Rules by name.
#[derive(Debug)]
pub struct Grammar(HashMap<&'static str, Vec<Vec<Piece>>>);

/// A piece of an alternative.
#[derive(Debug)]
enum Piece {
    Text(String),
    Rule { name: &'static str, indent: usize },
}

impl Grammar {
    /// Reads rules.
    ///
    /// # Panics
    /// A line is none of a rule's, or a name has no rule: mistakes in the files, which tests find.
    pub fn read(files: &[&'static str]) -> Grammar {
        let mut rules: HashMap<&'static str, Vec<Vec<Piece>>> = HashMap::new();
        let mut name = "";
        for line in files.iter().flat_map(|file| file.lines()) {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            if let Some(header) = line.strip_suffix(':').filter(|_| !line.starts_with(' ')) {
                name = header;
                let before = rules.insert(name, Vec::new());
                assert!(before.is_none(), "two rules are called {name}");
                continue;
            }
            let alternatives = rules.get_mut(name).expect("a rule's name comes first");
            if let Some(text) = line.strip_prefix("  - ") {
                alternatives.push(pieces(text));
            } else if line == "  -" {
                alternatives.push(Vec::new());
            } else {
                let text = line.strip_prefix("    ");
                let text = text.unwrap_or_else(|| panic!("no line of a rule: {line}"));
                let last = alternatives.last_mut().expect("a rule begins with `  - `");
                last.push(Piece::Text("\n".to_owned()));
                last.extend(pieces(text));
            }
        }
        for piece in rules.values().flatten().flatten() {
            if let Piece::Rule { name, .. } = piece {
                assert!(rules.contains_key(name), "there is no rule {name}");
            }
        }
        Grammar(rules)
    }

    /// What a rule gives with these choices.
    pub fn expand(&self, name: &str, choices: &mut Choices<'_>) -> String {
        let mut out = String::new();
        self.expand_into(name, choices, 0, &mut out);
        out
    }

    fn expand_into(&self, name: &str, choices: &mut Choices<'_>, depth: usize, out: &mut String) {
        let alternatives = &self.0[name];
        let alternative = if depth > DEPTH_MAX {
            &alternatives[0]
        } else {
            choices.pick(alternatives)
        };
        for piece in alternative {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Rule { name, indent } => {
                    let mut inner = String::new();
                    self.expand_into(name, choices, depth + 1, &mut inner);
                    out.push_str(&inner.replace('\n', &format!("\n{}", " ".repeat(*indent))));
                }
            }
        }
    }
}

/// A line of an alternative in pieces.
fn pieces(line: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = line;
    let indent = line.len() - line.trim_start().len();
    while let Some((before, name, after)) = next_name(rest) {
        pieces.push(Piece::Text(before.to_owned()));
        pieces.push(Piece::Rule { name, indent });
        rest = after;
    }
    pieces.push(Piece::Text(rest.to_owned()));
    pieces
}

/// The first `<name>` of a text, with what is before and after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
    };
    text.match_indices('<').find_map(|(start, _)| {
        let (name, after) = text[start + 1..].split_once('>')?;
        is_name(name).then(|| (&text[..start], name, after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "\
# A comment.
program:
  - pass
  - if <value>:
        <program>
    else:
        x = <value> < 3
value:
  - 1
  - -<value>
";

    #[track_caller]
    fn check(bytes: &[u8], expected: &str) {
        let grammar = Grammar::read(&[RULES]);
        assert_eq!(
            grammar.expand("program", &mut Choices::new(bytes)),
            expected
        );
    }

    #[test]
    fn choices_make_programs() {
        check(&[], "pass");
        check(&[200, 200], "if -1:\n    pass\nelse:\n    x = 1 < 3");
        check(
            &[200, 0, 200],
            "if 1:\n    if 1:\n        pass\n    else:\n        x = 1 < 3\nelse:\n    x = 1 < 3",
        );
    }

    #[test]
    fn nesting_ends() {
        let deep = Grammar::read(&[RULES]).expand("value", &mut Choices::new(&[255; 60]));
        assert_eq!(deep.len(), DEPTH_MAX + 2);
    }
}
