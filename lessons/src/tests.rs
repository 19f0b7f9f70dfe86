//! The content itself is under test, and so is what an author is told about a slip.

mod content;
mod expectations;
mod slips;
