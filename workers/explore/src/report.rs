//! What a search has found.

use trace::schedule::Schedule;

/// What is to be said of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl Verdict {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Safe => "safe",
            Verdict::Assertion => "assertion",
            Verdict::Deadlock => "deadlock",
            Verdict::Exception => "exception",
            Verdict::Race => "race",
            Verdict::Livelock => "livelock",
            Verdict::Incomplete => "incomplete",
        }
    }
}

/// What can go wrong. The order is that of their weight: the first that was found is the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlawKind {
    /// An assertion fails.
    Assertion,
    /// Threads wait for ever.
    Deadlock,
    /// An exception is left uncaught.
    Exception,
    /// Threads go on for ever without getting anywhere.
    Livelock,
    /// Two threads can touch the same thing at the same moment. The verdict only where threads run in parallel.
    Race,
}

impl FlawKind {
    /// The verdict on a program whose worst flaw it is.
    pub fn verdict(self) -> Verdict {
        match self {
            FlawKind::Assertion => Verdict::Assertion,
            FlawKind::Deadlock => Verdict::Deadlock,
            FlawKind::Exception => Verdict::Exception,
            FlawKind::Livelock => Verdict::Livelock,
            FlawKind::Race => Verdict::Race,
        }
    }
}

/// A flaw, told apart from others by kind, message and line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flaw {
    /// What goes wrong.
    pub kind: FlawKind,
    /// In words.
    pub message: String,
    /// The line of the program, from 1; 0 if there is none.
    pub line: u32,
}

/// An outcome or flaw and a shortest schedule that leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<T> {
    /// What was found.
    pub what: T,
    /// How it comes about.
    pub schedule: Schedule,
}

/// Everything that a search has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The verdict.
    pub verdict: Verdict,
    /// Complete standard outputs of executions that end normally, sorted.
    pub outcomes: Vec<Shown<String>>,
    /// The flaws, in the order of their weight, then by line.
    pub flaws: Vec<Shown<Flaw>>,
    /// How many states there are.
    pub states: u64,
    /// How many steps between them.
    pub transitions: u64,
    /// What kept the search from being complete, in words; `None` if it is complete.
    pub bound: Option<String>,
}
