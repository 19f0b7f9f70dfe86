//! The lessons' data and the check of their programs, by a small program of its own, so that the automation need not be rebuilt with it.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::workspace::{self, Workspace};

/// Writes `course.json` and one file for each lesson into a folder.
///
/// # Errors
/// A lesson is wrong; all that is wrong has been said on standard error.
pub fn write(workspace: &Workspace, folder: &Path) -> Result<()> {
    process::run(author(workspace).arg("write").arg(folder))
}

/// Runs every program of every lesson on the native engine and compares with what the program says it does.
///
/// # Errors
/// The engine does not compile, a lesson is wrong, or a run differs; all that differs has been said.
pub fn check(workspace: &Workspace) -> Result<()> {
    let mut build = Command::new(workspace::cargo());
    // Chosen as for the native tests, so that what they have compiled is not compiled again with other features.
    build
        .current_dir(&workspace.root)
        .args(["build", "--quiet", "--bin=interleave"])
        .args(workspace::NATIVE);
    process::run(&mut build)?;
    let engine = workspace.target.join("debug/interleave");
    process::run(author(workspace).arg("check").arg(engine))
}

/// The program that reads the course.
fn author(workspace: &Workspace) -> Command {
    let mut command = Command::new(workspace::cargo());
    command.current_dir(&workspace.root).args([
        "run",
        "--quiet",
        "--profile=tools",
        "--package=lessons",
        "--features=author",
        "--bin=author",
        "--",
    ]);
    command
}
