//! Runs as files in the Chrome Trace Event format, which Perfetto and `chrome://tracing` open.
//!
//! The file is one JSON object. Its `traceEvents` are:
//! - `M` (metadata) events that name and order processes and threads,
//! - an `X` (complete) event per interval, category `state`, whose `args` hold the state's key,
//!   the source line and what was waited for,
//! - an `X` event per turn at the GIL, category `gil`, on one extra track per process.
//!
//! Times are microseconds with three decimals, so nanoseconds survive. What the format has no
//! word for stands under `otherData`: [`FORMAT_VERSION`], the wall time, the processes, where
//! events are missing and how many threads are. Processes and threads are numbered so that no id is 0 and no thread id
//! occurs twice, because viewers treat both specially.
//!
//! The format: "Trace Event Format", Chromium project, 2016.

pub mod read;
pub mod write;

use crate::ids::{ProcessId, ThreadId};

/// The version of what Interleave writes; readers accept files up to it.
pub const FORMAT_VERSION: u32 = 1;

/// The longest run a file may hold: one day. Keeps sums over all lanes in range.
pub const RUN_NS_MAX: u64 = 24 * 3_600 * 1_000_000_000;

/// Thread ids of process `p` lie from `pid(p) * TIDS` to the next; the first is the GIL's track.
const TIDS: u64 = 1_000_000;

fn pid(process: ProcessId) -> u64 {
    u64::from(process.0) + 1
}

fn gil_tid(process: ProcessId) -> u64 {
    pid(process) * TIDS
}

fn tid(process: ProcessId, thread: ThreadId) -> u64 {
    gil_tid(process) + 1 + u64::from(thread.0)
}
