//! The course's data from its sources; a program of its own, so that the automation need not be rebuilt with it.
//!
//! `author write FOLDER` writes what the page fetches.

#![expect(
    clippy::print_stderr,
    reason = "the author reads what is wrong on the terminal"
)]

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder] => write(Path::new(folder)),
        _ => Err("usage: author write FOLDER".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the course's data into a folder, or says all that is wrong with the course.
fn write(folder: &Path) -> Result<(), String> {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR"));
    let built = lessons::author::build(lessons).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("lessons/{problem}"))
            .collect();
        lines.join("\n")
    })?;
    lessons::author::write_json(&built, folder)
        .map_err(|error| format!("{}: {error}", folder.display()))
}
