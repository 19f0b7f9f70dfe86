//! The CPython beside which Interleave is seen.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::Setting;
use crate::child::{self, Answer, Limits, Server};

/// The child's program.
const PROGRAM: &str = include_str!("reference.py");

/// What is looked for where none is named, the version that Interleave follows first: messages and some grammar
/// changed between versions.
const NAMES: [&str; 2] = ["python3.12", "python3"];

/// What CPython may take for a program.
const LIMITS: Limits = Limits {
    memory_mib: 2048,
    time: Duration::from_secs(5),
};

/// A running interpreter.
pub struct Reference(Server);

impl Reference {
    /// The one that was named, by the setting or the variable `PYTHON3`, else the first that is installed.
    ///
    /// # Errors
    /// There is none, or the one that was named does not answer.
    pub fn new(setting: &Setting) -> Result<Reference> {
        let named = setting.python.clone();
        let program = match named.or_else(|| env::var_os("PYTHON3").map(PathBuf::from)) {
            Some(named) if !answers(&named) => bail!("{} is no CPython", named.display()),
            Some(named) => named,
            None => NAMES
                .map(PathBuf::from)
                .into_iter()
                .find(|name| answers(name))
                .context("there is no python3 to compare with")?,
        };
        let start = move || {
            let mut command = child::limited(&program, LIMITS);
            // Hashes of strings are the same whenever one runs.
            command.args(["-c", PROGRAM]).env("PYTHONHASHSEED", "0");
            command
        };
        let complaints = setting.folder.join("python.err");
        Ok(Reference(Server::new(start, complaints, LIMITS.time)))
    }

    /// What it says; none where it does not answer, as the question was not fair then.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn ask(&mut self, verb: &str, text: &str) -> Result<Option<String>> {
        Ok(match self.0.ask(verb, text)? {
            Answer::Said(said) => Some(said),
            Answer::Died(_) | Answer::Hung => None,
        })
    }
}

/// Whether a program says which version it is of.
fn answers(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdout(Stdio::null());
    let status = command.stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
