//! The course's data from its sources, and the check that its programs do what they say.
//!
//! A program of its own, so that the automation need not be rebuilt with it:
//! `author write FOLDER` writes what the page fetches, `author check ENGINE` runs every program on an engine, which
//! is the path of the `interleave` command.

#![expect(
    clippy::print_stderr,
    reason = "the author reads what is wrong on the terminal"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, process};

use lessons::author::check::{Planned, RunProgram, RunRequest, plan, run_all};
use lessons::author::expect::Observed;
use lessons::author::{self, Built};

/// How long one run may take; lessons are short, machines are slow.
const RUN_SECONDS_MAX: u32 = 120;

/// The exit code by which `timeout` says that it ended the program.
const TIMED_OUT: i32 = 124;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["write", folder] => write(Path::new(folder)),
        ["check", engine] => check(Path::new(engine)),
        _ => Err("usage: author write FOLDER | author check ENGINE".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the course, or says all that is wrong with it.
fn read() -> Result<Built, String> {
    author::build(Path::new(env!("CARGO_MANIFEST_DIR"))).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("lessons/{problem}"))
            .collect();
        lines.join("\n")
    })
}

/// Writes the course's data into a folder.
fn write(folder: &Path) -> Result<(), String> {
    author::write_json(&read()?, folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Runs every program of the course as the page would.
fn check(engine: &Path) -> Result<(), String> {
    let built = read()?;
    let planned = plan(&built);
    let folder = env::temp_dir().join(format!("interleave-lessons-{}", process::id()));
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut engine = Engine {
        command: engine.to_owned(),
        folder: folder.clone(),
    };
    let mut progress = |run: &Planned<'_>| {
        let Planned {
            lesson,
            name,
            request,
            ..
        } = run;
        let gil = if request.gil { "on" } else { "off" };
        eprintln!(
            "    {}: {name} ({}, GIL {gil})",
            lesson.card.slug, request.file_name
        );
    };
    let failures = run_all(&planned, &mut engine, &mut progress);
    // What is left behind in the folder for temporary files does no harm.
    let _ = fs::remove_dir_all(&folder);
    if failures.is_empty() {
        eprintln!(
            "    {} runs of {} lessons did what they say",
            planned.len(),
            built.lessons.len()
        );
        return Ok(());
    }
    let lines = failures
        .iter()
        .map(|failure| format!("{}: {}: {}", failure.lesson, failure.demo, failure.message));
    Err(lines.collect::<Vec<_>>().join("\n"))
}

/// The `interleave` command as what runs programs.
struct Engine {
    command: PathBuf,
    folder: PathBuf,
}

impl RunProgram for Engine {
    fn run(&mut self, request: &RunRequest) -> Result<Observed, String> {
        let told =
            |error: std::io::Error| format!("cannot run {}: {error}", self.command.display());
        let path = self.folder.join(&request.file_name);
        fs::write(&path, &request.source).map_err(told)?;
        let output = Command::new("timeout")
            .arg(RUN_SECONDS_MAX.to_string())
            .arg(&self.command)
            .arg("run")
            .arg(&path)
            .args(["--gil", if request.gil { "on" } else { "off" }])
            .args(["--start-method", &request.start_method])
            .stdin(Stdio::null())
            .output()
            .map_err(told)?;
        let exit_code = output.status.code().unwrap_or(-1);
        if exit_code == TIMED_OUT {
            return Err(format!("still running after {RUN_SECONDS_MAX} s"));
        }
        Ok(Observed {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            exit_code,
        })
    }
}
