//! Every interleaving of a program, and schedules that replay.
//!
//! # Words
//! - A **state** ([`state::State`]) is a whole run as a value: its processes with threads and heaps, and its output.
//! - A **choice** ([`trace::schedule::Choice`]) says which thread takes the next step; a **schedule** is a sequence of them.
//! - A **step** of the search is one instruction that other threads could notice and all that follow and that nobody
//!   can: see [`access`] for why this loses nothing.
//!
//! - A **run** ([`stepping::Run`]) is a recorded sequence of choices: every moment of it can be gone to and looked at.
//!
//! The crate is pure: what time it is, when to stop and on which threads to search is its caller's business.

pub mod access;
mod advance;
mod asked;
mod attempt;
mod awaiting;
mod blocked;
mod called;
pub mod clock;
mod commit;
mod content;
pub mod crew;
pub mod digest;
mod exchange;
mod fallback;
mod focus;
mod graph;
mod hand;
mod held;
pub mod identity;
mod interned;
mod known;
mod likeness;
mod memo;
mod newborn;
mod parts;
pub mod program;
pub mod races;
pub mod replay;
pub mod report;
pub mod schedulers;
mod seam;
pub mod search;
mod settled;
mod show;
pub mod state;
pub mod state_graph;
pub mod step;
pub mod stepping;
pub mod store;
pub mod story;
mod touch;
mod touchers;
mod view;
pub mod world;

#[cfg(test)]
mod tests;
