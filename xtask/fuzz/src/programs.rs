//! Programs by grammar, run by Interleave and by CPython: they print the same.
//!
//! A program consists of snippets that have nothing to do with each other, so that many are tried at the price of one
//! start; each stands in a `try` that prints what was raised.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use anyhow::Result;

use crate::choices::{Choices, Source, simplest};
use crate::finding::{Findings, Wrong, is_alike};
use crate::grammar::Grammar;
use crate::python::Reference;
use crate::subject::Subject;
use crate::{Part, Setting};

/// The snippets of a program.
const SNIPPETS: usize = 40;
/// How long a finding is made simpler.
const SIMPLIFY: Duration = Duration::from_secs(30);

/// What each program begins with.
const PRELUDE: &str = include_str!("prelude.py");

/// The rules of programs without threads.
const FILES: [&str; 10] = [
    include_str!("../grammar/values.txt"),
    include_str!("../grammar/expressions.txt"),
    include_str!("../grammar/methods.txt"),
    include_str!("../grammar/formats.txt"),
    include_str!("../grammar/statements.txt"),
    include_str!("../grammar/functions.txt"),
    include_str!("../grammar/generators.txt"),
    include_str!("../grammar/classes.txt"),
    include_str!("../grammar/library.txt"),
    include_str!("../grammar/library_parts.txt"),
];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::read(&FILES));

struct Programs {
    subject: Subject,
    reference: Reference,
}

/// Makes the part ready.
///
/// # Errors
/// There is no CPython.
pub fn open(setting: &Setting) -> Result<Box<dyn Part>> {
    Ok(Box::new(Programs {
        subject: setting.subject.clone(),
        reference: Reference::new(setting)?,
    }))
}

impl Part for Programs {
    fn round(&mut self, source: &mut Source, findings: &mut Findings) -> Result<usize> {
        let trees: Vec<_> = (0..SNIPPETS).map(|_| source.next()).collect();
        let snippets: Vec<String> = trees.iter().map(|it| snippet(&it.current())).collect();
        let verdicts = self.judge(&snippets)?;
        let is_early_end = verdicts[0].is_some() && verdicts.iter().all(|it| *it == verdicts[0]);
        let mut only_together = None;
        for ((tree, whole), verdict) in trees.into_iter().zip(&snippets).zip(verdicts) {
            let Some(wrong) = verdict else { continue };
            let Some(alone) = self.judge_one(whole)? else {
                only_together = is_early_end.then_some(wrong);
                continue;
            };
            if !findings.is_new(&alone) {
                continue;
            }
            let simple = simplest(tree, SIMPLIFY, snippet, |simple| {
                // What cannot be tried is not simpler.
                matches!(self.judge_one(simple), Ok(Some(wrong)) if is_alike(&wrong, &alone))
            });
            let wrong = self.judge_one(&simple)?.unwrap_or(alone);
            let text = program(std::slice::from_ref(&simple));
            findings.report(&simple, &text, &wrong)?;
        }
        // A program that ends early is wrong in all snippets, and right in most alone.
        if let Some(wrong) = only_together
            && findings.is_new(&wrong)
        {
            let text = program(&snippets);
            findings.report("(a whole program)", &text, &wrong)?;
        }
        Ok(snippets.len())
    }
}

impl Programs {
    fn judge_one(&mut self, snippet: &str) -> Result<Option<Wrong>> {
        Ok(self.judge(&[snippet.to_owned()])?.remove(0))
    }

    /// What is wrong with each snippet of a program.
    fn judge(&mut self, snippets: &[String]) -> Result<Vec<Option<Wrong>>> {
        let text = program(snippets);
        let Some(answer) = self.reference.ask("prints", &text)? else {
            return Ok(vec![None; snippets.len()]);
        };
        let ours = match self.subject.prints(&["run"], &text)? {
            Ok(out) => out,
            Err(wrong) => return Ok(vec![Some(wrong); snippets.len()]),
        };
        let (theirs, ours) = (sections(&answer), sections(&ours));
        let verdict = |number| {
            let found = ours.get(&number).copied().unwrap_or("");
            let expected = theirs.get(&number).copied().unwrap_or("");
            (expected != found).then(|| Wrong {
                expected: expected.to_owned(),
                found: found.to_owned(),
            })
        };
        Ok((0..snippets.len()).map(verdict).collect())
    }
}

/// The snippet that these choices make.
fn snippet(bytes: &[u8]) -> String {
    GRAMMAR.expand("snippet", &mut Choices::new(bytes))
}

/// A program of snippets.
fn program(snippets: &[String]) -> String {
    let mut text = PRELUDE.to_owned();
    for (number, snippet) in snippets.iter().enumerate() {
        let snippet = snippet.replace('\n', "\n    ");
        text.push_str(&format!(
            "\nprint('=== {number}')\ntry:\n    {snippet}\nexcept BaseException as error:\n    complain(error)\n"
        ));
    }
    text
}

/// What a program printed for each snippet.
fn sections(out: &str) -> HashMap<usize, &str> {
    let sections = out.split("=== ").filter_map(|section| {
        let (number, rest) = section.split_once('\n')?;
        Some((number.parse().ok()?, rest))
    });
    sections.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_compiles() {
        let mut source = Source::new(1, 0);
        for _ in 0..300 {
            let bytes = source.next().current();
            let text = program(&[snippet(&bytes)]);
            let compiled = syntax::compile::compile(&text, "program.py");
            assert!(
                compiled.code.is_some(),
                "{:?}\n{text}",
                compiled.diagnostics
            );
        }
    }

    #[test]
    fn what_is_printed_belongs_to_a_snippet() {
        let out = "=== 0\na\n=== 1\n=== 2\nb\nc\n";
        let expected = [(0, "a\n"), (1, ""), (2, "b\nc\n")];
        assert_eq!(sections(out), HashMap::from(expected));
    }
}
