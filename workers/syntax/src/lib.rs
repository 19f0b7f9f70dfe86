//! Python source to checked syntax tree to bytecode, with diagnostics.
//!
//! [`compile`](compile::compile) never fails: it returns what it could make of the text together with
//! everything that is wrong with it.

pub mod code;
pub mod diagnostic;
pub mod span;
