//! The programs that run with a sanitizer.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::Sanitizer;

/// Where the programs are, an area a folder.
const FOLDER: &str = "workers/machine/test_data";
/// A program of any area is one with threads if it says one of these.
const WORDS: [&str; 3] = ["thread", "concurrent", "multiprocessing"];
/// How long a program may take: a sanitizer makes it some ten times slower.
const TIME_MAX: Duration = Duration::from_secs(120);
/// What a program ends with if there was a report; none of the programs does by itself.
pub const REPORTED: i32 = 66;

/// A program that was run.
#[derive(Debug)]
pub struct Tried {
    /// Its area and name.
    pub name: String,
    /// Whether the sanitizer had something to say.
    pub is_reported: bool,
    is_over: bool,
    is_as_expected: bool,
}

impl Tried {
    /// What is wrong, if anything is.
    pub fn wrong(&self) -> Option<&'static str> {
        match self {
            Tried {
                is_reported: true, ..
            } => Some("reported"),
            Tried { is_over: false, .. } => Some("does not end"),
            Tried {
                is_as_expected: false,
                ..
            } => Some("prints something else"),
            _ => None,
        }
    }
}

/// The programs with threads, in the order of their names.
///
/// # Errors
/// The folder cannot be read.
pub fn find(root: &Path, filter: Option<&str>) -> Result<Vec<PathBuf>> {
    let mut programs = Vec::new();
    for area in entries(&root.join(FOLDER))? {
        for path in entries(&area)? {
            let is_program = path.extension().is_some_and(|ending| ending == "py");
            let is_wanted = filter.is_none_or(|filter| path.to_string_lossy().contains(filter));
            if !is_program || !is_wanted {
                continue;
            }
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            if filter.is_some() || WORDS.iter().any(|word| text.contains(word)) {
                programs.push(path);
            }
        }
    }
    programs.sort();
    Ok(programs)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path()));
    paths
        .collect::<Result<_>>()
        .with_context(|| folder.display().to_string())
}

/// Runs each program without the GIL, as many at once as there are cores; what the sanitizer says goes into a folder.
///
/// # Errors
/// One cannot be started.
pub fn run(
    interleave: &Path,
    sanitizer: Sanitizer,
    logs: &Path,
    programs: &[PathBuf],
) -> Result<Vec<Tried>> {
    let next = Mutex::new(programs.iter());
    let hand = || -> Result<Vec<Tried>> {
        let take = || {
            next.lock()
                .unwrap_or_else(|broken| broken.into_inner())
                .next()
        };
        let mut tried = Vec::new();
        while let Some(program) = take() {
            tried.push(run_one(interleave, sanitizer, logs, program)?);
        }
        Ok(tried)
    };
    let n_cores = thread::available_parallelism().map_or(1, usize::from);
    let mut tried = Vec::new();
    thread::scope(|scope| {
        let hands: Vec<_> = (0..n_cores).map(|_| scope.spawn(hand)).collect();
        for hand in hands {
            tried.extend(
                hand.join()
                    .map_err(|_| anyhow::anyhow!("a hand has panicked"))??,
            );
        }
        anyhow::Ok(())
    })?;
    tried.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(tried)
}

fn run_one(interleave: &Path, sanitizer: Sanitizer, logs: &Path, program: &Path) -> Result<Tried> {
    let area = program
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default();
    let file = program.file_name().unwrap_or_default();
    let name = format!("{}/{}", area.display(), file.display());
    let log = logs.join(name.replace('/', "."));
    let printed = log.with_extension("printed");
    let output = File::create(&printed).with_context(|| printed.display().to_string())?;
    let mut command = Command::new(interleave);
    command
        .args(["run", "--gil=off"])
        .arg(file)
        .current_dir(program.with_file_name(""))
        .env(sanitizer.variable(), options(sanitizer, &log))
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(Stdio::null());
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start {}", interleave.display()))?;
    let code = code_in_time(&mut child)?;
    let read = |path: &Path| fs::read(path).with_context(|| path.display().to_string());
    let is_as_expected = read(&printed)? == read(&program.with_extension("txt"))?;
    fs::remove_file(&printed).with_context(|| printed.display().to_string())?;
    Ok(Tried {
        name,
        is_reported: code == Some(REPORTED),
        is_over: code.is_some(),
        is_as_expected,
    })
}

/// The exit code; none if a signal ends the process, that of its time being over among them.
fn code_in_time(child: &mut Child) -> Result<Option<i32>> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().context("waiting for a program")? {
            return Ok(status.code());
        }
        if start.elapsed() > TIME_MAX {
            child.kill().context("ending a program")?;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// What a runtime is told: where to write, and to go on where it can.
pub fn options(sanitizer: Sanitizer, log: &Path) -> String {
    let log = log.display();
    let own = match sanitizer {
        Sanitizer::Thread => "halt_on_error=0:second_deadlock_stack=1",
        // The code of modules stays until the process ends.
        Sanitizer::Address => "detect_leaks=0:detect_stack_use_after_return=1",
    };
    format!("exitcode={REPORTED}:log_path={log}:{own}")
}
