//! What the terminal says: progress while it is measured, the sections when they are there.

#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "this module is the terminal's voice"
)]

/// How far the measuring has come.
pub fn progress(text: &str) {
    eprintln!("    {text}");
}

/// A part begins.
pub fn heading(text: &str) {
    eprintln!("==> {text}");
}

/// What was measured.
pub fn result(text: &str) {
    println!("{text}");
}

/// Why nothing was measured.
pub fn failure(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}
