//! The engine of `live`, compiled once more on another platform: each thread is a coroutine, and a model checker
//! decides which of them goes on wherever they could meet. The files are those of `live`; only `platform` and `clock`
//! are others, and time passes when nothing else can happen.
//!
//! [`search`] says which executions are tried. The tests are in `tests`, one file for each thing that is to hold.

#![expect(
    clippy::modulo_one,
    reason = "there is one waiting room here, and several in the engine"
)]

#[path = "../../src/messages.rs"]
pub mod messages;

#[path = "../../src/process/mod.rs"]
mod process;

#[path = "../../src/store/mod.rs"]
mod store;

#[path = "../../src/output.rs"]
mod output;
#[path = "../../src/ring.rs"]
mod ring;
#[path = "../../src/sync/mod.rs"]
mod sync;

#[path = "../../src/native/mod.rs"]
pub mod native;

mod clock;
mod platform;
pub mod search;

#[cfg(test)]
mod tests;

// Used by the files of `live`.
use rustc_hash as _;
use serde as _;
use syntax as _;
