//! The explorer as a worker of a page: stepping and checking, behind messages.
//!
//! The crate has sides, chosen by features, so that each program contains only what it needs:
//! - without features: `messages`, the words between the page and the explorer;
//! - `engine`: `answer`, which answers commands by stepping and searching;
//! - `web`: the worker that does so in a browser;
//! - `page`: what starts, stops and hears that worker.

pub mod messages;

#[cfg(feature = "engine")]
pub mod answer;
#[cfg(feature = "engine")]
mod words;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
mod hands;
#[cfg(all(feature = "web", target_arch = "wasm32"))]
pub mod web;

#[cfg(feature = "page")]
pub mod page;

#[cfg(all(test, feature = "engine"))]
mod tests;
