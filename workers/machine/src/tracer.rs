//! What `sys.settrace` and `sys.setprofile` have a thread remember: whom to tell, and what has been told of each call.
//!
//! A thread that nobody follows has none of it. `interp::traced` executes one that is followed.

use crate::code::Code;
use crate::thread::Frame;
use crate::value::Value;

/// What a thread that is followed remembers.
#[derive(Clone, Debug)]
pub struct Tracer {
    /// The function of `sys.settrace`, or `None`.
    pub trace: Value,
    /// The function of `sys.setprofile`, or `None`.
    pub profile: Value,
    /// What has been told of the calls in progress; those that are missing at the end have just begun.
    pub calls: Vec<Told>,
    /// One of the functions is being called: nothing is told meanwhile.
    pub busy: bool,
    /// A call, by its index, that is being told of as standing at another line than that of its next instruction.
    pub standing: Option<(u32, u32)>,
    /// An exception on its way, as long as it is being told of; and whether its place is to be in its traceback.
    pub raised: Option<(Value, bool)>,
    /// Whether the loop that executes was left because something here has changed.
    pub left: bool,
}

/// What has been told of a call.
#[derive(Clone, Debug)]
pub struct Told {
    /// The code of the call.
    pub code: &'static Code,
    /// Where its slots begin.
    pub base: u32,
    /// The frame object that functions are given, or `None`.
    pub frame: Value,
    /// What is wanted and what is done: see [`Told::NEW`] and those after it.
    pub flags: u32,
    /// The line that was told last; 0 if the next one is to be told in any case.
    pub line: u32,
    /// The function in C that it is calling and that was told of, else `Unbound`; and by which instruction.
    pub calling: (Value, u32),
}

impl Told {
    /// The call has begun and that has not been told.
    pub const NEW: u32 = 1;
    /// The frame has a function of its own (`f_trace`). The numbers of these three are those that the library knows.
    pub const LOCAL: u32 = 2;
    /// It wants to be told of lines.
    pub const LINES: u32 = 4;
    /// It wants to be told of instructions.
    pub const OPCODES: u32 = 8;
    /// It has been told that the call returns.
    pub const RETURNED: u32 = 16;
    /// It has been told of the exception that is on its way.
    pub const RAISED: u32 = 32;
    /// It has been told of the end of an iterator that it goes through.
    pub const EXHAUSTED: u32 = 64;
    /// It has been told of the next instruction.
    pub const AT_OPCODE: u32 = 128;
    /// It has been told of what begins before the next instruction.
    pub const STARTED: u32 = 256;

    /// Of a call of which nothing has been told.
    pub fn of(frame: &Frame, flags: u32) -> Told {
        Told {
            code: frame.code,
            base: frame.base,
            frame: Value::None,
            flags,
            line: 0,
            calling: (Value::Unbound, 0),
        }
    }

    /// Whether it is wanted or done.
    pub fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// Notes that something is done; `false` if it was.
    pub fn begin(&mut self, flag: u32) -> bool {
        let is_new = !self.has(flag);
        self.flags |= flag;
        is_new
    }
}

impl Tracer {
    /// Of a thread that nobody follows yet.
    pub fn new() -> Tracer {
        Tracer {
            trace: Value::None,
            profile: Value::None,
            calls: Vec::new(),
            busy: false,
            standing: None,
            raised: None,
            left: false,
        }
    }

    /// Whether the thread is executed by the loop that tells.
    pub fn is_active(&self) -> bool {
        self.busy || self.raised.is_some() || !self.trace.is_none() || !self.profile.is_none()
    }

    /// Brings `calls` in line with the frames: of those that were not known something is told only if it is asked for.
    pub fn meet(&mut self, frames: &[Frame]) {
        let fits = |told: &Told, frame: &Frame| {
            std::ptr::eq(told.code, frame.code) && told.base == frame.base
        };
        let known = self.calls.iter().zip(frames);
        let known = known.take_while(|(told, frame)| fits(told, frame)).count();
        self.calls.truncate(known);
        let new = frames[known..].iter().map(|frame| Told::of(frame, 0));
        self.calls.extend(new);
    }

    /// The call that a frame belongs to: a comprehension is part of the function around it.
    pub fn owner(&self, mut at: usize) -> usize {
        while at > 0 && self.calls[at].code.inlined {
            at -= 1;
        }
        at
    }
}

impl Default for Tracer {
    fn default() -> Self {
        Tracer::new()
    }
}
