//! `cargo xtask sanitize`: the engine with a sanitizer in every instruction, the standard library's too, while programs
//! run on real threads without the GIL.
//!
//! ThreadSanitizer tells of data races, AddressSanitizer of memory that is used wrongly. Both see what happens to
//! happen: a run without a report is no proof.

mod build;
mod control;
mod programs;
mod reports;
mod runtime;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::report;
use crate::setup::toolchain;
use crate::workspace::Workspace;

/// What is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Sanitizer {
    /// Data races: two threads at one place, one of them writing, and nothing says who is first.
    Thread,
    /// Memory that is used after its end or beside its bounds.
    Address,
}

impl Sanitizer {
    /// As rustc calls it.
    fn name(self) -> &'static str {
        match self {
            Sanitizer::Thread => "thread",
            Sanitizer::Address => "address",
        }
    }

    /// As the file of its runtime calls it.
    fn short(self) -> &'static str {
        match self {
            Sanitizer::Thread => "tsan",
            Sanitizer::Address => "asan",
        }
    }

    /// The variable that its runtime reads its options from.
    fn variable(self) -> &'static str {
        match self {
            Sanitizer::Thread => "TSAN_OPTIONS",
            Sanitizer::Address => "ASAN_OPTIONS",
        }
    }
}

/// What to watch, and while what runs.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Only this sanitizer.
    #[arg(long, value_enum)]
    only: Option<Sanitizer>,
    /// Only programs whose path contains this, and no tests of the engine itself.
    filter: Option<String>,
}

/// Builds the command and the engine's own tests with each sanitizer and runs them.
///
/// # Errors
/// Something does not build or is missing, or something was found.
pub fn run(options: &Options) -> Result<()> {
    let workspace = Workspace::load()?;
    let toolchain = report::step(
        "tool chain with its standard library",
        toolchain::find_or_install,
    )?;
    let mut n_wrong = 0;
    for sanitizer in [Sanitizer::Thread, Sanitizer::Address] {
        if options.only.is_some_and(|only| only != sanitizer) {
            continue;
        }
        report::heading(&format!("sanitizer: {}", sanitizer.name()));
        let build = build::Build {
            runtime: runtime::find_or_install(&toolchain, sanitizer)?,
            folder: workspace.target.join("sanitize").join(sanitizer.name()),
            toolchain: toolchain.clone(),
            workspace: workspace.clone(),
            sanitizer,
        };
        n_wrong += watch(&build, options)?;
    }
    if n_wrong > 0 {
        bail!("{n_wrong} programs or tests are not as they should be");
    }
    Ok(())
}

/// Runs the programs, and the engine's own tests, with one sanitizer. Gives the number of those that went wrong.
fn watch(build: &build::Build, options: &Options) -> Result<usize> {
    report::step("what must be reported is", || control::check(build))?;
    let interleave = report::step("the command", || build.command())?;
    let logs = build.folder.join("reports");
    if logs.is_dir() {
        fs::remove_dir_all(&logs).with_context(|| logs.display().to_string())?;
    }
    fs::create_dir_all(&logs).with_context(|| logs.display().to_string())?;
    let filter = options.filter.as_deref();
    let programs = programs::find(&build.workspace.root, filter)?;
    let tried = report::step("programs without the GIL", || {
        programs::run(&interleave, build.sanitizer, &logs, &programs)
    })?;
    let mut n_wrong = 0;
    for one in &tried {
        if let Some(what) = one.wrong() {
            n_wrong += 1;
            report::note(&format!("{}: {what}", one.name));
        }
    }
    if filter.is_none() {
        let passed = report::step("tests of the engine", || build.test(&logs));
        if let Err(error) = passed {
            n_wrong += 1;
            report::failure(&error);
        }
    }
    let reports = reports::read(&logs)?;
    for (summary, times) in &reports {
        report::note(&format!("{times} times: {summary}"));
    }
    let n_as_expected = tried.iter().filter(|one| one.wrong().is_none()).count();
    report::result(&format!(
        "{}: {} programs run, {n_as_expected} as expected, {} different reports in {}",
        build.sanitizer.name(),
        tried.len(),
        reports.len(),
        logs.display()
    ));
    // A report of a test that passed is one as well.
    let n_reported = tried.iter().filter(|one| one.is_reported).count();
    let beside = reports.values().sum::<usize>() > 0 && n_reported == 0 && n_wrong == 0;
    Ok(n_wrong + usize::from(beside))
}
