//! The Python interpreter: objects, threads as values, primitives, and `step`.
//!
//! # Words
//! - A **thread** is a Python thread: a [`thread::Thread`] value holding frames and an operand stack. Between two
//!   steps it holds everything that there is to know about it, so it can be cloned, hashed, sent and resumed.
//! - A **step** executes one instruction of one thread.
//! - A **world** ([`world::World`]) is what threads share and what reaches outside: the store of objects, output,
//!   time, other threads and processes. `live` and `explore` each bring their own.
//! - A **schedule** is the order in which threads step. The machine never chooses it: its caller says which thread
//!   steps next.
//!
//! A native function never blocks and never calls Python on the Rust stack. It returns a [`native::Flow`]: a value,
//! a call to be made in its place, or a request to park the thread.

pub mod value;

pub mod dict;
pub mod names;
pub mod object;
pub mod text;
pub mod types;

pub mod cache;
pub mod code;
pub mod fused;
pub mod primitive;
pub mod thread;

pub mod kernel;
pub mod world;

pub mod arith;
pub mod boot;
pub mod collect;
pub mod contains;
pub mod cx;
pub mod farewell;
pub mod format;
pub mod image;
pub mod index;
pub mod interp;
pub mod iterate;
pub mod library;
pub mod load;
pub mod lookup;
pub mod native;
pub mod natives;
pub mod quick;
pub mod refs;
pub mod regex;
pub mod repr;
pub mod signals;
pub mod signature;
mod sort;
pub mod special;
pub mod str_text;
pub mod subscript;
pub mod traceback;
pub mod tracer;

#[cfg(test)]
mod tests;
