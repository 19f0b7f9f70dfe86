//! The engine's parts under stress, and whole programs on it. Nothing here waits for time to pass: threads meet at
//! barriers, and what must happen is counted.

mod failure;
mod forks;
mod gil;
mod listing;
mod network;
mod programs;
mod ring;
mod starting;
mod store;
mod suite;

/// The file name of a program for which the engine has a bug: it panics where a seed for `random` is drawn.
const BUG: &str = "bug.py";

/// The bug.
pub fn bug_on_purpose(file_name: &str) {
    assert_ne!(file_name, BUG, "on purpose");
}
