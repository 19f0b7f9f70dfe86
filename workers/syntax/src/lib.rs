//! Python source to checked syntax tree to bytecode, with diagnostics.
//!
//! [`compile`](compile::compile) never fails: it returns what it could make of the text together with
//! everything that is wrong with it.

pub mod anchor;
pub mod character_names;
pub mod code;
pub mod compile;
pub mod diagnostic;
pub mod dis;
pub mod highlight;
pub mod limits;
pub mod span;
pub mod verify;

mod assemble;
mod constants;
mod errors;
mod integer;
mod parse;
mod recover;
mod scope;
mod scope_visit;
mod source;

#[cfg(test)]
mod tests;
