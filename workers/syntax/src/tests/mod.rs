//! Tests of the whole crate.

mod corpus;
mod dumps;
