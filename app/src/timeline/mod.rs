//! The picture of a run: from lanes to shapes to pixels.
//!
//! Everything here but [`browser`] is pure and tested natively: [`rows`] says what stands where,
//! [`layout`] turns what is visible into shapes, [`paint`] draws them on any plotters back end,
//! [`inspect`] finds what is under a pointer, [`describe`] says it in words. Cost grows with
//! pixels, never with events.

pub mod bars;
pub mod browser;
pub mod describe;
pub mod gesture;
pub mod inspect;
pub mod layout;
pub mod paint;
pub mod palette;
pub mod picture;
pub mod rows;
pub mod run;
pub mod scale;
pub mod shape;
pub mod swatch;
pub mod table;
#[cfg(test)]
mod tests;
