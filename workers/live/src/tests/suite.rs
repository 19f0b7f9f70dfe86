//! The programs of `machine/test_data` on real threads and processes, each beside what a real `python3` does.
//!
//! `NAME.txt` is what a program prints. `NAME.err`, where there is one, is what it writes to standard error, and then a
//! line with its exit code; without one a program writes nothing there and ends well. `UPDATE=1` writes both anew with
//! the `python3` of the machine, but for programs with a line that begins with [`LATER`]: where that is an older version
//! than the one that Interleave follows, and differs, the texts are written by hand and the line says why.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::programs::{Outcome, gil, run_named};

/// Begins the line that says why a later version of CPython does something else than the machine's.
const LATER: &str = "# Python 3.12:";

/// What a program does.
#[derive(PartialEq, Eq)]
struct Behaviour {
    out: String,
    err: String,
}

impl Behaviour {
    fn new(out: String, err: &str, code: Option<i32>) -> Behaviour {
        let err = match code {
            Some(0) if err.is_empty() => String::new(),
            Some(code) => format!("{err}[exit code {code}]\n"),
            None => format!("{err}[no exit code]\n"),
        };
        Behaviour { out, err }
    }

    /// What is written beside a program.
    fn expected(program: &Path) -> Behaviour {
        let out = fs::read_to_string(program.with_extension("txt"));
        Behaviour {
            out: out.expect("an expectation beside the program"),
            err: fs::read_to_string(program.with_extension("err")).unwrap_or_default(),
        }
    }

    /// Writes what `python3` does beside the program.
    fn update(program: &Path) {
        let name = program.file_name().expect("a file has a name");
        let folder = program.with_file_name("");
        let mut python = Command::new("python3");
        python.arg(name).current_dir(&folder);
        let output = python.output().expect("python3");
        let text = |bytes| String::from_utf8(bytes).expect("output is text");
        let (out, err) = (text(output.stdout), text(output.stderr));
        // CPython's tracebacks have the whole path of the main program.
        let folder = folder.canonicalize().expect("the folder of a program");
        let err = err.replace(&format!("{}/", folder.display()), "");
        let behaviour = Behaviour::new(out, &err, output.status.code());
        let written = fs::write(program.with_extension("txt"), behaviour.out);
        written.expect("a writable folder");
        if !behaviour.err.is_empty() {
            let written = fs::write(program.with_extension("err"), behaviour.err);
            written.expect("a writable folder");
        }
    }
}

/// The programs of an area, in the order of their names.
fn programs(area: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../machine/test_data")
        .join(area);
    let mut programs: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "py"))
        .collect();
    programs.sort();
    assert!(!programs.is_empty(), "no programs in {}", folder.display());
    programs
}

/// Runs every program of an area, with the GIL and, if `without` is set, without it too.
#[track_caller]
fn check(area: &str, without: bool) {
    let programs = programs(area);
    let mut failures = Vec::new();
    for program in &programs {
        let source = fs::read_to_string(program).expect("a readable program");
        let later = source.lines().any(|line| line.starts_with(LATER));
        if env::var_os("UPDATE").is_some() && !later {
            Behaviour::update(program);
        }
        let expected = Behaviour::expected(program);
        let name = program.file_name().unwrap_or_default().to_string_lossy();
        for on in [true, false] {
            if !on && !without {
                continue;
            }
            let Outcome { out, err, code, .. } = run_named(&name, &source, gil(on));
            let found = Behaviour::new(out, &err, code);
            if found != expected {
                failures.push(format!(
                    "== {} (GIL {on})\n-- expected\n{}-- and on standard error\n{}-- printed\n{}-- and on standard error\n{}",
                    program.display(), expected.out, expected.err, found.out, found.err
                ));
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} differ, of {} programs:\n{}",
        failures.len(),
        programs.len(),
        failures.join("\n")
    );
}

#[test]
fn programs_about_asyncio_do_what_python_does() {
    check("asyncio", false);
}

#[test]
fn programs_about_containers_do_what_python_does() {
    check("containers", false);
}

#[test]
fn programs_about_futures_do_what_python_does() {
    check("futures", true);
}

#[test]
fn programs_that_the_fuzzer_found_do_what_python_does() {
    check("fuzz", false);
}

#[test]
fn programs_about_language_do_what_python_does() {
    check("language", false);
}

#[test]
fn programs_about_library_do_what_python_does() {
    check("library", false);
}

#[test]
fn programs_about_processes_do_what_python_does() {
    check("processes", false);
}

#[test]
fn programs_about_queue_do_what_python_does() {
    check("queue", true);
}

#[test]
fn programs_about_text_do_what_python_does() {
    check("text", false);
}

#[test]
fn programs_about_threads_do_what_python_does() {
    check("threads", true);
}

#[test]
fn programs_about_tracebacks_do_what_python_does() {
    check("tracebacks", false);
}
