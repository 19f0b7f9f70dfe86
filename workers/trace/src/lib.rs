//! What a run did: ids, events, timelines, metrics, and trace file formats.
//!
//! The types here are shared by everything that produces a run (the live back ends, the explorer)
//! and everything that shows one (the page, the command line). They hold data and pure
//! calculations on it; they know nothing of Python objects, browsers or clocks.
//!
//! Read [`event`] first: a run is a stream of events. [`collector`] folds the stream into lanes of
//! [`interval`]s; [`budget`] sums them up, [`visible`] says what of them fits on a screen,
//! [`lanes`] prints them and [`chrome`] stores them. [`moment`] is one moment of a run that is
//! stepped through, [`schedule`] says whose turn it is in a run.

pub mod activity;
pub mod budget;
pub mod chrome;
pub mod collector;
pub mod duration;
pub mod event;
pub mod ids;
pub mod interval;
pub mod lanes;
pub mod moment;
pub mod schedule;
pub mod visible;

#[cfg(test)]
mod tests;
