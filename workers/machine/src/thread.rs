//! A Python thread as a value: frames, operands, and what it is in the middle of.

use trace::event::Waiting;
use trace::ids::ThreadId;

use crate::cache::Cache;
use crate::code::Code;
use crate::value::{ObjectId, Value};

/// Calls may nest this deep, as `sys.getrecursionlimit()` says in CPython.
pub const FRAMES_MAX: usize = 1_000;

/// A thread. Between two steps it is complete: nothing of it is on the Rust stack.
#[derive(Clone, Debug)]
pub struct Thread {
    /// Its id.
    pub id: ThreadId,
    /// The frames, the running one last.
    pub frames: Vec<Frame>,
    /// Slots and operands of all frames, each frame's from its `base`.
    pub stack: Vec<Value>,
    /// The exception being handled, or `None`: what `raise` alone and implicit chaining refer to.
    pub handling: Value,
    /// What a native function that parked this thread wants to remember until it is called again.
    pub resume: Option<Resume>,
    /// The `threading.Thread` object, or `Unbound` before `threading` is imported.
    pub object: Value,
    /// An exception to be raised at the next step: a keyboard interrupt, a memory error.
    pub pending: Option<Value>,
    /// What it found where, to find it sooner next time. Not part of its state.
    pub cache: Cache,
}

/// One call in progress.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Its code.
    pub code: &'static Code,
    /// The next instruction.
    pub pc: u32,
    /// Where its slots begin on the thread's stack; operands follow them.
    pub base: u32,
    /// The stack's length when it returns; what was above (callable, arguments) goes.
    pub floor: u32,
    /// Its module's dictionary.
    pub globals: ObjectId,
    /// The namespace of a class body, or the function itself (for its closure and name), or `None`.
    pub context: Value,
    /// What becomes of its result.
    pub then: Then,
    /// The exception being handled by the caller when a generator was entered.
    pub generator: Option<ObjectId>,
}

/// What becomes of the value that a frame returns, or of the exception that leaves it.
#[derive(Clone, Debug)]
pub enum Then {
    /// Pushed for the caller.
    Push,
    /// Dropped; nothing is pushed.
    Discard,
    /// `__init__`: must be `None`; the instance is pushed.
    Init(Value),
    /// A truth test: must be a bool; the caller's instruction runs again on it.
    Truth,
    /// Negated, after a truth test: `not x`, `x != y`, `x not in y`.
    Not,
    /// `__iter__` of a `for`: pushed if it is an iterator.
    Iterator,
    /// `__next__` of a `for`: pushed; `StopIteration` jumps to the target.
    ForIter(u32),
    /// `__next__` or a generator of `yield from`/`await`: pushed; `StopIteration` jumps with its value.
    Send(u32),
    /// A binary operator's method: on `NotImplemented` the next attempt is made.
    Operator(Box<Attempt>),
    /// `__str__`, `__repr__`, `__format__`: must be a string; named for the message.
    Str(&'static str),
    /// `__len__`: must be an integer not below 0.
    Len,
    /// `__hash__`: must be an integer.
    Hash,
    /// `__getattribute__`/property getter: on `AttributeError`, `__getattr__` of this object is called with this name.
    GetAttr(Value, ObjectId),
    /// `getattr` with a default, `hasattr`: on `AttributeError` this value is pushed, and on success this if given.
    AttrDefault(Value, Value),
    /// `next(it, default)`: on `StopIteration` this value is pushed.
    NextDefault(Value),
    /// The body of a class: the namespace becomes a class.
    BuildClass(Box<ClassParts>),
    /// The body of a module: the module is pushed, or removed from `sys.modules` if an exception leaves it.
    Import(ObjectId),
    /// `__new__`: if the result is an instance of the class, `__init__` is called with the same arguments.
    New(Box<NewCall>),
    /// A native function goes on with the result: the native is called again with these values and the result last.
    Native(crate::value::NativeId, Box<[Value]>),
    /// Like `Native`, but an exception of this class is passed as its last argument instead of raised.
    NativeCatching(crate::value::NativeId, ObjectId, Box<[Value]>),
    /// The last frame of a thread.
    End,
}

/// A binary operation or comparison in progress.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The operation.
    pub operation: Operation,
    /// Left operand.
    pub left: Value,
    /// Right operand.
    pub right: Value,
    /// Attempts still to be made, last first.
    pub rest: Vec<(Value, Value, Value)>,
}

/// What an attempt computes; for the message when all fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `a op b`, in place if true.
    Binary(syntax::code::Binary, bool),
    /// `a cmp b`
    Compare(syntax::code::Compare),
}

/// What a class statement has gathered when its body runs.
#[derive(Clone, Debug)]
pub struct ClassParts {
    /// The name, a string.
    pub name: Value,
    /// The bases, a tuple.
    pub bases: Value,
    /// Keywords, a dictionary or `None`.
    pub keywords: Value,
    /// The metaclass.
    pub metaclass: Value,
    /// The namespace, a dictionary.
    pub namespace: Value,
}

/// `C(…)` between `__new__` and `__init__`.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// The class called.
    pub class: ObjectId,
    /// Positional arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub keywords: Vec<(ObjectId, Value)>,
}

/// A frame taken off its thread: what a generator holds between two `yield`s.
#[derive(Clone, Debug)]
pub struct Suspended {
    /// The frame; `base` and `floor` have no meaning until it is resumed.
    pub frame: Frame,
    /// Its slots and operands.
    pub stack: Vec<Value>,
    /// What its handlers were handling.
    pub handling: Value,
}

/// What a parked native remembers: it is called again with the same arguments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resume {
    /// Which phase of the operation comes next; 1 is the first after a park.
    pub phase: u32,
    /// A number of the operation's own: a ticket, a generation, a saved count.
    pub number: u64,
    /// When waiting ends, in seconds of the world's monotonic clock.
    pub deadline: Option<f64>,
    /// Whether the thread was woken by `unpark` rather than by its deadline.
    pub unparked: bool,
}

/// Why a thread cannot go on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Park {
    /// What it waits for; `None` is a plain sleep.
    pub on: Option<Waiting>,
    /// When it gives up, in seconds of the world's monotonic clock.
    pub deadline: Option<f64>,
}

impl Thread {
    /// A thread with nothing to do yet.
    pub fn new(id: ThreadId) -> Thread {
        Thread {
            id,
            frames: Vec::new(),
            stack: Vec::new(),
            handling: Value::None,
            resume: None,
            object: Value::Unbound,
            pending: None,
            cache: Cache::default(),
        }
    }

    /// The line that the innermost frame of the user's program is at; 0 if there is none.
    pub fn line(&self) -> u32 {
        self.frames
            .iter()
            .rev()
            .find(|frame| !frame.code.library)
            .map_or(0, |frame| frame.code.line(frame.pc))
    }
}
