//! The events that a run records, in the order in which each thread recorded them.

use serde::{Deserialize, Serialize};

use crate::ids::{Line, Nanos, ProcessId, ThreadId};

/// What a thread is doing between two of its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum State {
    /// Requested by its creator, not yet executing its first instruction.
    Starting,
    /// Executing Python.
    Running,
    /// Able to run and waiting for its turn on a core (only where the scheduler can tell).
    Ready,
    /// Waiting for the global interpreter lock.
    WaitingForGil,
    /// Waiting for another thread or process: a lock, a queue, a join, a message.
    Blocked,
    /// In `time.sleep` or a simulated download.
    Sleeping,
    /// Turning objects into bytes for another process, or bytes into objects.
    Serialising,
    /// Over.
    Ended,
}

/// What a blocked thread waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Resource {
    /// A `Lock`.
    Lock,
    /// An `RLock`.
    RLock,
    /// A `Semaphore` or `BoundedSemaphore`.
    Semaphore,
    /// A `Condition`.
    Condition,
    /// An `Event`.
    Event,
    /// A `Barrier`.
    Barrier,
    /// A queue.
    Queue,
    /// The end of a thread.
    Thread,
    /// The end of a process.
    Process,
    /// A message from another process.
    Message,
    /// The result of a future.
    Future,
    /// The answer of a server.
    Response,
}

/// What happened to one thread at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EventKind {
    /// The thread was created; it is `Starting` from here.
    Created {
        /// The `name` of the Python thread.
        name: String,
    },
    /// The thread entered a state.
    Enter {
        /// The state it is in from here on.
        state: State,
        /// What it waits for, when it is `Blocked`.
        on: Option<Waiting>,
    },
    /// The thread took the global interpreter lock.
    GilTaken,
    /// The thread gave the global interpreter lock up.
    GilDropped,
}

/// One wait: the kind of thing waited for and which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Waiting {
    /// The kind.
    pub resource: Resource,
    /// Which one: numbered in the order in which the process created them, from 1.
    pub number: u32,
}

/// One event of one thread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Nanos,
    /// In which process.
    pub process: ProcessId,
    /// Of which thread.
    pub thread: ThreadId,
    /// The source line the thread was at.
    pub line: Line,
    /// What happened.
    pub kind: EventKind,
}

/// A stretch in which a thread's ring buffer was full, so that events are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    /// The process.
    pub process: ProcessId,
    /// The thread whose events are missing.
    pub thread: ThreadId,
    /// The last moment before the gap.
    pub from: Nanos,
    /// The first moment after it.
    pub to: Nanos,
    /// How many events are missing.
    pub count: u64,
}

/// Everything recorded of one run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Trace {
    /// The events; for one thread in order of time, threads in any order.
    pub events: Vec<Event>,
    /// What is missing.
    pub dropped: Vec<Dropped>,
    /// Processes in order of their id: name and start method are shown in the lane titles.
    pub processes: Vec<ProcessInfo>,
    /// When the run ended.
    pub end: Nanos,
}

/// What is known of a process beside its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessInfo {
    /// Its id.
    pub id: ProcessId,
    /// Its Python name: `MainProcess`, `Process-1`, `SpawnPoolWorker-2`.
    pub name: String,
    /// When its creator asked for it.
    pub requested: Nanos,
    /// When its main thread ran its first instruction.
    pub started: Option<Nanos>,
    /// When it ended and with which exit code.
    pub ended: Option<(Nanos, i32)>,
}
