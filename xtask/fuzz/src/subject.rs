//! The `interleave` command, run with limits.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::child::{self, End, Limits};
use crate::finding::Wrong;

/// What the command may take for a program: far more than any that is made needs.
const LIMITS: Limits = Limits {
    memory_mib: 4096,
    time: Duration::from_secs(20),
};

/// The command that is tried.
#[derive(Clone, Debug)]
pub struct Subject {
    interleave: PathBuf,
    program: PathBuf,
}

impl Subject {
    /// A command, and the folder that programs are written to.
    pub fn new(interleave: PathBuf, folder: &Path) -> Subject {
        Subject {
            interleave,
            program: folder.join("program.py"),
        }
    }

    /// Runs or checks a program.
    ///
    /// # Errors
    /// The program cannot be written, or the command cannot be started.
    pub fn run(&self, arguments: &[&str], text: &str) -> Result<End> {
        fs::write(&self.program, text).with_context(|| self.program.display().to_string())?;
        let mut command = child::limited(&self.interleave, LIMITS);
        command.args(arguments).arg(&self.program);
        child::run(&mut command, LIMITS.time)
    }

    /// Runs a program that has to end well and gives what it printed, or what was wrong.
    ///
    /// # Errors
    /// The program cannot be written, or the command cannot be started.
    pub fn prints(&self, arguments: &[&str], text: &str) -> Result<Result<String, Wrong>> {
        let found = match self.run(arguments, text)? {
            End::Exited { out, code: 0, .. } => return Ok(Ok(out)),
            End::Exited { err, code, .. } => format!("exit code {code}\n{err}"),
            End::Killed { err } => format!("killed\n{err}"),
            End::Hung { out } => format!("hangs after {:?}", out.lines().last()),
        };
        Ok(Err(Wrong {
            expected: "a program that ends well".to_owned(),
            found,
        }))
    }
}
