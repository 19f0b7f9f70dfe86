//! Real threads and processes: Python threads are operating-system threads that share one store, processes share
//! nothing, and time is real.
//!
//! The crate has three sides, chosen by features, so that each program contains only what it needs:
//! - without features: [`messages`], the words between the page and a run;
//! - `native` and `web`: the engine itself, on `std::thread` or on Web Workers that share a memory;
//! - `page`: what starts, stops and hears an engine from a page.
//!
//! # How to read it
//! [`messages`], then `process` (what the threads of one process share and how each of them runs), then `store`
//! (where objects live), then one of the two hosts: `native` or `web`.

pub mod messages;

#[cfg(feature = "engine")]
mod process;

#[cfg(feature = "engine")]
mod store;

#[cfg(feature = "engine")]
mod clock;
#[cfg(feature = "engine")]
mod output;
#[cfg(feature = "engine")]
mod platform;
#[cfg(feature = "engine")]
mod ring;
#[cfg(feature = "engine")]
mod sync;

#[cfg(feature = "native")]
pub mod native;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod web;

#[cfg(feature = "page")]
pub mod page;

#[cfg(any(feature = "page", feature = "web"))]
mod agent;

#[cfg(all(test, feature = "native"))]
mod tests;
