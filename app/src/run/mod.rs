//! One run of a program, as the page follows it: plain data first, then its reactive wrapper.

pub mod colors;
pub mod link;
pub mod output;
pub mod runner;
pub mod session;
pub mod state;
