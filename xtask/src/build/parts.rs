//! Cutting the interface's module into parts that are fetched when needed, and joining the scripts that load them.
//!
//! The crate `app` names the parts (`app/src/parts.rs`); a small program of its own does the cutting, so that only
//! who publishes compiles it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::workspace::{self, Workspace};

/// The script that binds the main module, and after [`join_scripts`] the only one.
const SCRIPT: &str = "app.js";

/// Cuts a module. The parts, their list and the script that loads them are written to a folder; the answer is what
/// stays to be bound, and lies outside of it.
///
/// # Errors
/// The module was not linked for cutting, or a file cannot be written.
pub fn split(workspace: &Workspace, wasm: &Path, folder: &Path) -> Result<PathBuf> {
    let main = wasm.with_extension("main.wasm");
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let mut command = Command::new(workspace::cargo());
    command
        .current_dir(&workspace.root)
        .args(["run", "--quiet", "--profile=tools", "--package=split", "--"])
        .args([wasm, folder, &main]);
    process::run(&mut command)?;
    Ok(main)
}

/// Makes one script of those in a folder, so that a page waits for one file: the bindings, what they import, and the
/// loader of the parts, which finds them beside itself.
///
/// # Errors
/// A script cannot be read or written.
pub fn join_scripts(root: &Path, folder: &Path) -> Result<()> {
    let joined = folder.join("joined.js");
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .arg("node_modules/esbuild/bin/esbuild")
        .arg(folder.join(SCRIPT))
        .arg(format!("--outfile={}", joined.display()))
        .args(["--bundle", "--format=esm", "--target=es2022", "--minify"])
        // The bindings name a script once for each function that they import from it.
        .args([
            "--log-level=warning",
            "--log-override:duplicate-object-key=silent",
        ]);
    process::run(&mut command)?;
    let snippets = folder.join("snippets");
    if snippets.is_dir() {
        fs::remove_dir_all(&snippets).with_context(|| snippets.display().to_string())?;
    }
    fs::remove_file(folder.join("parts.js")).context("parts.js")?;
    fs::rename(&joined, folder.join(SCRIPT)).context(SCRIPT)
}
