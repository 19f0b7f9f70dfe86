//! `cargo xtask fuzz`: builds the command that is tried, then lets the crate `fuzz` try it.
//!
//! The trying is a crate of its own, so that whoever serves or tests the site need not compile it for that.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::workspace::{self, Workspace};
use crate::{process, report};

/// What to try, and how long.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// How long to try, in minutes; the parts share the time.
    #[arg(long, default_value_t = 3.0)]
    minutes: f64,
    /// What the random numbers follow from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The first round, as a finding names it.
    #[arg(long, default_value_t = 0)]
    round: u64,
    /// Only so many rounds of each part, however long they take.
    #[arg(long)]
    rounds: Option<u64>,
    /// Only this part (text, programs, threads, wild); may be given several times.
    #[arg(long, value_name = "PART")]
    only: Vec<String>,
    /// The CPython to compare with; else that of the variable PYTHON3, `python3.12` or `python3`.
    #[arg(long, value_name = "PATH")]
    python: Option<PathBuf>,
}

/// Builds with every check that a published build leaves out, and tries.
///
/// # Errors
/// Something does not build, there is no CPython, or something was found.
pub fn run(options: &Options) -> Result<()> {
    let workspace = Workspace::load()?;
    report::step("the command and what tries it", || {
        let mut command = Command::new(workspace::cargo());
        command.current_dir(&workspace.root);
        process::run(command.args(["build", "--quiet", "--package=cli", "--package=fuzz"]))
    })?;
    let debug = workspace.target.join("debug");
    let mut command = Command::new(debug.join("fuzz"));
    command
        .env("INTERLEAVE", debug.join("interleave"))
        .env("FUZZ_FOLDER", workspace.target.join("fuzz"))
        .arg(format!("--minutes={}", options.minutes))
        .arg(format!("--seed={}", options.seed))
        .arg(format!("--round={}", options.round))
        .args(options.rounds.map(|rounds| format!("--rounds={rounds}")))
        .args(options.only.iter().map(|part| format!("--only={part}")));
    if let Some(python) = &options.python {
        command.arg("--python").arg(python);
    }
    process::run(&mut command)
}
