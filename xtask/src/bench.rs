//! `cargo xtask bench`: makes ready what is measured and what it is measured beside, then lets the crate `bench` measure.
//!
//! The measuring is a crate of its own, so that whoever serves or tests the site need not compile it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::build::module::Purpose;
use crate::driver::Driver;
use crate::setup::browsers;
use crate::workspace::{self, Workspace};
use crate::{dist, process, report, serve, setup};

/// The version of Pyodide that the engine is compared with.
const PYODIDE: &str = "314.0.7";

/// The version of Harmony that the search is compared with.
const HARMONY: &str = "1.2.4126";

/// What to measure, and how often.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Only this part of the measurements; may be given several times.
    #[arg(long, value_name = "PART")]
    only: Vec<String>,
    /// How often each measurement is repeated; the median counts.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: u16,
    /// Measure the site in dist/ as it is instead of building it first.
    #[arg(long)]
    as_built: bool,
}

/// Builds, sets up the browser and Pyodide, and measures.
///
/// # Errors
/// Something does not build, is missing, or does not do what it is measured doing.
pub fn run(options: &Options) -> Result<()> {
    let workspace = Workspace::load()?;
    let root = &workspace.root;
    report::step("the benchmark", || {
        process::run(bench(&workspace, options).arg("--dry-run"))
    })?;
    if !options.as_built {
        dist::publish_with(&setup::prepare(Purpose::Dist)?, "/")?;
    }
    let interleave = report::step("the command", || command(&workspace))?;
    let pyodide = report::step("Pyodide", || pyodide(&workspace))?;
    let harmony = report::step("Harmony", || harmony(&workspace))?;
    let chromedriver = report::step("Chromium", browsers::find_or_install_chromium)?;
    let site = root.join("dist");
    let beside = vec![
        ("bench/", root.join("xtask/bench/web")),
        ("pyodide/", pyodide),
    ];
    let url = serve::published(&site, beside, false)?;
    let driver = Driver::start(&mut Command::new(chromedriver))?;

    let mut command = bench(&workspace, options);
    command
        .env("SITE_URL", url)
        .env("CHROMEDRIVER_URL", &driver.url)
        .env("INTERLEAVE", interleave)
        .env("HARMONY", harmony)
        .env("HARMONY_VERSION", HARMONY)
        .env("SIZES", sizes(&site)?.to_string());
    process::run(&mut command)
}

/// The crate `bench` as a command, with what was asked for.
fn bench(workspace: &Workspace, options: &Options) -> Command {
    let mut command = Command::new(workspace::cargo());
    command
        .current_dir(&workspace.root)
        .args(["run", "--quiet", "--profile=tools", "--package=bench", "--"])
        .arg(format!("--rounds={}", options.rounds))
        .args(options.only.iter().map(|part| format!("--only={part}")));
    command
}

/// The `interleave` command, built for speed.
fn command(workspace: &Workspace) -> Result<PathBuf> {
    let mut command = Command::new(workspace::cargo());
    command.current_dir(&workspace.root);
    process::run(command.args(["build", "--quiet", "--release", "--package=cli"]))?;
    Ok(workspace.target.join("release/interleave"))
}

/// The folder of Pyodide with compressed copies of its files, installed below the target folder.
fn pyodide(workspace: &Workspace) -> Result<PathBuf> {
    let place = workspace.target.join("bench");
    let folder = place.join("node_modules/pyodide");
    let complete = place.join("pyodide-version");
    if fs::read_to_string(&complete).is_ok_and(|version| version == PYODIDE) {
        return Ok(folder);
    }
    report::note(&format!("installing Pyodide {PYODIDE} (once)"));
    fs::create_dir_all(&place).with_context(|| place.display().to_string())?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit"])
        .args(["--no-fund", "--prefix"])
        .arg(&place)
        .arg(format!("pyodide@{PYODIDE}"));
    process::run(&mut npm)?;
    dist::compress(&workspace.root, &folder)?;
    fs::write(&complete, PYODIDE).with_context(|| complete.display().to_string())?;
    Ok(folder)
}

/// The `harmony` command, installed below the target folder.
fn harmony(workspace: &Workspace) -> Result<PathBuf> {
    let place = workspace.target.join("bench/harmony");
    let complete = place.join("version");
    let command = place.join("bin/harmony");
    if fs::read_to_string(&complete).is_ok_and(|version| version == HARMONY) {
        return Ok(command);
    }
    report::note(&format!("installing Harmony {HARMONY} (once)"));
    let mut python = Command::new("python3");
    process::run(python.args(["-m", "venv"]).arg(&place))?;
    let mut pip = Command::new(place.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check"]);
    process::run(pip.arg(format!("harmony=={HARMONY}")))?;
    fs::write(&complete, HARMONY).with_context(|| complete.display().to_string())?;
    Ok(command)
}

/// What the parts of the site weigh, as the benchmark reads it.
fn sizes(site: &Path) -> Result<Value> {
    let sizes = dist::sizes::measure(site)?;
    let row = |size: &dist::sizes::Size| json!({ "name": size.name, "bytes": size.bytes, "bytes_max": size.bytes_max });
    Ok(sizes.iter().map(row).collect())
}
