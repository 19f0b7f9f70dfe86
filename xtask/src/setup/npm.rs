//! The parts that come from npm: the editor, the bundler, the WebAssembly optimiser, the accessibility checker.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::packages::find_program;
use crate::{process, report};

/// Brings `node_modules` to the state of the lock file; does nothing when it is there already.
///
/// # Errors
/// Node or npm is missing, or npm fails.
pub fn install(root: &Path) -> Result<()> {
    if find_program("node").is_none() || find_program("npm").is_none() {
        bail!("Node.js 20 or later with npm is needed; please install it and try again");
    }
    let lock = fs::read(root.join("package-lock.json")).context("package-lock.json")?;
    let installed = root.join("node_modules/.interleave-lock");
    if fs::read(&installed).is_ok_and(|last| last == lock) {
        report::note("npm parts are up to date");
        return Ok(());
    }
    let mut command = Command::new("npm");
    command
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(root);
    process::run(&mut command)?;
    fs::write(installed, lock).context("node_modules")
}
