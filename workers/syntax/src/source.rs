//! Where the lines of a source text begin: byte offsets to the lines and columns people read.

use ruff_text_size::{TextRange, TextSize};

use crate::span::Span;

/// A source text and the starts of its lines.
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    line_starts: Vec<usize>,
    /// How many continuation bytes of UTF-8 come before each block of [`BLOCK`] bytes.
    continuations: Vec<usize>,
}

/// Long lines are counted in blocks of this many bytes.
const BLOCK: usize = 64;

/// How many bytes continue a character rather than start one.
fn continuation_bytes(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 == 0x80).count()
}

impl<'a> Source<'a> {
    /// Indexes the lines of a text; `\n`, `\r\n` and a lone `\r` end a line.
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut line_starts = vec![0];
        for (offset, byte) in bytes.iter().enumerate() {
            let ends = match byte {
                b'\n' => true,
                b'\r' => bytes.get(offset + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends {
                line_starts.push(offset + 1);
            }
        }
        let mut continuations = Vec::with_capacity(bytes.len() / BLOCK + 1);
        let mut before = 0;
        for block in bytes.chunks(BLOCK) {
            continuations.push(before);
            before += continuation_bytes(block);
        }
        continuations.push(before);
        Self {
            text,
            line_starts,
            continuations,
        }
    }

    /// How many characters come before a byte offset.
    fn characters(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let known = self.continuations.get(block).copied().unwrap_or(0);
        let rest = &self.text.as_bytes()[block * BLOCK..offset];
        offset - known - continuation_bytes(rest)
    }

    /// The line (from 1) and the column in characters (from 0) of a byte offset.
    pub fn position(&self, offset: TextSize) -> (u32, u32) {
        let offset = offset.to_usize().min(self.text.len());
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self.line_starts[line - 1];
        let column = self.characters(offset) - self.characters(start);
        (narrow(line), narrow(column))
    }

    /// The line (from 1) of a byte offset.
    pub fn line(&self, offset: TextSize) -> u32 {
        narrow(
            self.line_starts
                .partition_point(|&start| start <= offset.to_usize()),
        )
    }

    /// The byte range of a line (from 1) without its end-of-line characters; empty past the end.
    pub fn line_range(&self, line: u32) -> TextRange {
        let index = (line as usize).saturating_sub(1);
        let Some(&start) = self.line_starts.get(index) else {
            return TextRange::empty(self.end());
        };
        let end = self
            .line_starts
            .get(index + 1)
            .copied()
            .unwrap_or(self.text.len());
        let text = self.text[start..end].trim_end_matches(['\n', '\r']);
        TextRange::at(size(start), size(text.len()))
    }

    /// The end of the text.
    pub fn end(&self) -> TextSize {
        size(self.text.len())
    }

    /// The text in a range, or nothing where the range does not fit.
    pub fn slice(&self, range: TextRange) -> &'a str {
        self.text
            .get(range.start().to_usize()..range.end().to_usize())
            .unwrap_or("")
    }

    /// The span of a byte range.
    pub fn span(&self, range: TextRange) -> Span {
        let (line, column) = self.position(range.start());
        let (end_line, end_column) = self.position(range.end());
        Span {
            line,
            column,
            end_line,
            end_column,
        }
    }
}

/// A text position that fits: texts of 4 GiB or more are refused before they are read.
fn narrow(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// A byte offset as the parser counts.
pub fn size(offset: usize) -> TextSize {
    TextSize::new(narrow(offset))
}
