//! Tests of the whole crate.

mod corpus;
mod dumps;
mod limits;
mod names_of_characters;
mod soup;
mod spans;
