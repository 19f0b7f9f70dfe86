//! Tests of the whole crate.

mod corpus;
mod dumps;
mod limits;
mod soup;
mod spans;
