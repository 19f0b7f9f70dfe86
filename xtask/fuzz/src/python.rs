//! CPython beside which Interleave is seen: each version that there is of those that it follows.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Result, bail};

use crate::child::{self, Answer, Limits, Server};

/// The child's program.
const PROGRAM: &str = include_str!("reference.py");

/// The versions, the language's own first. Interleave is right if it does what one of them does: messages and some
/// grammar changed between them.
const VERSIONS: [&str; 2] = ["python3.12", "python3"];

/// What CPython may take for a program.
const LIMITS: Limits = Limits {
    memory_mib: 2048,
    time: Duration::from_secs(5),
};

/// Running interpreters.
pub struct References(Vec<Server>);

impl References {
    /// Those that are installed.
    ///
    /// # Errors
    /// None is.
    pub fn new(folder: &Path) -> Result<References> {
        let servers: Vec<Server> = VERSIONS
            .iter()
            .filter(|name| is_installed(name))
            .map(|name| {
                let start = move || {
                    let mut command = child::limited(&PathBuf::from(name), LIMITS);
                    // Hashes of strings are the same whenever one runs.
                    command.args(["-c", PROGRAM]).env("PYTHONHASHSEED", "0");
                    command
                };
                Server::new(start, folder.join(format!("{name}.err")), LIMITS.time)
            })
            .collect();
        if servers.is_empty() {
            bail!("there is no python3 to compare with");
        }
        Ok(References(servers))
    }

    /// What each says; none where one does not answer, as the question was not fair then.
    ///
    /// # Errors
    /// One cannot be started.
    pub fn ask(&mut self, verb: &str, text: &str) -> Result<Option<Vec<String>>> {
        let mut answers = Vec::new();
        for server in &mut self.0 {
            match server.ask(verb, text)? {
                Answer::Said(said) => answers.push(said),
                Answer::Died(_) | Answer::Hung => return Ok(None),
            }
        }
        Ok(Some(answers))
    }
}

fn is_installed(name: &str) -> bool {
    let mut command = Command::new(name);
    command.arg("--version").stdout(Stdio::null());
    let status = command.stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}
