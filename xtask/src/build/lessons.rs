//! The lessons' data, written by a small program of its own, so that the automation need not be rebuilt with it.

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
    let mut command = Command::new(workspace::cargo());
    command
        .current_dir(&workspace.root)
        .args([
            "run",
            "--quiet",
            "--profile=tools",
            "--package=lessons",
            "--features=author",
            "--bin=author",
            "--",
        ])
        .arg("write")
        .arg(folder);
    process::run(&mut command)
}
