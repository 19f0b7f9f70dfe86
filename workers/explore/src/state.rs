//! A state of a whole run as a value: processes with their threads and heaps, and what has been printed.

use std::sync::{Arc, OnceLock};

use machine::image::{Content, Sink};
use machine::thread::{FRAMES_MAX, Frame, Park, Resume, Thread};
use machine::tracer::Tracer;
use machine::value::{ObjectId, Value};
use machine::world::ProcessFacts;
use syntax::code::{Instr, Marks};
use trace::ids::ThreadId;
use trace::schedule::Choice;

use crate::digest::{Digest, Summarising, Summary};
use crate::exchange::Exchange;
use crate::store::Heap;

/// A thread between two steps.
#[derive(Debug)]
pub struct ThreadState {
    /// Its id.
    pub id: ThreadId,
    /// As in [`machine::thread::Thread`].
    pub frames: Vec<Frame>,
    /// As in [`machine::thread::Thread`].
    pub stack: Vec<Value>,
    /// As in [`machine::thread::Thread`].
    pub handling: Value,
    /// As in [`machine::thread::Thread`].
    pub resume: Option<Resume>,
    /// As in [`machine::thread::Thread`].
    pub object: Value,
    /// As in [`machine::thread::Thread`].
    pub pending: Option<Value>,
    /// As in [`machine::thread::Thread`].
    pub frames_max: u32,
    /// As in [`machine::thread::Thread`].
    pub tracer: Option<Box<Tracer>>,
    /// Whether it waits, and for what.
    pub parked: Option<Park>,
    /// It has been unparked while it did not wait: its next wait ends at once.
    pub permit: bool,
    /// Its time in seconds, as far as it can know; 0 as long as it has not asked.
    pub now: f64,
    /// Whether it has ever asked for the time.
    pub asked_time: bool,
    /// A bit for each thread that it has waited for: the first is of thread 1.
    pub joined: u64,
    /// The lock, or the end of a thread, that its next instruction would wait for if that is not to be had; `None` if
    /// this is not known. Not part of what the thread is: it follows from it.
    pub rests: Option<ObjectId>,
    /// Its next instruction draws any number below this at random; 0 if it does not, or this is not known yet.
    pub draws: u8,
    summary: OnceLock<Summary>,
}

impl Clone for ThreadState {
    /// A copy is made to be changed, so it has no summary.
    fn clone(&self) -> Self {
        ThreadState {
            id: self.id,
            frames: self.frames.clone(),
            stack: self.stack.clone(),
            handling: self.handling,
            resume: self.resume,
            object: self.object,
            pending: self.pending,
            frames_max: self.frames_max,
            tracer: self.tracer.clone(),
            parked: self.parked,
            permit: self.permit,
            now: self.now,
            asked_time: self.asked_time,
            joined: self.joined,
            rests: self.rests,
            draws: self.draws,
            summary: OnceLock::new(),
        }
    }
}

impl ThreadState {
    /// A thread that is ready to run.
    pub fn new(thread: Thread) -> ThreadState {
        ThreadState {
            id: thread.id,
            frames: thread.frames,
            stack: thread.stack,
            handling: thread.handling,
            resume: thread.resume,
            object: thread.object,
            pending: thread.pending,
            frames_max: thread.frames_max,
            tracer: thread.tracer,
            ..ThreadState::idle()
        }
    }

    /// In the place of one that runs.
    pub fn idle() -> ThreadState {
        ThreadState {
            id: ThreadId(0),
            frames: Vec::new(),
            stack: Vec::new(),
            handling: Value::None,
            resume: None,
            object: Value::None,
            pending: None,
            frames_max: FRAMES_MAX,
            tracer: None,
            parked: None,
            permit: false,
            now: 0.0,
            asked_time: false,
            joined: 0,
            rests: None,
            draws: 0,
            summary: OnceLock::new(),
        }
    }

    /// Moves what the machine works on into a thread of the machine.
    pub fn enter(&mut self, thread: &mut Thread) {
        self.touch();
        self.rests = None;
        self.draws = 0;
        thread.id = self.id;
        thread.frames = std::mem::take(&mut self.frames);
        thread.stack = std::mem::take(&mut self.stack);
        thread.handling = self.handling;
        thread.resume = self.resume;
        thread.object = self.object;
        thread.pending = self.pending;
        thread.frames_max = self.frames_max;
        thread.tracer = self.tracer.take();
    }

    /// Moves it back.
    pub fn leave(&mut self, thread: &mut Thread) {
        self.frames = std::mem::take(&mut thread.frames);
        self.stack = std::mem::take(&mut thread.stack);
        self.handling = thread.handling;
        self.resume = thread.resume;
        self.object = thread.object;
        self.pending = thread.pending;
        self.frames_max = thread.frames_max;
        self.tracer = thread.tracer.take();
    }

    /// What the thread can do next; nothing while it waits.
    pub fn choices(&self, process: u32) -> impl Iterator<Item = Choice> + use<> {
        let late = match self.parked {
            None => Some(false),
            Some(park) => park.deadline.map(|_| true),
        };
        let draws = self.draws;
        let thread = self.id;
        late.into_iter().flat_map(move |late| {
            (0..draws.max(1)).map(move |number| Choice {
                late,
                drawn: (draws > 0).then_some(number),
                ..Choice::run(process, thread)
            })
        })
    }

