//! The browsers of the page tests and their drivers.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::packages::{self, find_program};
use crate::{process, report, workspace};

/// The version of geckodriver, which Debian does not package.
const GECKODRIVER: &str = "geckodriver@0.37.1";

/// The programs that the page tests start.
#[derive(Clone, Debug)]
pub struct Browsers {
    /// Chromium's driver; it finds its browser by itself.
    pub chromedriver: PathBuf,
    /// Firefox.
    pub firefox: PathBuf,
    /// Firefox's driver.
    pub geckodriver: PathBuf,
}

/// Finds the browsers and drivers, and installs those that are missing.
///
/// # Errors
/// One is missing and cannot be installed; the message says what to do.
pub fn find_or_install(target: &Path) -> Result<Browsers> {
    let chromium = find_any(&["chromium", "chromium-browser", "google-chrome"]);
    let firefox = find_any(&["firefox-esr", "firefox"]);
    let chromedriver = find_program("chromedriver");
    let mut missing = Vec::new();
    if chromium.is_none() || chromedriver.is_none() {
        missing.extend(["chromium", "chromium-driver"]);
    }
    if firefox.is_none() {
        missing.push("firefox-esr");
    }
    if !missing.is_empty() {
        packages::install(&missing).context("the browsers of the page tests")?;
    }
    Ok(Browsers {
        chromedriver: find_program("chromedriver").context("chromedriver is not on the path")?,
        firefox: find_any(&["firefox-esr", "firefox"]).context("Firefox is not on the path")?,
        geckodriver: geckodriver(target)?,
    })
}

/// geckodriver from the path, or built from its published crate, once for a target folder.
fn geckodriver(target: &Path) -> Result<PathBuf> {
    let tools = target.join("installed");
    let built = tools.join("bin/geckodriver");
    if built.is_file() {
        return Ok(built);
    }
    if let Some(found) = find_program("geckodriver") {
        return Ok(found);
    }
    report::note("building geckodriver (once)");
    // A folder of its own, so that an interrupted build goes on where it was.
    let parts = tools.join("build");
    let mut cargo = Command::new(workspace::cargo());
    cargo
        .args(["install", "--quiet", "--locked", "--profile=dev", "--root"])
        .arg(&tools);
    cargo.arg("--target-dir").arg(&parts).arg(GECKODRIVER);
    process::without_cargo_environment(&mut cargo);
    // Some of the crates bring a tool-chain file that asks for more components. Unless rustup is told which tool chain
    // to use, it obeys, and exchanges the user's tool chain for the newest one on the way.
    if let Some(toolchain) = env::var_os("RUSTUP_TOOLCHAIN") {
        cargo.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    process::run(&mut cargo)?;
    fs::remove_dir_all(&parts).with_context(|| parts.display().to_string())?;
    Ok(built)
}

fn find_any(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find_program(name))
}
