//! Stepping and checking as the page has them: what the explorer told, and pure functions that lay it out.

pub mod desk;
pub mod graph;
pub mod memory;
pub mod place;
pub mod ring;
pub mod tally;
pub mod words;
