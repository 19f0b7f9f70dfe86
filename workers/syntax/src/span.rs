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

/// Spans one after the other, for code that is stored: as four columns of small numbers that often repeat, so that they
/// can be compressed well. Lines are counted from the span before, ends from the beginning of their span.
pub(crate) mod columns {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Span;

    type Columns = (Vec<i32>, Vec<i32>, Vec<i32>, Vec<i32>);

    pub(crate) fn serialize<S: Serializer>(
        spans: &[Span],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let before = |at: usize| at.checked_sub(1).map_or(0, |at| spans[at].line);
        let column = |of: &dyn Fn(usize, &Span) -> u32| -> Vec<i32> {
            let numbers = spans.iter().enumerate();
            numbers.map(|(at, span)| of(at, span) as i32).collect()
        };
        let columns: Columns = (
            column(&|at, span| span.line.wrapping_sub(before(at))),
            column(&|_, span| span.column),
            column(&|_, span| span.end_line.wrapping_sub(span.line)),
            column(&|_, span| span.end_column.wrapping_sub(span.column)),
        );
        columns.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Span>, D::Error> {
        let (lines, columns, heights, widths) = Columns::deserialize(deserializer)?;
        let starts = lines.into_iter().zip(columns);
        let sizes = heights.into_iter().zip(widths);
        let mut line = 0u32;
        let spans = starts.zip(sizes).map(|((down, column), (height, width))| {
            line = line.wrapping_add(down as u32);
            Span {
                line,
                column: column as u32,
                end_line: line.wrapping_add(height as u32),
                end_column: (column as u32).wrapping_add(width as u32),
            }
        });
        Ok(spans.collect())
    }
}
