//! The browsers of the page tests and their drivers.

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
    let mut missing = missing_of_chromium();
    if find_any(&FIREFOX).is_none() {
        missing.push("firefox-esr");
    }
    install(&missing)?;
    Ok(Browsers {
        chromedriver: chromedriver()?,
        firefox: find_any(&FIREFOX).context("Firefox is not on the path")?,
        geckodriver: geckodriver(target)?,
    })
}

/// Finds Chromium and its driver, or installs them, and returns the driver.
///
/// # Errors
/// One is missing and cannot be installed; the message says what to do.
pub fn find_or_install_chromium() -> Result<PathBuf> {
    install(&missing_of_chromium())?;
    chromedriver()
}

/// The names under which the browsers are installed.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];

/// Debian's packages of Chromium and its driver, if one is missing: they must be of the same version.
fn missing_of_chromium() -> Vec<&'static str> {
    if find_any(&CHROMIUM).is_some() && find_program("chromedriver").is_some() {
        return Vec::new();
    }
    vec!["chromium", "chromium-driver"]
}

fn install(missing: &[&str]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    packages::install(missing).context("the browsers")
}

fn chromedriver() -> Result<PathBuf> {
    find_program("chromedriver").context("chromedriver is not on the path")
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
    process::run(process::without_cargo_environment(&mut cargo))?;
    fs::remove_dir_all(&parts).with_context(|| parts.display().to_string())?;
    Ok(built)
}

fn find_any(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| find_program(name))
}
