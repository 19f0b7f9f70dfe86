//! Tests of the crate: lanes as text, and laws checked on random runs.

mod files;
mod laws;
mod script;
mod snapshots;
