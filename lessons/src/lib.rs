//! The course: what a lesson is made of, and the content itself as data.
//!
//! [`model`] is what the page receives. Reading the Markdown and the programs is behind the feature `author`,
//! because the page never does it: the build turns each lesson into one JSON file.

pub mod model;