    /// Ends its wait because another thread says so; or its next one.
    pub fn unpark(&mut self) {
        self.touch();
        if self.parked.take().is_none() {
            self.permit = true;
        } else if let Some(resume) = &mut self.resume {
            resume.unparked = true;
        }
    }

    /// Whether the thread is in the midst of the function that it was started for, called by `threading.Thread` itself:
    /// then it has nothing to do with its number and its object until it ends, unless it asks for them.
    pub fn is_anonymous(&self) -> bool {
        let is = |at: usize, marks: Marks| {
            let frame = self.frames.get(at);
            frame.is_some_and(|frame| frame.code.marks.has(marks))
        };
        let calls = |frame: &Frame| {
            let instr = frame.code.instrs.get(frame.pc as usize);
            matches!(instr, Some(Instr::CallEx))
        };
        self.id.0 > 0
            && self.frames.len() > 2
            && is(0, Marks::HANDS_THREAD)
            && is(1, Marks::CALLS_TARGET)
            && calls(&self.frames[1])
    }

    /// The summary of the thread. It does not tell the number and the object of a thread that is anonymous.
    pub fn summary(&self, fixed_below: u32) -> &Summary {
        self.summary.get_or_init(|| {
            let mut sink = Summarising::new(fixed_below);
            let is_anonymous = self.is_anonymous();
            sink.byte(u8::from(is_anonymous));
            if !is_anonymous {
                self.id.write(&mut sink);
                self.object.write(&mut sink);
            }
            self.frames.write(&mut sink);
            self.write_stack(is_anonymous, &mut sink);
            self.handling.write(&mut sink);
            self.resume.write(&mut sink);
            self.pending.write(&mut sink);
            self.frames_max.write(&mut sink);
            self.tracer.write(&mut sink);
            match self.parked {
                None => sink.byte(0),
                Some(park) => {
                    sink.byte(1);
                    sink.byte(park.on.map_or(0, |on| on.resource as u8 + 1));
                    sink.moment(park.deadline.unwrap_or(-1.0));
                }
            }
            sink.byte(u8::from(self.permit) | self.draws << 1);
            sink.byte(u8::from(self.asked_time));
            sink.number(self.joined);
            sink.moment(self.now);
            sink.finish()
        })
    }

    /// Tells the slots and operands of all frames, but not what is dropped when a frame returns without having been
    /// looked at: callables and arguments of running calls.
    fn write_stack(&self, is_anonymous: bool, sink: &mut Summarising) {
        // The frames of `threading.Thread` itself only finish what is above them.
        let n_skipped = if is_anonymous { 2 } else { 0 };
        for (at, frame) in self.frames.iter().enumerate().skip(n_skipped) {
            let above = self.frames.get(at + 1);
            let end = above.map_or(self.stack.len(), |above| above.floor as usize);
            let values = self.stack.get(frame.base as usize..end).unwrap_or(&[]);
            values.len().write(sink);
            values.iter().for_each(|value| value.write(sink));
        }
    }

    /// The thread will be changed: its summary no longer holds.
    pub fn touch(&mut self) {
        self.summary = OnceLock::new();
    }

    /// Whether the innermost frame is one of the library.
    pub fn is_in_library(&self) -> bool {
        self.frames
            .last()
            .is_some_and(|frame| frame.code.is_library)
    }

    /// The line that the innermost frame of the user's program is at; 0 if there is none.
    pub fn line(&self) -> u32 {
        let frame = self
            .frames
            .iter()
            .rev()
            .find(|frame| !frame.code.is_library);
        frame.map_or(0, |frame| frame.code.line(frame.pc))
    }
}

/// A process.
#[derive(Clone, Debug)]
pub struct Process {
    /// What it is.
    pub facts: Arc<ProcessFacts>,
    /// Its objects.
    pub heap: Heap,
    /// Its threads in the order of their ids; those that have ended are gone.
    pub threads: Vec<Arc<ThreadState>>,
    /// Its exit code, once its main thread has ended.
    pub exit: Option<i32>,
}

/// What has been written to standard output.
#[derive(Debug, Default)]
pub struct Output {
    /// The text.
    pub text: String,
    print: u128,
}

impl Output {
    /// The fingerprint of the text.
    pub fn print(&self) -> u128 {
        self.print
    }

    /// The same.
    pub fn copy(&self) -> Output {
        Output {
            text: self.text.clone(),
            print: self.print,
        }
    }

    /// This, and more after it.
    pub fn and(&self, more: &str) -> Output {
        let text = format!("{}{more}", self.text);
        let mut digest = Digest::default();
        digest.bytes(text.as_bytes());
        Output {
            print: digest.finish(),
            text,
        }
    }
}

/// A state.
#[derive(Clone, Debug)]
pub struct State {
    /// The processes by number.
    pub processes: Vec<Process>,
    /// What processes share; nothing before the first asks for anything.
    pub exchange: Option<Arc<Exchange>>,
    /// Standard output so far.
    pub out: Arc<Output>,
    /// Whether an exception was left uncaught: such an execution does not end normally.
    pub failed: bool,
}

impl State {
    /// A thread, as long as it is not over.
    pub fn thread(&self, process: u32, thread: ThreadId) -> Option<&ThreadState> {
        let threads = &self.processes.get(process as usize)?.threads;
        let at = threads.binary_search_by_key(&thread, |it| it.id).ok()?;
        Some(&threads[at])
    }

    /// Whether all processes have ended.
    pub fn is_over(&self) -> bool {
        self.processes.iter().all(|process| process.exit.is_some())
    }
}
