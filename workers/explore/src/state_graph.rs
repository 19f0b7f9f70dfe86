//! The graph of the states of a program, as it can be drawn.

use trace::ids::ThreadId;
use trace::schedule::Schedule;

use crate::story::Act;

/// So many states are drawn at most. Of a program with more, the shortest ways to what was found are.
pub const STATES_MAX: usize = 150;

/// The graph, or a part of it. What nobody can notice is done as soon as it can be: a step is one thing that other threads
/// could notice, and states that no program can tell apart are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateGraph {
    /// The states; the first is where the program begins to have more than one future. Each comes after the one that it
    /// was first reached from.
    pub places: Vec<Place>,
    /// The steps between them.
    pub steps: Vec<Step>,
    /// How many states there are in all.
    pub n_states: u64,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// A shortest schedule that leads to it.
    pub schedule: Schedule,
    /// What it is.
    pub standing: Standing,
}

/// What a state is.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The state before, by its place in [`StateGraph::places`].
    pub from: u32,
    /// The state after.
    pub to: u32,
    /// The process that takes it.
    pub process: u32,
    /// The thread.
    pub thread: ThreadId,
    /// What happens in it.
    pub acts: Vec<Act>,
}

/// A state that a run passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    /// Its place in [`StateGraph::places`].
    pub place: u32,
    /// After how many instructions of the run.
    pub at: u32,
}
