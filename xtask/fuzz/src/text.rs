//! Damaged programs: the compiler refuses or accepts them, as CPython does, and does nothing worse.

mod damage;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::child::{self, Answer, Limits, Server};
use crate::choices::{Choices, Source};
use crate::compiler::{REFUSED, WRONG};
use crate::finding::{Findings, Wrong};
use crate::python::Reference;
use crate::reduce::shortest;
use crate::{Part, Setting};

/// The texts of a round.
const TEXTS: usize = 40;
/// How long a finding is made shorter.
const SIMPLIFY: Duration = Duration::from_secs(60);
/// What the compiler may take for a text of some kilobytes.
const LIMITS: Limits = Limits {
    memory_mib: 1024,
    time: Duration::from_secs(10),
};

/// Where the programs are that are damaged.
const FOLDERS: [&str; 3] = [
    "workers/machine/test_data",
    "workers/syntax/test_data",
    "lessons/content",
];

struct Text {
    programs: Vec<String>,
    compiler: Server,
    reference: Reference,
}

/// Makes the part ready.
///
/// # Errors
/// There is no CPython, or there are no programs.
pub fn open(setting: &Setting) -> Result<Box<dyn Part>> {
    let own = std::env::current_exe().context("the fuzzer's own program")?;
    let start = move || {
        let mut command: Command = child::limited(&own, LIMITS);
        command.arg("--compile");
        command
    };
    let complaints = setting.folder.join("compiler.err");
    Ok(Box::new(Text {
        programs: programs()?,
        compiler: Server::new(start, complaints, LIMITS.time),
        reference: Reference::new(setting)?,
    }))
}

impl Part for Text {
    fn round(&mut self, source: &mut Source, findings: &mut Findings) -> Result<usize> {
        for _ in 0..TEXTS {
            let bytes = source.next().current();
            let text = damage::damaged(&self.programs, &mut Choices::new(&bytes));
            let Some(wrong) = self.judge(&text)? else {
                continue;
            };
            if !findings.is_new(&wrong) {
                continue;
            }
            let what = wrong.found.clone();
            let short = shortest(&text, SIMPLIFY, |text| {
                // What cannot be tried is not shorter.
                matches!(self.judge(text), Ok(Some(now)) if is_alike(&now.found, &what))
            });
            let wrong = self.judge(&short)?.unwrap_or(wrong);
            findings.report(&short, &short, &wrong)?;
        }
        Ok(TEXTS)
    }
}

impl Text {
    /// What is wrong with what becomes of a text.
    fn judge(&mut self, text: &str) -> Result<Option<Wrong>> {
        let wrong = |expected: &str, found: String| {
            let expected = expected.to_owned();
            Ok(Some(Wrong { expected, found }))
        };
        let said = match self.compiler.ask("compile", text)? {
            Answer::Said(said) if said.starts_with(WRONG) => {
                return wrong("a compiler that keeps its word", said);
            }
            Answer::Said(said) => said,
            Answer::Died(how) => return wrong("an answer", format!("died: {how}")),
            Answer::Hung => return wrong("an answer", "hangs".to_owned()),
        };
        let Some(answer) = self.reference.ask("accepts", text)? else {
            return Ok(None);
        };
        if is_beyond(text, &said) || answer.is_empty() == said.is_empty() {
            return Ok(None);
        }
        let found = if said.is_empty() {
            "accepted".to_owned()
        } else {
            said
        };
        let expected = if answer.is_empty() {
            "accepted"
        } else {
            &answer
        };
        wrong(expected, found)
    }
}

/// Whether a text has what Interleave decidedly treats in its own way: the names of characters, and nesting, which is
/// bounded in the tree and not on the parser's stack.
fn is_beyond(text: &str, said: &str) -> bool {
    text.contains("\\N") || said.contains("too many nested") || said.contains("too many operators")
}

/// Whether two findings have the same cause, as far as their words tell.
fn is_alike(one: &str, other: &str) -> bool {
    let head = |text: &str| text.chars().take(12).collect::<String>();
    let is_refused = one.starts_with(REFUSED) && other.starts_with(REFUSED);
    if is_refused {
        one == other
    } else {
        head(one) == head(other)
    }
}

/// The programs of the project.
fn programs() -> Result<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut paths = Vec::new();
    for folder in FOLDERS {
        find(&root.join(folder), &mut paths)?;
    }
    paths.sort();
    let read =
        |path: &PathBuf| fs::read_to_string(path).with_context(|| path.display().to_string());
    paths.iter().map(read).collect()
}

/// The Python files of a folder and those below it.
fn find(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    for entry in entries {
        let path = entry.with_context(|| folder.display().to_string())?.path();
        if path.is_dir() {
            find(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "py") {
            paths.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiler;

    #[test]
    fn damaged_programs_do_no_harm() {
        let programs = programs().expect("the project has programs");
        let mut source = Source::new(1, 0);
        for _ in 0..100 {
            let bytes = source.next().current();
            let text = damage::damaged(&programs, &mut Choices::new(&bytes));
            let answer = compiler::answer(&text);
            assert!(!answer.starts_with(WRONG), "{answer}\n{text}");
        }
    }
}
