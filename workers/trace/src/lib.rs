//! What a run did: ids, events, timelines, metrics, and trace file formats.
//!
//! The types here are shared by everything that produces a run (the live back ends, the explorer)
//! and everything that shows one (the page, the command line). They hold data and pure
//! calculations on it; they know nothing of Python objects, browsers or clocks.

pub mod event;
pub mod ids;
