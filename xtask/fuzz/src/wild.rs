//! Programs that want everything there is: whatever becomes of what they try, they go on to their last line.
//!
//! They are not compared with CPython, whose limits are others.

use std::sync::LazyLock;
use std::time::Duration;

use anyhow::Result;

use crate::choices::{Choices, Source, simplest};
use crate::finding::{Findings, Wrong};
use crate::grammar::Grammar;
use crate::subject::Subject;
use crate::{Part, Setting};

/// How long a finding is made simpler.
const SIMPLIFY: Duration = Duration::from_secs(60);

static GRAMMAR: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::read(&[include_str!("../grammar/wild.txt")]));

struct Wild(Subject);

/// Makes the part ready.
///
/// # Errors
/// None.
pub fn open(setting: &Setting) -> Result<Box<dyn Part>> {
    Ok(Box::new(Wild(setting.subject.clone())))
}

impl Part for Wild {
    fn round(&mut self, source: &mut Source, findings: &mut Findings) -> Result<usize> {
        let tree = source.next();
        let Some(wrong) = self.judge(&program(&tree.current()))? else {
            return Ok(1);
        };
        if findings.is_new(&wrong) {
            let text = simplest(tree, SIMPLIFY, program, |text| {
                // What cannot be tried is not simpler.
                matches!(self.judge(text), Ok(Some(_)))
            });
            findings.report(&text, &text, &wrong)?;
        }
        Ok(1)
    }
}

impl Wild {
    fn judge(&self, text: &str) -> Result<Option<Wrong>> {
        Ok(match self.0.prints(&["run"], text)? {
            Ok(out) if out.ends_with("end\n") => None,
            Ok(found) => Some(Wrong {
                expected: "end".to_owned(),
                found,
            }),
            Err(wrong) => Some(wrong),
        })
    }
}

/// The program that these choices make.
fn program(bytes: &[u8]) -> String {
    GRAMMAR.expand("wild", &mut Choices::new(bytes)) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_compiles() {
        let mut source = Source::new(1, 0);
        for _ in 0..200 {
            let text = program(&source.next().current());
            let compiled = syntax::compile::compile(&text, "program.py");
            assert!(
                compiled.code.is_some(),
                "{:?}\n{text}",
                compiled.diagnostics
            );
        }
    }
}
