//! The engine's parts under stress, and whole programs on it. Nothing here waits for time to pass: threads meet at
//! barriers, and what must happen is counted.

mod gil;
mod programs;
mod ring;
mod store;
