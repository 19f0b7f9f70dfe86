//! The two closed enums that the page and a run exchange.
//!
//! The page sees these typed values only, never a `JsValue` and never a Worker.
//! One run is one [`Command::Start`] followed by [`Report`]s until [`Report::Ended`].

use serde::{Deserialize, Serialize};
use syntax::diagnostic::Diagnostic;
use trace::event::{Dropped, Event, ProcessInfo};
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

/// How a run is to be executed. The defaults are those of a plain `python3 program.py`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Options {
    /// Whether the global interpreter lock is on (CPython) or off (its free-threaded build).
    pub gil: bool,
    /// How `multiprocessing` starts a child.
    pub start_method: StartMethod,
    /// The GIL's switch interval in microseconds; 5,000 in CPython.
    pub switch_interval_us: u32,
    /// A schedule that the run is to follow, whatever luck would do.
    #[serde(default)]
    pub forced: Option<Forced>,
}

/// What a run is forced into. Its threads execute one at a time, as with the GIL on, those of all processes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forced {
    /// A schedule of the threads of all processes, as text: see [`trace::schedule::Schedule`].
    pub schedule: String,
    /// After so many instructions the run is frozen, until it is released.
    pub freeze_at: Option<u32>,
}

/// How far a forced run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Forcing {
    /// It follows its schedule.
    Following,
    /// It is frozen after so many instructions.
    Frozen(u32),
    /// The schedule is at its end: the threads go on by themselves.
    Free,
    /// It could not follow the schedule, so the threads go on by themselves.
    Lost,
}

/// `multiprocessing`'s start methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartMethod {
    /// The child imports the main module anew.
    Spawn,
    /// The child starts as a copy of its parent.
    Fork,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            gil: true,
            start_method: StartMethod::Spawn,
            switch_interval_us: 5_000,
            forced: None,
        }
    }
}

/// What the page asks of the execution side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Run a program.
    Start {
        /// Its source text.
        source: String,
        /// The file name shown in tracebacks.
        file_name: String,
        /// How to run it.
        options: Options,
        /// What `input()` and `sys.argv[1:]` see: the arguments.
        arguments: Vec<String>,
    },
    /// End the run now, whatever it does.
    Stop,
}

/// Which stream a text was written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// Whether a run's threads can really run at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// Every thread has a worker of its own.
    Parallel,
    /// The page is not cross-origin isolated, so no memory can be shared: the threads of one process take turns.
    /// Processes still run in parallel.
    Cooperative,
}

/// What the execution side tells the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// The program is not valid Python, or uses what Interleave does not support; nothing ran.
    Rejected(Vec<Diagnostic>),
    /// How the threads of this run execute; the first report of a run in a browser.
    Mode(Mode),
    /// A forced run has come to another stage.
    Forcing(Forcing),
    /// Which thread of the first process executed how many instructions, from the start of the run as far as it is
    /// recorded: see [`trace::schedule::Schedule`]. It comes again when it has grown; never without the GIL.
    Schedule(String),
    /// A process exists or its facts changed.
    Process(ProcessInfo),
    /// Text was written.
    Output {
        /// Where.
        stream: Stream,
        /// By which process.
        process: ProcessId,
        /// By which of its threads.
        thread: ThreadId,
        /// When.
        at: Nanos,
        /// The text; not necessarily a whole line.
        text: String,
    },
    /// A batch of events.
    Events(Vec<Event>),
    /// Events were lost.
    Dropped(Dropped),
    /// The line each live thread is at now; sent about ten times a second.
    Lines(Vec<(ProcessId, ThreadId, Line)>),
    /// Output beyond the ceiling was discarded: the number of bytes discarded so far.
    OutputDropped(u64),
    /// The run is over.
    Ended {
        /// When.
        at: Nanos,
        /// How.
        how: Ending,
    },
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// The main process ended with this exit code.
    Exited(i32),
    /// The user stopped it.
    Stopped,
    /// The engine itself failed; the text says how and what to do.
    Failed(String),
}

/// What a person is told when the engine itself has failed, in these words of its own.
pub fn failure(how: &str) -> String {
    format!(
        "Interleave itself failed, not your program: {how}. Please run it again; if that does not help, report this \
         message together with the program."
    )
}
