//! What the automation tells the person at the terminal: each step by name, how long it took, why it failed.

#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "this module is the terminal's voice"
)]

use std::time::Instant;

use anyhow::Result;

/// Runs one named step and says how long it took.
///
/// # Errors
/// Those of the step, with its name.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {name}");
    let start = Instant::now();
    let value = work().map_err(|error| error.context(format!("{name}: failed")))?;
    eprintln!("    {name}: done in {}", seconds(start));
    Ok(value)
}

/// The name of a large step that others follow.
pub fn heading(text: &str) {
    eprintln!("\n==== {text}");
}

/// A line that another program said.
pub fn quote(line: &str) {
    eprintln!("{line}");
}

/// The result of the command, for people and programs: the only thing on standard output.
pub fn result(text: &str) {
    println!("{text}");
}

/// A line of news that is no step.
pub fn note(text: &str) {
    eprintln!("    {text}");
}

/// Says why the command failed, outermost reason first.
pub fn failure(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}

/// The time since `start`, as `3.2 s`.
pub fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}
