//! Python programs under `test_data/`, each beside what a real `python3` prints.
//!
//! `UPDATE=1` writes the expectations anew with the `python3` of the machine; without it nothing but the machine runs.
//! The areas that need real threads, processes or standard error are run in `live`, and these once more.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use super::world;

/// Runs every program of a folder and compares its output with the text beside it.
#[track_caller]
fn check_folder(folder: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("test_data")
        .join(folder);
    let mut programs: Vec<_> = fs::read_dir(&root)
        .unwrap_or_else(|error| panic!("{}: {error}", root.display()))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "py"))
        .collect();
    programs.sort();
    assert!(!programs.is_empty(), "no programs in {}", root.display());
    let mut failures = Vec::new();
    for program in &programs {
        let source = fs::read_to_string(program).expect("a readable program");
        let expected = program.with_extension("txt");
        if env::var_os("UPDATE").is_some() {
            let python = Command::new("python3")
                .arg(program)
                .output()
                .expect("python3");
            fs::write(&expected, python.stdout).expect("a writable folder");
        }
        let expected = fs::read_to_string(&expected).expect("an expectation beside the program");
        let outcome = world::run(&source);
        if outcome.out != expected {
            failures.push(format!(
                "== {}\n-- expected\n{expected}-- printed\n{}-- errors\n{}-- exit code {}",
                program.display(),
                outcome.out,
                outcome.err,
                outcome.code
            ));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {}:\n{}",
        failures.len(),
        programs.len(),
        failures.join("\n")
    );
}

#[test]
fn language_programs_print_what_python_prints() {
    check_folder("language");
}

#[test]
fn container_programs_print_what_python_prints() {
    check_folder("containers");
}

#[test]
fn text_and_number_programs_print_what_python_prints() {
    check_folder("text");
}
