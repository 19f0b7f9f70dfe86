//! Places in a source text.

use serde::{Deserialize, Serialize};

/// A range of source text, as CPython's `co_positions` gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First line, from 1; 0 where the compiler made the instruction up.
    pub line: u32,
    /// First column in characters, from 0.
    pub column: u32,
    /// Last line, from 1.
    pub end_line: u32,
    /// Column after the last character, from 0.
    pub end_column: u32,
}
