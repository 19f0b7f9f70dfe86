//! A state of a whole run as a value: processes with their threads and heaps, and what has been printed.

use std::sync::{Arc, OnceLock};

use machine::code::Code;
use machine::image::{Content, Sink};
use machine::refs::Visit;
use machine::thread::{Frame, Park, Resume, Thread};
use machine::value::{ObjectId, Value};
use machine::world::ProcessFacts;
use trace::ids::ThreadId;

use crate::digest::{Digest, Summarising, Summary};
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
    /// Whether it waits, and for what.
    pub parked: Option<Park>,
    /// It has been unparked while it did not wait: its next wait ends at once.
    pub permit: bool,
    /// Its time in seconds, as far as it can know; 0 as long as it has not asked.
    pub now: f64,
    /// Whether it has ever asked for the time.
    pub asked_time: bool,
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
            parked: self.parked,
            permit: self.permit,
            now: self.now,
            asked_time: self.asked_time,
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
            parked: None,
            permit: false,
            now: 0.0,
            asked_time: false,
            summary: OnceLock::new(),
        }
    }

    /// Moves what the machine works on into a thread of the machine.
    pub fn enter(&mut self, thread: &mut Thread) {
        self.touch();
        thread.id = self.id;
        thread.frames = std::mem::take(&mut self.frames);
        thread.stack = std::mem::take(&mut self.stack);
        thread.handling = self.handling;
        thread.resume = self.resume;
        thread.object = self.object;
        thread.pending = self.pending;
    }

    /// Moves it back.
    pub fn leave(&mut self, thread: &mut Thread) {
        self.frames = std::mem::take(&mut thread.frames);
        self.stack = std::mem::take(&mut thread.stack);
        self.handling = thread.handling;
        self.resume = thread.resume;
        self.object = thread.object;
        self.pending = thread.pending;
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

    /// The summary of the thread.
    pub fn summary(&self, fixed_below: u32) -> &Summary {
        self.summary.get_or_init(|| {
            let mut sink = Summarising::new(fixed_below);
            self.id.write(&mut sink);
            self.frames.write(&mut sink);
            self.stack.write(&mut sink);
            self.handling.write(&mut sink);
            self.resume.write(&mut sink);
            self.object.write(&mut sink);
            self.pending.write(&mut sink);
            match self.parked {
                None => sink.byte(0),
                Some(park) => {
                    sink.byte(1);
                    sink.byte(park.on.map_or(0, |on| on.resource as u8 + 1));
                    sink.moment(park.deadline.unwrap_or(-1.0));
                }
            }
            sink.byte(u8::from(self.permit));
            sink.byte(u8::from(self.asked_time));
            sink.moment(self.now);
            sink.finish()
        })
    }

    /// The thread will be changed: its summary no longer holds.
    pub fn touch(&mut self) {
        self.summary = OnceLock::new();
    }

    /// Whether the innermost frame is one of the library.
    pub fn is_in_library(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.code.library)
    }

    /// The line that the innermost frame of the user's program is at; 0 if there is none.
    pub fn line(&self) -> u32 {
        let frame = self.frames.iter().rev().find(|frame| !frame.code.library);
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

/// Tells states apart: equal for states that no program can tell apart, different for all others but for a chance
/// that [`crate::digest`] reckons up. Owns what it needs to work, so that it is made once.
#[derive(Debug, Default)]
pub struct Identity {
    /// By place in the heap's slots: the number of an object in the order of the walk and 1.
    numbers: Vec<u32>,
    todo: Vec<usize>,
}

impl Identity {
    /// The identity of a state. Objects that nothing refers to any more are removed from it.
    pub fn of(&mut self, state: &mut State) -> u128 {
        let mut digest = Digest::default();
        digest.print(state.out.print);
        digest.word(u64::from(state.failed));
        for process in &mut state.processes {
            self.process(process, &mut digest);
        }
        digest.finish()
    }

    fn process(&mut self, process: &mut Process, digest: &mut Digest) {
        let heap = &process.heap;
        let fixed_below = heap.fixed_below();
        self.numbers.clear();
        self.numbers.resize(heap.slots().len(), 0);
        self.todo.clear();
        digest.word(process.exit.map_or(u64::MAX, |code| code as u32 as u64));
        digest.word(process.threads.len() as u64);
        digest.word(u64::from(heap.next_thread));
        for thread in &process.threads {
            self.part(thread.summary(fixed_below), heap, digest);
        }
        let fixed = heap.slots().iter().take_while(|slot| slot.id < fixed_below);
        for slot in fixed {
            let summary = slot.stored.summary(fixed_below);
            let before = heap.in_base(slot.id);
            // An object that is as it was before is no difference.
            if before.is_none_or(|before| before.stored.summary(fixed_below).print != summary.print)
            {
                digest.word(u64::from(slot.id));
                self.part(summary, heap, digest);
            }
        }
        for code in heap.codes() {
            let mut sink = Summarising::new(fixed_below);
            code.each_ref(&mut Refs(&mut sink));
            self.part(&sink.finish(), heap, digest);
        }
        let mut at = 0;
        while let Some(place) = self.todo.get(at).copied() {
            at += 1;
            let slot = &heap.slots()[place];
            digest.word(u64::from(heap.is_name(slot.id)));
            self.part(slot.stored.summary(fixed_below), heap, digest);
        }
        if heap.slots().len() > self.todo.len() {
            let numbers = &self.numbers;
            process.heap.retain(|place| numbers[place] != 0);
        }
    }

    fn part(&mut self, summary: &Summary, heap: &Heap, digest: &mut Digest) {
        digest.print(summary.print);
        for id in &summary.refs {
            digest.word(self.number(*id, heap));
        }
    }

    fn number(&mut self, id: ObjectId, heap: &Heap) -> u64 {
        let Some(place) = heap.find(id.0) else {
            debug_assert!(false, "a reference to an object that is gone");
            return 0;
        };
        if self.numbers[place] == 0 {
            self.todo.push(place);
            self.numbers[place] = self.todo.len() as u32;
        }
        u64::from(self.numbers[place])
    }
}

/// What code refers to, as content.
struct Refs<'a>(&'a mut Summarising);

impl Visit for Refs<'_> {
    fn object(&mut self, id: ObjectId) {
        Sink::object(self.0, id);
    }
    fn code(&mut self, code: &'static Code) {
        Sink::code(self.0, code);
    }
}
