//! `cargo xtask test`: everything that must hold, in the order in which it is cheapest to learn that it does not.

mod runner;
mod site;

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use self::runner::{Counts, Group};
use self::site::Surroundings;
use crate::build;
use crate::process::Background;
use crate::setup::browsers;
use crate::workspace::{self, Workspace};
use crate::{process, report};

/// Which page tests to run.
#[derive(clap::Args, Debug)]
pub struct PagesOptions {
    /// Only tests whose name contains this.
    filter: Option<String>,
}

/// A step of the whole: what it is called, and what it counts.
type Step = (&'static str, fn(&mut Session) -> Result<Counts>);

/// What steps share.
struct Session {
    workspace: Workspace,
    site: Option<Background>,
}

const STEPS: [Step; 9] = [
    ("formatting", formatting),
    ("lints", lints),
    ("automation and rules of the house", automation),
    ("native tests, while the site is built", native_tests),
    ("programs of the lessons", lesson_programs),
    ("examples in the documentation", doc_tests),
    ("documentation", documentation),
    ("published site and its sizes", published_site),
    ("pages in Chromium and Firefox", page_tests),
];

/// Runs every step, also after one that fails, and ends with a line of counts.
///
/// # Errors
/// A step failed; a step that counts no tests counts as one failure.
pub fn run() -> Result<()> {
    let mut session = Session {
        workspace: Workspace::load()?,
        site: None,
    };
    let mut total = Counts::default();
    let mut lines = Vec::new();
    for (index, (name, step)) in STEPS.iter().enumerate() {
        let start = Instant::now();
        report::heading(&format!("[{}/{}] {name}", index + 1, STEPS.len()));
        let counts = step(&mut session).unwrap_or_else(|error| {
            report::failure(&error);
            Counts {
                passed: 0,
                failed: 1,
            }
        });
        total += counts;
        let verdict = if counts.failed == 0 { "ok" } else { "FAILED" };
        lines.push(format!("{verdict:6} {:>9}  {name}", report::seconds(start)));
    }
    report::heading("all steps");
    for line in &lines {
        report::note(line);
    }
    report::result(&format!("{} passed, {} failed", total.passed, total.failed));
    if total.failed > 0 {
        bail!("not everything holds");
    }
    Ok(())
}

/// Runs the page tests on the site as it was last published.
///
/// # Errors
/// A test fails, there is no site, or a browser is missing.
pub fn run_pages(options: &PagesOptions) -> Result<()> {
    let workspace = Workspace::load()?;
    let counts = pages(&workspace, options.filter.as_deref())?;
    report::result(&format!(
        "{} passed, {} failed",
        counts.passed, counts.failed
    ));
    if counts.failed > 0 {
        bail!("not every page does what it should");
    }
    Ok(())
}

/// Runs the programs of the lessons.
///
/// # Errors
/// A lesson is wrong or a program does not do what it says.
pub fn run_lessons() -> Result<()> {
    build::lessons::check(&Workspace::load()?)
}

/// Writes the list of what of Python is supported, by the test that checks it.
///
/// # Errors
/// The engine does not compile, or there is no `python3` to compare with.
pub fn write_names() -> Result<()> {
    let workspace = Workspace::load()?;
    let mut command = Command::new(workspace::cargo());
    // Chosen as for the native tests, so that what they have compiled is not compiled again with other features.
    command
        .current_dir(&workspace.root)
        .env("UPDATE", "1")
        .args(["test", "--quiet", "--test=command"])
        .args(workspace::NATIVE)
        .arg("the_list_of_names_says_what_there_is");
    process::run(&mut command)
}

/// Runs cargo with arguments; nothing is counted.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<Counts> {
    let mut command = Command::new(workspace::cargo());
    process::run(command.current_dir(&workspace.root).args(arguments))?;
    Ok(Counts::default())
}

fn formatting(session: &mut Session) -> Result<Counts> {
    cargo(&session.workspace, &["fmt", "--all", "--check"])
}

fn lints(session: &mut Session) -> Result<Counts> {
    cargo(
        &session.workspace,
        &[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "-Dwarnings",
        ],
    )
}

/// The tests of the automation, among them the rules of the house, and those of the benchmark.
fn automation(session: &mut Session) -> Result<Counts> {
    let mut counts = Counts::default();
    // Apart, so that each builds what its own command builds.
    for package in ["--package=xtask", "--package=bench"] {
        let group = Group {
            selection: &[package],
            profile: "tools",
            filter: None,
            one_by_one: false,
            environment: &[],
        };
        counts += runner::run(&session.workspace, &group)?;
    }
    Ok(counts)
}

/// Building the site has long stretches that use one core, and so has running tests: they go on side by side.
fn native_tests(session: &mut Session) -> Result<Counts> {
    let mut dist = Command::new(workspace::cargo());
    dist.args(["xtask", "dist", "--refuse-warnings"])
        .current_dir(&session.workspace.root);
    session.site = Some(Background::start(dist)?);
    let group = Group {
        selection: &workspace::NATIVE,
        profile: "dev",
        filter: None,
        one_by_one: false,
        environment: &[],
    };
    runner::run(&session.workspace, &group)
}

fn lesson_programs(session: &mut Session) -> Result<Counts> {
    build::lessons::check(&session.workspace)?;
    Ok(Counts::default())
}

fn doc_tests(session: &mut Session) -> Result<Counts> {
    let mut command = Command::new(workspace::cargo());
    let selection = [
        "--workspace",
        "--exclude=app",
        "--exclude=bench",
        "--exclude=pages",
        "--exclude=xtask",
        "--features=live/native",
    ];
    command
        .current_dir(&session.workspace.root)
        .env("CARGO_TERM_COLOR", "never");
    command
        .args(["test", "--quiet", "--doc", "--no-fail-fast"])
        .args(selection);
    runner::counted(&mut command)
}

fn documentation(session: &mut Session) -> Result<Counts> {
    let mut command = Command::new(workspace::cargo());
    command
        .current_dir(&session.workspace.root)
        .env("RUSTDOCFLAGS", "-Dwarnings");
    command.args([
        "doc",
        "--quiet",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]);
    process::run(&mut command)?;
    Ok(Counts::default())
}

/// The build that began beside the native tests: what it said, and how it ended.
fn published_site(session: &mut Session) -> Result<Counts> {
    let site = session.site.take().context("the build has not begun")?;
    site.finish()?;
    Ok(Counts::default())
}

fn page_tests(session: &mut Session) -> Result<Counts> {
    pages(&session.workspace, None)
}

fn pages(workspace: &Workspace, filter: Option<&str>) -> Result<Counts> {
    let browsers = report::step("browsers and drivers", || {
        browsers::find_or_install(&workspace.target)
    })?;
    let pictures = workspace.target.join("pages");
    let surroundings = Surroundings::start(&workspace.root.join("dist"), &pictures, &browsers)?;
    let group = Group {
        selection: &["--package=pages"],
        profile: "tools",
        filter,
        one_by_one: true,
        environment: &surroundings.environment,
    };
    runner::run(workspace, &group)
}
