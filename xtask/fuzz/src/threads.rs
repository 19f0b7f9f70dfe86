//! Programs with several threads: they end as they must, with the GIL and without it, and those that cannot end are
//! found out to be so.

use std::sync::LazyLock;
use std::time::Duration;

use anyhow::Result;

use crate::child::End;
use crate::choices::{Choices, Source, simplest};
use crate::finding::{Findings, Wrong};
use crate::grammar::Grammar;
use crate::python::Reference;
use crate::subject::Subject;
use crate::{Part, Setting};

/// How long a finding is made simpler.
const SIMPLIFY: Duration = Duration::from_secs(60);

/// The rules of programs with threads.
const FILES: [&str; 1] = [include_str!("../grammar/threads.txt")];

/// How programs that end are run.
const RUNS: [&[&str]; 3] = [
    &["run"],
    &["run", "--gil=off"],
    &["run", "--switch-interval=0.01"],
];
/// How those that cannot end are looked at.
const CHECK: [&str; 2] = ["check", "--max-seconds=10"];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::read(&FILES));

struct Threads {
    subject: Subject,
    reference: Reference,
}

/// Makes the part ready.
///
/// # Errors
/// There is no CPython.
pub fn open(setting: &Setting) -> Result<Box<dyn Part>> {
    Ok(Box::new(Threads {
        subject: setting.subject.clone(),
        reference: Reference::new(setting)?,
    }))
}

impl Part for Threads {
    fn round(&mut self, source: &mut Source, findings: &mut Findings) -> Result<usize> {
        for (rule, judge) in [
            ("ending", Threads::judge_ending as Judge),
            ("deadlock", Threads::judge_deadlock),
        ] {
            let tree = source.next();
            let text = program(rule, &tree.current());
            let Some(wrong) = judge(self, &text)? else {
                continue;
            };
            if !findings.is_new(&wrong) {
                continue;
            }
            let make = |bytes: &[u8]| program(rule, bytes);
            let text = simplest(tree, SIMPLIFY, make, |text| {
                // What cannot be tried is not simpler.
                matches!(judge(self, text), Ok(Some(_)))
            });
            // A race need not show once more, so that what is told is what was found first.
            findings.report(&text, &text, &wrong)?;
        }
        Ok(2)
    }
}

type Judge = fn(&mut Threads, &str) -> Result<Option<Wrong>>;

impl Threads {
    /// A program whose output does not depend on who is faster prints what it prints with CPython.
    fn judge_ending(&mut self, text: &str) -> Result<Option<Wrong>> {
        let Some(answer) = self.reference.ask("prints", text)? else {
            return Ok(None);
        };
        for run in RUNS {
            let found = match self.subject.prints(run, text)? {
                Ok(out) if out == answer => continue,
                Ok(out) => out,
                Err(wrong) => wrong.found,
            };
            return Ok(Some(Wrong {
                expected: answer.clone(),
                found: format!("{found}\n({})", run.join(" ")),
            }));
        }
        Ok(None)
    }

    /// A program that cannot end is found to be flawed.
    fn judge_deadlock(&mut self, text: &str) -> Result<Option<Wrong>> {
        let found = match self.subject.run(&CHECK, text)? {
            End::Exited { out, code: 1, .. } if out.contains("deadlock") => return Ok(None),
            // Not everything was searched in the time.
            End::Exited { code: 2, .. } => return Ok(None),
            other => format!("{other:?}"),
        };
        Ok(Some(Wrong {
            expected: "a deadlock".to_owned(),
            found,
        }))
    }
}

/// The program that these choices make.
fn program(rule: &str, bytes: &[u8]) -> String {
    GRAMMAR.expand(rule, &mut Choices::new(bytes)) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_compiles() {
        let mut source = Source::new(1, 0);
        for rule in ["ending", "deadlock"].repeat(100) {
            let bytes = source.next().current();
            let text = program(rule, &bytes);
            let compiled = syntax::compile::compile(&text, "program.py");
            assert!(
                compiled.code.is_some(),
                "{:?}\n{text}",
                compiled.diagnostics
            );
        }
    }
}
