//! The programs that are measured: each prints something by which its work can be checked and, on the last line, the
//! seconds that the work took by its own `time.perf_counter()`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::setting;

/// A Python program.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its file's name without ending.
    pub name: String,
    /// Its file.
    pub path: PathBuf,
    /// Its text.
    pub source: String,
}

impl Program {
    /// Reads a program of this crate by its path below `programs/`, such as `fib.py`.
    ///
    /// # Errors
    /// There is no such file.
    pub fn read(path: &str) -> Result<Program> {
        let path = setting::home().join("programs").join(path);
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Ok(Program {
            name: name.into_owned(),
            source,
            path,
        })
    }
}

/// What a program printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// All lines but the last.
    pub lines: Vec<String>,
    /// The number on the last line.
    pub seconds: f64,
}

impl Printed {
    /// Reads the lines that a program printed.
    ///
    /// # Errors
    /// The last line is no number, or it stands alone.
    pub fn read<'l>(lines: impl IntoIterator<Item = &'l str>) -> Result<Printed> {
        let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        let last = lines.pop().context("the program printed nothing")?;
        if lines.is_empty() {
            bail!("the program printed nothing to check: {last}");
        }
        let seconds = last.trim().parse();
        Ok(Printed {
            seconds: seconds.with_context(|| format!("no seconds on the last line: {last}"))?,
            lines,
        })
    }
}

/// Runs a program with a command, `python3` or `interleave run`.
///
/// # Errors
/// The command fails or the program does not print what it should.
pub fn natively(command: &mut Command, program: &Program) -> Result<Printed> {
    let text = setting::output(command.arg(&program.path))?;
    Printed::read(text.lines()).with_context(|| program.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_the_time() {
        let printed = Printed::read(["832040", "0.25"]).expect("both lines");
        assert_eq!(
            (printed.lines, printed.seconds),
            (vec!["832040".to_owned()], 0.25)
        );
        for wrong in [&[][..], &["0.25"], &["1", "two"], &["0.25", "done"]] {
            assert!(Printed::read(wrong.iter().copied()).is_err(), "{wrong:?}");
        }
    }
}
