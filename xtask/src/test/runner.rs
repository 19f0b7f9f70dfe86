//! Running tests with what is installed, cargo-nextest or cargo itself, and counting what they report.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::workspace::{self, Workspace};
use crate::{report, setup};

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// A group of tests.
#[derive(Clone, Copy, Debug)]
pub struct Group<'g> {
    /// The packages, as cargo arguments: `["--workspace", "--exclude=pages"]`.
    pub selection: &'g [&'g str],
    /// The cargo profile.
    pub profile: &'g str,
    /// Only tests whose name contains this.
    pub filter: Option<&'g str>,
    /// One after another, because they share what is scarce.
    pub one_by_one: bool,
    /// What the tests find in their environment.
    pub environment: &'g [(&'g str, String)],
}

/// Runs a group of tests, shows what they say, and returns the counts of the runner's own summary.
///
/// # Errors
/// The tests do not compile, or the runner says nothing that can be counted.
pub fn run(workspace: &Workspace, group: &Group<'_>) -> Result<Counts> {
    let nextest = setup::packages::find_program("cargo-nextest").is_some();
    let mut command = Command::new(workspace::cargo());
    command
        .current_dir(&workspace.root)
        .env("CARGO_TERM_COLOR", "never");
    if nextest {
        command.args([
            "nextest",
            "run",
            "--no-fail-fast",
            "--no-tests=pass",
            "--cargo-profile",
            group.profile,
        ]);
        command.args([
            "--status-level=fail",
            "--final-status-level=fail",
            "--failure-output=immediate",
        ]);
        if group.one_by_one {
            command.arg("--test-threads=1");
        }
        command.args(group.selection).args(group.filter);
    } else {
        command.args([
            "test",
            "--no-fail-fast",
            "--profile",
            group.profile,
            "--lib",
            "--bins",
            "--tests",
        ]);
        command.args(group.selection).args(group.filter);
        if group.one_by_one {
            command.args(["--", "--test-threads=1"]);
        }
    }
    command.envs(group.environment.iter().map(|(name, value)| (name, value)));
    counted(&mut command)
}

/// Runs a command that runs tests and counts what its summaries say.
///
/// # Errors
/// It fails without a failed test, so that something else is wrong.
pub fn counted(command: &mut Command) -> Result<Counts> {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {command:?}"))?;
    let errors = child.stderr.take().context("standard error of the tests")?;
    let of_errors = thread::spawn(move || shown(errors));
    let output = child
        .stdout
        .take()
        .context("standard output of the tests")?;
    let mut counts = shown(output);
    counts += of_errors.join().unwrap_or_default();
    let status = child.wait().context("the tests")?;
    if !status.success() && counts.failed == 0 {
        bail!("the tests could not be run: {status}");
    }
    Ok(counts)
}

/// Passes on what the runner says, line by line, and counts its summaries.
fn shown(stream: impl Read) -> Counts {
    let mut counts = Counts::default();
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        report::quote(&line);
        counts += summary(&line).unwrap_or_default();
    }
    counts
}

/// The counts of a summary line of cargo-nextest or of cargo's own runner; none of any other line.
fn summary(line: &str) -> Option<Counts> {
    let line = line.trim_start();
    if !line.starts_with("Summary [") && !line.starts_with("test result: ") {
        return None;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let before = |word: &str| {
        let at = words
            .iter()
            .position(|candidate| candidate.trim_end_matches([',', ';']) == word)?;
        words.get(at.checked_sub(1)?)?.parse().ok()
    };
    let out_of_time: u32 = before("timed").unwrap_or(0);
    Some(Counts {
        passed: before("passed").unwrap_or(0),
        failed: before("failed").unwrap_or(0) + out_of_time,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(u32, u32)>) {
        assert_eq!(
            summary(line),
            expected.map(|(passed, failed)| Counts { passed, failed })
        );
    }

    #[test]
    fn summaries_are_counted_and_nothing_else_is() {
        check(
            "     Summary [   2.375s] 19 tests run: 17 passed, 2 failed, 0 skipped",
            Some((17, 2)),
        );
        check(
            "     Summary [   0.012s] 1 test run: 1 passed, 3 skipped",
            Some((1, 0)),
        );
        check(
            "     Summary [  61.000s] 5 tests run: 3 passed (1 slow), 1 timed out, 0 skipped",
            Some((3, 1)),
        );
        check(
            "test result: FAILED. 17 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            Some((17, 2)),
        );
        check("        PASS [   0.01s] 3 passed", None);
        check("running 12 tests", None);
    }
}
