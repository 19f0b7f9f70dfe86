//! Projection: any lesson as slides on a stage that fills the screen.

pub mod keys;
pub mod slides;
pub mod stage;
