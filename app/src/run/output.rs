//! What a program printed: lines made of pieces, each piece by one thread to one stream.

use std::collections::VecDeque;

use live::messages::Stream;
use trace::ids::{Nanos, ProcessId, ThreadId};

/// The most lines that are kept; older ones are counted and dropped.
pub const LINES_MAX: usize = 2_000;

/// The most characters kept of one line; the rest of a longer line goes to the next.
pub const LINE_CHARS_MAX: usize = 4_000;

/// A text that one thread wrote to one stream, without a line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it was written.
    pub stream: Stream,
    /// By which process.
    pub process: ProcessId,
    /// By which of its threads.
    pub thread: ThreadId,
    /// When its first character was written.
    pub at: Nanos,
    /// The text.
    pub text: String,
}

/// A line: usually one piece; several where threads wrote into each other's lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 0, counted from the beginning of the run.
    pub number: u64,
    /// Its pieces, in the order written.
    pub pieces: Vec<Piece>,
    /// Whether its end was written.
    pub complete: bool,
    chars: usize,
}

impl Line {
    /// How many characters the line has; with [`Line::complete`] it tells whether a line has changed.
    pub fn chars(&self) -> usize {
        self.chars
    }
}

/// Everything kept of what a program printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    lines: VecDeque<Line>,
    next_number: u64,
    /// Bytes that the execution side discarded beyond its ceiling.
    pub discarded_bytes: u64,
}

impl Output {
    /// Adds a text in the order received.
    pub fn push(&mut self, stream: Stream, by: (ProcessId, ThreadId), at: Nanos, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let (part, ends_line, tail) = match rest.split_once('\n') {
                Some((part, tail)) => (part, true, tail),
                None => (rest, false, ""),
            };
            self.push_part(stream, by, at, part);
            if ends_line && let Some(line) = self.open_line() {
                line.complete = true;
            }
            rest = tail;
        }
    }

    /// The lines kept, oldest first.
    pub fn lines(&self) -> impl ExactSizeIterator<Item = &Line> {
        self.lines.iter()
    }

    /// How many lines were dropped because there were more than [`LINES_MAX`].
    pub fn dropped_lines(&self) -> u64 {
        self.next_number - self.lines.len() as u64
    }

    /// Whether nothing was printed.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The text written to one stream, as far as it is kept.
    pub fn text(&self, stream: Stream) -> String {
        let mut text = String::new();
        for line in &self.lines {
            let pieces = line.pieces.iter().filter(|piece| piece.stream == stream);
            let before = text.len();
            pieces.for_each(|piece| text.push_str(&piece.text));
            let wrote_here = text.len() > before || line.pieces.iter().any(|p| p.stream == stream);
            if line.complete && wrote_here {
                text.push('\n');
            }
        }
        text
    }

    fn push_part(
        &mut self,
        stream: Stream,
        (process, thread): (ProcessId, ThreadId),
        at: Nanos,
        part: &str,
    ) {
        let mut chars = part.chars();
        loop {
            let line = self.line_with_room();
            let room = LINE_CHARS_MAX - line.chars;
            let taken: String = chars.by_ref().take(room).collect();
            line.chars += taken.chars().count();
            match line.pieces.last_mut() {
                Some(last)
                    if (last.stream, last.process, last.thread) == (stream, process, thread) =>
                {
                    last.text.push_str(&taken);
                }
                _ => line.pieces.push(Piece {
                    stream,
                    process,
                    thread,
                    at,
                    text: taken,
                }),
            }
            if chars.as_str().is_empty() {
                return;
            }
        }
    }

    /// The last line where it can take another character, or a new one.
    fn line_with_room(&mut self) -> &mut Line {
        if let Some(line) = self.lines.back_mut()
            && line.chars >= LINE_CHARS_MAX
        {
            line.complete = true;
        }
        if self.lines.back().is_none_or(|line| line.complete) {
            self.lines.push_back(Line {
                number: self.next_number,
                ..Line::default()
            });
            self.next_number += 1;
            if self.lines.len() > LINES_MAX {
                self.lines.pop_front();
            }
        }
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    fn open_line(&mut self) -> Option<&mut Line> {
        self.lines.back_mut().filter(|line| !line.complete)
    }
}

#[cfg(test)]
mod tests {
    use live::messages::Stream;
    use trace::ids::{Nanos, ProcessId, ThreadId};

    use super::{LINE_CHARS_MAX, LINES_MAX, Output};

    const MAIN: (ProcessId, ThreadId) = (ProcessId(0), ThreadId(0));
    const OTHER: (ProcessId, ThreadId) = (ProcessId(0), ThreadId(1));

    fn shown(output: &Output) -> Vec<Vec<(u32, &str)>> {
        output
            .lines()
            .map(|line| {
                line.pieces
                    .iter()
                    .map(|piece| (piece.thread.0, piece.text.as_str()))
                    .collect()
            })
            .collect()
    }

    #[test]
    fn pieces_of_one_thread_join_into_its_line() {
        let mut output = Output::default();
        output.push(Stream::Out, MAIN, Nanos(1), "total");
        output.push(Stream::Out, MAIN, Nanos(2), " 6\nnext");
        assert_eq!(shown(&output), [vec![(0, "total 6")], vec![(0, "next")]]);
    }

    #[test]
    fn threads_that_write_into_one_line_are_told_apart() {
        let mut output = Output::default();
        output.push(Stream::Out, MAIN, Nanos(1), "a");
        output.push(Stream::Out, OTHER, Nanos(2), "b");
        output.push(Stream::Out, MAIN, Nanos(3), "\n\n");
        assert_eq!(
            shown(&output),
            [vec![(0, "a"), (1, "b"), (0, "")], vec![(0, "")]]
        );
    }

    #[test]
    fn streams_are_told_apart() {
        let mut output = Output::default();
        output.push(Stream::Out, MAIN, Nanos(1), "result\n");
        output.push(Stream::Err, MAIN, Nanos(1), "warning\n");
        assert_eq!(output.text(Stream::Out), "result\n");
        assert_eq!(output.text(Stream::Err), "warning\n");
    }

    #[test]
    fn endless_printing_keeps_the_newest_lines_and_counts_the_others() {
        let mut output = Output::default();
        for _ in 0..LINES_MAX + 5 {
            output.push(Stream::Out, MAIN, Nanos(1), "y\n");
        }
        assert_eq!(output.lines().len(), LINES_MAX);
        assert_eq!(output.dropped_lines(), 5);
        assert_eq!(output.lines().next().map(|line| line.number), Some(5));
    }

    #[test]
    fn a_line_without_end_is_cut_into_lines() {
        let mut output = Output::default();
        output.push(Stream::Out, MAIN, Nanos(1), &"é".repeat(LINE_CHARS_MAX + 1));
        let lengths: Vec<_> = output.lines().map(|line| line.chars()).collect();
        assert_eq!(lengths, [LINE_CHARS_MAX, 1]);
    }
}
