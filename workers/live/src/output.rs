//! What the threads of a process have printed and nobody has taken yet.

use std::collections::VecDeque;
use std::sync::PoisonError;
use std::time::Duration;

use trace::ids::{Nanos, ProcessId, ThreadId};

use crate::messages::{Report, Stream};
use crate::platform::{Condvar, Mutex};
use crate::sync::lock;

/// A thread that prints waits while more than this is not yet taken, in bytes.
pub const PENDING_BYTES_MAX: usize = 128 << 10;

/// How long a thread that waits for the reader waits before it looks whether its process is over.
const LOOK_UP: Duration = Duration::from_millis(100);

/// The output of one process.
#[derive(Debug)]
pub struct Output {
    state: Mutex<State>,
    taken: Condvar,
    /// The most bytes that are reported in all; what comes later is only counted.
    bytes_max: Option<usize>,
}

#[derive(Debug, Default)]
struct State {
    pending: VecDeque<Piece>,
    pending_bytes: usize,
    kept_bytes: usize,
    discarded_bytes: u64,
    discarded_reported: u64,
    closed: bool,
}

#[derive(Debug)]
struct Piece {
    stream: Stream,
    thread: ThreadId,
    at: u64,
    text: String,
}

/// What became of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It waits to be taken; true if nothing else did.
    Pending(bool),
    /// It waits to be taken, and so does so much else that the thread should wait.
    Full,
    /// It was beyond the ceiling.
    Discarded,
}

impl Output {
    /// An empty output with a ceiling in bytes.
    pub fn new(bytes_max: Option<usize>) -> Output {
        Output {
            state: Mutex::default(),
            taken: Condvar::new(),
            bytes_max,
        }
    }

    /// Writes a text.
    pub fn write(&self, stream: Stream, thread: ThreadId, at: u64, text: &str) -> Written {
        let mut state = lock(&self.state);
        let room = self
            .bytes_max
            .map_or(usize::MAX, |max| max.saturating_sub(state.kept_bytes));
        let kept = &text[..text.floor_char_boundary(room.min(text.len()))];
        state.discarded_bytes += (text.len() - kept.len()) as u64;
        if kept.len() < text.len() {
            // Nothing shorter may slip in after what was cut off.
            state.kept_bytes = usize::MAX / 2;
        }
        if kept.is_empty() {
            return Written::Discarded;
        }
        let first = state.pending.is_empty();
        state.kept_bytes += kept.len();
        state.pending_bytes += kept.len();
        match state.pending.back_mut() {
            Some(last)
                if last.stream == stream && last.thread == thread && at < last.at + 1_000_000 =>
            {
                last.text.push_str(kept);
            }
            _ => state.pending.push_back(Piece {
                stream,
                thread,
                at,
                text: kept.to_owned(),
            }),
        }
        if state.pending_bytes > PENDING_BYTES_MAX {
            Written::Full
        } else {
            Written::Pending(first)
        }
    }

    /// Waits until the reader has caught up, or the output is closed.
    pub fn wait_for_reader(&self) {
        let mut state = lock(&self.state);
        while state.pending_bytes > PENDING_BYTES_MAX && !state.closed {
            state = self
                .taken
                .wait_timeout(state, LOOK_UP)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }

    /// Nobody waits for the reader any more.
    pub fn close(&self) {
        lock(&self.state).closed = true;
        self.taken.notify_all();
    }

    /// Takes what has been written since the last time.
    pub fn drain(&self, process: ProcessId, reports: &mut Vec<Report>) {
        let mut state = lock(&self.state);
        let pieces = std::mem::take(&mut state.pending);
        state.pending_bytes = 0;
        let discarded =
            (state.discarded_bytes > state.discarded_reported).then_some(state.discarded_bytes);
        state.discarded_reported = state.discarded_bytes;
        drop(state);
        self.taken.notify_all();
        reports.extend(pieces.into_iter().map(|piece| Report::Output {
            stream: piece.stream,
            process,
            thread: piece.thread,
            at: Nanos(piece.at),
            text: piece.text,
        }));
        reports.extend(discarded.map(Report::OutputDropped));
    }
}
