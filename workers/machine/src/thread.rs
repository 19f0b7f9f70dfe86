//! A Python thread as a value: frames, operands, and what it is in the middle of.

use syntax::code::{Instr, Marks};
use trace::event::Waiting;
use trace::ids::ThreadId;

use crate::cache::Cache;
use crate::code::Code;
use crate::tracer::Tracer;
use crate::value::{NativeId, ObjectId, Value};

/// Calls may nest this deep at first, as `sys.getrecursionlimit()` says in CPython.
pub const FRAMES_MAX: u32 = 1_000;

/// So many calls of the main thread are the library's, below the main program.
const OWN_FRAMES: usize = 3;

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
    /// Calls may nest this deep: what `sys.setrecursionlimit` has said in this thread, or in the one that started it.
    pub frames_max: u32,
    /// Who follows it, if anybody does.
    pub tracer: Option<Box<Tracer>>,
    /// What it found where, to find it sooner next time. Not part of its state.
    pub cache: Cache,
}

/// One call in progress.
#[derive(Debug)]
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
    /// For the frame of a generator: the generator, and what its resumer was handling.
    pub generator: Option<(ObjectId, Value)>,
}

impl Clone for Frame {
    fn clone(&self) -> Self {
        Frame {
            then: self.then.clone(),
            ..*self
        }
    }

    /// Who remembers frames before each instruction finds most of them as they were, with nothing in `then` that would
    /// have to be dropped and made again.
    #[inline]
    fn clone_from(&mut self, source: &Self) {
        self.code = source.code;
        self.pc = source.pc;
        self.base = source.base;
        self.floor = source.floor;
        self.globals = source.globals;
        self.context = source.context;
        self.generator = source.generator;
        match (&self.then, &source.then) {
            (Then::Push, Then::Push) | (Then::Discard, Then::Discard) => {}
            (_, then) => self.then = then.clone(),
        }
    }
}

/// What becomes of the value that a call returns, or of the exception that leaves it.
///
/// `Next` is what becomes of the outcome in turn: a call that stands for an instruction may itself need several calls.
#[derive(Clone, Debug)]
pub enum Then {
    /// Pushed in place of the instruction's operands; the instruction is done.
    Push,
    /// Dropped with the instruction's operands; the instruction is done.
    Discard,
    /// Pushed as a bool in place of the operands; the instruction runs again on it.
    Truth,
    /// The truth of the operand that stays on the stack: jumps to the target and keeps it if the truth is as wanted,
    /// else drops it.
    Kept(bool, u32),
    /// Pushed; the instruction runs again and finds it (for imports: finds the module loaded).
    Again,
    /// `__init__`: must be `None`; the instance is the result.
    Init(Value, Next),
    /// `__new__`: if the result is an instance of the class, `__init__` is called with the same arguments.
    New(Box<NewCall>, Next),
    /// The result is its truth, negated if the flag is set.
    Bool(bool, Next),
    /// `__bool__`, or `__len__` if the flag is set: must be true or false, or a length; the result is the truth.
    Asked(bool, Next),
    /// `__next__` of a `for`: pushed above the iterator; `StopIteration` pops it and jumps to the target.
    ForIter(u32),
    /// The same of `yield from` and `await`: `StopIteration` jumps with its value.
    Send(u32),
    /// A binary operator's method: on `NotImplemented` the next attempt is made.
    Operator(Box<Attempt>, Next),
    /// An attribute: on `AttributeError`, `__getattr__` of this object is called with this name.
    GetAttr(Value, ObjectId, Next),
    /// An exception of this class is replaced by this value; a result by the second value, if there is one.
    Default(ObjectId, Value, Value, Next),
    /// The body of a class: the namespace becomes a class.
    BuildClass(Box<ClassParts>, Next),
    /// The body of a module: the instruction runs again; if an exception leaves it, the module (named) is forgotten.
    Import(ObjectId),
    /// `__enter__`: pushed above the exit method, which is this value.
    Enter(Value),
    /// A native function is called with these values and the result last.
    Native(NativeId, Box<[Value]>, Next),
    /// An attribute that is about to be called: pushed with no `self` beside it.
    Method,
    /// A pair: both are pushed, the first below the second.
    Pair,
    /// Pushed above operands that stay.
    Keep,
    /// Dropped: a farewell ([`crate::farewell`]) comes between two instructions.
    Farewell,
    /// Dropped: who follows the thread has been told something ([`crate::tracer`]).
    Traced,
    /// Dropped: the handler of a signal comes between two instructions, or within a wait, which goes on with what it
    /// remembered. The number is there if the thread has not been woken otherwise: it parks again, unless the handler has
    /// taken the permit that was meant for the wait; it had been unparked so often.
    /// With neither it is no more than that: what an import calls to wait for a module ends, and the import runs again.
    Signal(Option<Resume>, Option<u64>),
    /// The last frame of a thread.
    End,
}

/// What comes after; `None` is [`Then::Push`].
pub type Next = Option<Box<Then>>;

impl Then {
    /// As the continuation of another step.
    pub fn next(self) -> Next {
        match self {
            Then::Push => None,
            other => Some(Box::new(other)),
        }
    }

    /// Of a continuation.
    pub fn of(next: Next) -> Then {
        next.map_or(Then::Push, |then| *then)
    }
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
    /// Attempts still to be made, last first: a callable and its arguments.
    pub rest: Vec<(Value, Vec<Value>)>,
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

impl Suspended {
    /// The iterator that it is delegating to (`yield from`, `await`), if it is.
    pub fn awaited(&self) -> Option<Value> {
        let before = self.frame.pc.checked_sub(2)? as usize;
        let instr = self.frame.code.instrs.get(before);
        let delegating = matches!(instr, Some(Instr::Send(_)));
        delegating.then(|| self.stack.last().copied())?
    }
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
            frames_max: FRAMES_MAX,
            tracer: None,
            cache: Cache::default(),
        }
    }

    /// Whether calls must not nest more deeply.
    #[inline]
    pub fn is_deep(&self) -> bool {
        // The start of the program is no call of its own.
        let own = if self.id == ThreadId(0) {
            OWN_FRAMES
        } else {
            0
        };
        self.frames.len() >= self.frames_max as usize + own
    }

    /// Whether it is in the middle of what is one step in CPython.
    pub fn is_in_c(&self) -> bool {
        let frame = self.frames.last();
        frame.is_some_and(|frame| frame.code.marks.has(Marks::IN_C))
    }

    /// The line that the innermost frame of the user's program is at; 0 if there is none.
    pub fn line(&self) -> u32 {
        self.frames
            .iter()
            .rev()
            // A text that the library has compiled, as for data classes, is not the program either.
            .find(|frame| !frame.code.is_library && !frame.code.file.starts_with('<'))
            .map_or(0, |frame| frame.code.line(frame.pc))
    }
}
