//! The machine's tests: a small world of one process, stepped by the test itself.

mod images;
mod interleavings;
mod limits;
mod programs;
mod world;
