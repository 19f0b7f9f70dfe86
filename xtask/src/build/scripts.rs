//! The scripts of the page, bundled by esbuild: each file of a folder is one ES module.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::module::Purpose;
use crate::process;

/// The scripts of a folder, by name.
///
/// # Errors
/// The folder cannot be read. A folder that does not exist has none.
pub fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut scripts = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry.with_context(|| folder.display().to_string())?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            scripts.push(path);
        }
    }
    scripts.sort();
    Ok(scripts)
}

/// Bundles scripts into a folder, each under its own name.
///
/// Modules named `./NAME.js` that do not exist in the sources are those that wasm-bindgen makes; they stay imports.
///
/// # Errors
/// A script does not parse or imports what does not exist.
pub fn bundle(root: &Path, scripts: &[PathBuf], folder: &Path, purpose: Purpose) -> Result<()> {
    if scripts.is_empty() {
        return Ok(());
    }
    let mut command = Command::new("node");
    command
        .current_dir(root)
        .arg("node_modules/esbuild/bin/esbuild")
        .args(scripts)
        .arg(format!("--outdir={}", folder.display()))
        .args([
            "--bundle",
            "--format=esm",
            "--target=es2022",
            "--log-level=warning",
            "--legal-comments=none",
        ])
        .args(["engine", "explorer", "app"].map(|module| format!("--external:./{module}.js")));
    if purpose == Purpose::Dist {
        command.arg("--minify");
    }
    process::run(&mut command)
}
