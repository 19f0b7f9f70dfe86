//! A moment of a run that is stepped through: everything that a learner can look at, as plain data.
//!
//! Whoever steps a run makes these; whoever shows one reads them. Nothing here refers to anything outside.

use serde::{Deserialize, Serialize};

use crate::event::State;
use crate::ids::{Line, Nanos, ProcessId, ThreadId};

/// A thread of a run.
pub type Who = (ProcessId, ThreadId);

/// A run between two instructions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// How many instructions have been executed, counted over all threads.
    pub at: u32,
    /// How many the run has as far as it is recorded.
    pub steps: u32,
    /// The virtual time since the run began.
    pub time: Nanos,
    /// All threads that there have been so far, in the order of their ids.
    pub threads: Vec<ThreadMoment>,
    /// What threads share, one for each process.
    pub memory: Vec<Memory>,
    /// Who waits for whom.
    pub waits: Vec<Wait>,
    /// Standard output so far.
    pub output: String,
    /// What just happened; none at the start.
    pub deed: Option<Deed>,
    /// How the run has ended, if it can go no further.
    pub end: Option<End>,
}

/// A thread at a moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThreadMoment {
    /// Which.
    pub who: Who,
    /// Its Python name.
    pub name: String,
    /// What it does.
    pub state: State,
    /// The line of the program that it is at; 0 if it is over.
    pub line: Line,
    /// Whether it can take a step.
    pub can_step: bool,
    /// What it waits for, in words: `lock_a`, `worker-1 to end`, `time to pass`.
    pub waits_for: Option<String>,
    /// The locks that it holds, as the program calls them.
    pub holds: Vec<String>,
    /// Its calls, the innermost first; of the library's only the innermost ones.
    pub frames: Vec<FrameMoment>,
    /// Instructions of its innermost frame around the next one.
    pub instructions: Vec<Instruction>,
}

/// A call in progress.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FrameMoment {
    /// The function's qualified name; `<module>` for the program itself.
    pub function: String,
    /// The line that it is at.
    pub line: Line,
    /// Whether it is a function of the library.
    pub is_library: bool,
    /// Its variables in the order of their slots; not those of the module, which are in [`Memory`].
    pub locals: Vec<Named>,
    /// The values that the instruction works on, the last on top.
    pub operands: Vec<Shown>,
}

/// An instruction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instruction {
    /// Its place in its function, from 0.
    pub index: u32,
    /// Its line.
    pub line: Line,
    /// `LOAD_FAST 0 (counter)`
    pub text: String,
    /// Whether it is the next one.
    pub is_next: bool,
}

/// What the threads of a process share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// The process.
    pub process: ProcessId,
    /// The program's global variables, without functions, classes and modules.
    pub globals: Vec<Named>,
    /// The objects that variables lead to, in the order in which a walk from them meets them.
    pub objects: Vec<ObjectMoment>,
    /// How many more objects there are than are listed.
    pub n_more: u32,
}

/// A variable, an attribute or an element.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// What it is called: `counter`, `balance`, `[2]`, `['ann']`.
    pub name: String,
    /// Its value.
    pub value: Shown,
}

/// A value as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// As the program would write it.
    Text(String),
    /// An object of [`Memory::objects`], by its number.
    Object(u32),
}

/// An object.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObjectMoment {
    /// Its number: the same at every moment of a run.
    pub number: u32,
    /// Its class.
    pub class: String,
    /// The state of what threads wait for, in words: `held by worker-1`.
    pub state: Option<String>,
    /// Its elements and attributes.
    pub parts: Vec<Named>,
    /// How many more there are than are listed.
    pub n_more: u32,
}

/// A thread that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// Who.
    pub who: Who,
    /// For what, as the program calls it.
    pub on: String,
    /// Who could end the wait: the holder of a lock, the thread whose end is waited for. None if any thread could.
    pub holder: Option<Who>,
    /// Whether it is a part of a circle of threads that wait for each other.
    pub in_cycle: bool,
}

/// What a thread did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// Who.
    pub who: Who,
    /// At which line of the program.
    pub line: Line,
    /// One sentence: `worker-1 reads counter = 0.`
    pub sentence: String,
}

/// How a run ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// All threads are over; the exit code of the first process.
    Exited(i32),
    /// Threads wait, and nobody can go on.
    Deadlock,
    /// The recording is as long as it can be.
    Full,
}
