//! Finding what a build needs and setting up what is missing, each thing by its ordinary installer.

pub mod npm;
pub mod packages;
pub mod toolchain;
