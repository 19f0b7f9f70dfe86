//! What the page and the explorer exchange.

use serde::{Deserialize, Serialize};
use syntax::diagnostic::Diagnostic;
use trace::event::Trace;
use trace::ids::Line;
use trace::moment::{Moment, Who};

/// A program and the machine that it is thought to run on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// Its text.
    pub source: String,
    /// Its file name, as tracebacks show it.
    pub file_name: String,
    /// Where threads may be switched.
    pub switch_points: SwitchPoints,
    /// Whether a search lets what `random` draws from few numbers be any of them.
    pub any_random: bool,
}

/// Where threads may be switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SwitchPoints {
    /// After any instruction: what the language allows.
    #[default]
    Bytecode,
    /// After calls and backward jumps, and where a thread waits: CPython 3.10 and later with the GIL.
    Cpython310,
    /// After any instruction, in parallel: data races are flaws.
    FreeThreaded,
}

/// A machine in virtual time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// How many cores it has, from 1 to 64.
    pub cores: u32,
    /// The GIL's switch interval in microseconds; `None` if there is no GIL.
    pub switch_interval_us: Option<u32>,
}

/// Who chooses the thread that takes the next step, where the reader does not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scheduler {
    /// The machine: whichever thread could start first in virtual time.
    #[default]
    Machine,
    /// Each thread in turn takes so many instructions.
    RoundRobin(u32),
    /// At random, from a seed.
    Random(u32),
    /// An order of precedence at random, from a seed, changed at a few moments.
    Pct(u32),
    /// Looks for a failure and heads for it.
    Adversary,
}

/// How far one goes at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stride {
    /// One instruction of the program.
    Instruction,
    /// Up to another line.
    Line,
    /// Up to where another thread goes on; of a chosen thread, up to where it waits.
    Switch,
    /// Up to the end of the run.
    Whole,
}

/// What the page asks of the explorer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Begin to step through a program. Answered by [`Report::Moment`] or [`Report::Rejected`].
    Open {
        /// The program.
        subject: Subject,
        /// The machine.
        machine: Machine,
        /// A schedule to begin with, as text; if it is empty the run begins at the program's first line and goes on as
        /// the scheduler chooses.
        schedule: String,
        /// Who chooses then.
        scheduler: Scheduler,
        /// The moment to go to; the end of the schedule if `None`.
        moment: Option<u32>,
    },
    /// A step. Answered by [`Report::Moment`].
    Step(Step),
    /// Tell the whole run as a trace. Answered by [`Report::Trace`].
    Trace,
    /// Search all interleavings of a program, with so many states at most. Answered by [`Report::Progress`] now and then
    /// and by [`Report::Found`] or [`Report::Rejected`] at the end.
    Check {
        /// The program.
        subject: Subject,
        /// The most states to be kept.
        states_max: u64,
    },
    /// End the search; what it has found so far is told.
    StopCheck,
    /// Tell which states of the last search's graph a run passes. Answered by [`Report::Passed`].
    Pass {
        /// The run's schedule, as text.
        schedule: String,
    },
}

/// A step of the reader.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// This thread goes on.
    Thread(Who, Stride),
    /// Whoever it is goes on: along what is recorded, then as the scheduler chooses.
    Forward(Stride, Scheduler),
    /// Back.
    Back(Stride),
    /// To the moment after so many instructions.
    Go(u32),
    /// None: the rest of the run is recorded anew, as the scheduler chooses.
    Plan(Scheduler),
}

/// What the explorer tells the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Report {
    /// The program is not valid.
    Rejected(Vec<Diagnostic>),
    /// Where the run is now.
    Moment {
        /// The moment.
        moment: Box<Moment>,
        /// The schedule of the whole run, if it has changed.
        schedule: Option<String>,
        /// Why the step that was asked for was not taken, or only in part.
        refusal: Option<String>,
    },
    /// The whole run.
    Trace(Box<Trace>),
    /// How far a search has come.
    Progress(Progress),
    /// What a search has found.
    Found(Box<Found>),
    /// The states of its graph that a run passes, as far as they are drawn.
    Passed(Vec<Passed>),
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// States found.
    pub states: u64,
    /// Those of them whose steps have not been taken yet.
    pub frontier: u64,
    /// Different outcomes found.
    pub outcomes: u64,
    /// Flaws found.
    pub flaws: u64,
    /// How long it has taken, in seconds.
    pub seconds: f64,
}

/// What is to be said of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Every execution ends, and without a flaw.
    Safe,
    /// An assertion can fail.
    Assertion,
    /// Threads can wait for ever.
    Deadlock,
    /// An exception can be left uncaught.
    Exception,
    /// A data race is possible.
    Race,
    /// Threads can go on for ever without getting anywhere.
    Livelock,
    /// No flaw was found, but not everything was searched.
    Incomplete,
}

/// What a search has found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The verdict.
    pub verdict: Verdict,
    /// Complete outputs of executions that end normally, sorted.
    pub outcomes: Vec<Outcome>,
    /// The flaws, the worst first.
    pub flaws: Vec<Flaw>,
    /// How far the search came.
    pub progress: Progress,
    /// What kept the search from being complete, in words; `None` if it is complete.
    pub bound: Option<String>,
    /// The graph of states, or the part of it that is drawn; `None` if nothing was searched.
    pub graph: Option<StateGraph>,
}

/// The graph of the states of a program. A step is one thing that other threads could notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateGraph {
    /// The states; the first is the beginning, and each comes after the one that it was first reached from.
    pub places: Vec<Place>,
    /// The steps between them.
    pub steps: Vec<GraphStep>,
    /// How many states there are in all; of a large graph only the shortest ways to what was found are drawn.
    pub n_states: u64,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// A shortest schedule that leads to it.
    pub schedule: String,
    /// What it is.
    pub standing: Standing,
}

/// What a state is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// The program goes on.
    Inner,
    /// It has ended normally, with this output.
    Ended(String),
    /// It has ended with an exception that nobody caught.
    Failed,
    /// Nobody can go on.
    Stuck,
}

/// A step from one state to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GraphStep {
    /// The state before, by its place.
    pub from: u32,
    /// The state after.
    pub to: u32,
    /// Who takes it.
    pub who: Who,
    /// What happens in it.
    pub acts: Vec<Act>,
}

/// A state that a run passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// Its place in the graph.
    pub place: u32,
    /// After how many instructions of the run.
    pub at: u32,
}

/// An outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The complete output.
    pub output: String,
    /// A shortest schedule that leads to it.
    pub schedule: String,
}

/// A flaw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    /// What goes wrong: the verdict on a program that has no other flaw.
    pub kind: Verdict,
    /// In words.
    pub message: String,
    /// The line of the program; 0 if there is none.
    pub line: Line,
    /// A shortest schedule that leads to it.
    pub schedule: String,
    /// What happens on the way; empty for the flaws after the first few.
    pub acts: Vec<Act>,
}

/// What one thread does at one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Who.
    pub who: Who,
    /// Its Python name.
    pub name: String,
    /// The line.
    pub line: Line,
    /// What it does there: `reads counter = 0, writes counter = 1`.
    pub events: String,
}
