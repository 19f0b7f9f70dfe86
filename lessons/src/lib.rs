//! The course: what a lesson is made of, and the content itself as data.
//!
//! [`model`] is what the page receives, [`settings`] puts a reader's values into a program.
//! Reading the Markdown and the programs is behind the feature `author`,
//! because the page never does it: the build turns each lesson into one JSON file.

pub mod model;
pub mod settings;

#[cfg(feature = "author")]
pub mod author;

#[cfg(all(test, feature = "author"))]
mod tests;
