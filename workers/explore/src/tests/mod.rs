//! Programs whose outcomes and flaws are known, and a judge who searches without any cleverness.

mod expect;
mod judge;
mod programs;
mod reached;
mod stepping;
mod stories;
