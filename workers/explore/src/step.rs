//! Taking steps: one instruction, or all up to the next that other threads could notice.

use std::sync::Arc;

use machine::interp::{self, Stop};
use machine::native::{Cx, Raised};
use machine::thread::{Frame, Park, Resume, Thread};
use machine::tracer::Tracer;
use machine::value::Value;
use smallvec::SmallVec;
use syntax::code::{Instr, Marks};
use trace::ids::ThreadId;

use crate::newborn::Nursery;
use crate::races::Access;
use crate::settled::SettledThreads;
use crate::state::{State, ThreadState};
use crate::world::ExploreWorld;
use trace::schedule::{Choice, Segment};

/// Where threads may be switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Atomicity {
    /// After any instruction: what the language allows.
    #[default]
    Bytecode,
    /// After calls and backward jumps, and where a thread waits: CPython 3.10 and later with the GIL.
    Cpython310,
    /// After any instruction, in parallel: data races are flaws.
    FreeThreaded,
}

/// An exception that nobody has caught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Whether it is an `AssertionError`.
    pub is_assertion: bool,
    /// Class and message, as the last line of a traceback has them.
    pub message: String,
    /// The line of the program that raised it, from 1; 0 if only the library knows.
    pub line: u32,
    /// The thread that failed.
    pub thread: ThreadId,
}

/// What the program did that cannot be explored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// What it is, in the plural.
    pub what: &'static str,
    /// Whether the program goes on as if nothing had happened. If not, what lies behind it is not looked at: what seems to
    /// happen there would not happen.
    pub goes_on: bool,
}

impl Unsupported {
    /// Something behind which nothing can be said.
    pub(crate) fn end(what: &'static str) -> Option<Unsupported> {
        let goes_on = false;
        Some(Unsupported { what, goes_on })
    }
}

/// What a step has done beside changing the state.
#[derive(Clone, Debug, Default)]
pub struct Moved {
    /// Which threads have executed how many instructions.
    pub segments: SmallVec<[Segment; 2]>,
    /// Exceptions that were left uncaught.
    pub failures: Vec<Failure>,
    /// What the program did that cannot be explored.
    pub unsupported: Option<Unsupported>,
    /// Threads of the same process that were unparked.
    pub unparked: SmallVec<[ThreadId; 2]>,
    /// Whether anything was asked for that processes share.
    pub has_asked: bool,
    /// Whether CPython could switch threads here: after a call, a backward jump, a wait or an end. Only told of single
    /// instructions.
    pub can_switch: bool,
    /// Whether the thread is in the middle of what is one step in CPython. Only told of single instructions.
    pub is_in_c: bool,
}

impl Moved {
    /// Whether nothing can be said of what lies behind the step.
    pub fn is_dead_end(&self) -> bool {
        self.unsupported.is_some_and(|it| !it.goes_on)
    }

    /// One more instruction of a thread.
    pub(crate) fn count(&mut self, process: u32, thread: ThreadId) {
        match self.segments.last_mut() {
            Some(last) if last.choice.process == process && last.choice.thread == thread => {
                last.count += 1;
            }
            _ => self.segments.push(Segment {
                choice: Choice::run(process, thread),
                count: 1,
            }),
        }
    }

    /// All that another thread has done then.
    pub(crate) fn append(&mut self, more: &Moved) {
        self.segments.extend_from_slice(&more.segments);
        self.failures.extend_from_slice(&more.failures);
        self.unsupported = self.unsupported.or(more.unsupported);
        self.unparked.extend_from_slice(&more.unparked);
        self.has_asked |= more.has_asked;
    }

    /// A thread's deadline passes.
    pub(crate) fn late(&mut self, process: u32, thread: ThreadId) {
        let choice = Choice {
            late: true,
            ..Choice::run(process, thread)
        };
        self.begin(choice);
    }

    /// A segment begins in a special way.
    fn begin(&mut self, choice: Choice) {
        self.segments.push(Segment { choice, count: 0 });
    }
}

/// What an instruction has come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Ran {
    On { switch: bool },
    Parked(Park),
    Exit(i32),
    Ended(Result<(), Raised>),
}

/// A thread's value before an instruction.
#[derive(Debug)]
pub(crate) struct Saved {
    pub(crate) frames: Vec<Frame>,
    pub(crate) stack: Vec<Value>,
    handling: Value,
    pub(crate) resume: Option<Resume>,
    object: Value,
    pending: Option<Value>,
    frames_max: u32,
    tracer: Option<Box<Tracer>>,
}

/// Takes steps of states. It keeps what threads remember of earlier look-ups, whatever state they belong to.
pub struct Stepper {
    /// The world of the step.
    pub world: ExploreWorld,
    pub(crate) thread: Thread,
    pub(crate) state: ThreadState,
    pub(crate) process: usize,
    pub(crate) saved: Saved,
    pub(crate) atomicity: Atomicity,
    pub(crate) nursery: Nursery,
    /// What the first instruction of a step does to variables, attributes and items that threads share.
    pub accesses: Vec<Access>,
    pub(crate) collecting: bool,
    /// Whether the thread that would only have waited would have waited for something that processes share.
    pub(crate) has_asked: bool,
    /// The threads of which the instruction has learnt that they have ended; see [`ThreadState::joined`].
    pub(crate) just_joined: u64,
    /// Whether the thread has learnt that another has ended, and has not yet waited for the next one.
    pub(crate) has_learnt: bool,
    /// What last threads have gone on to do, if that is worth remembering.
    pub(crate) settled: Option<Box<SettledThreads>>,
}

impl Stepper {
    /// Takes steps in a world.
    pub fn new(mut world: ExploreWorld, atomicity: Atomicity) -> Stepper {
        world.free_threaded = atomicity == Atomicity::FreeThreaded;
        Stepper {
            world,
            thread: Thread::new(ThreadId(0)),
            state: ThreadState::idle(),
            process: 0,
            saved: Saved {
                frames: Vec::new(),
                stack: Vec::new(),
                handling: Value::None,
                resume: None,
                object: Value::None,
                pending: None,
                frames_max: 0,
                tracer: None,
            },
            atomicity,
            nursery: Nursery::default(),
            accesses: Vec::new(),
            collecting: false,
            has_asked: false,
            just_joined: 0,
            has_learnt: false,
            settled: None,
        }
    }

    /// One of several steppers that work on states of the same run at once.
    pub fn another(&self, number: u32, count: u32) -> Stepper {
        Stepper {
            nursery: self.nursery.clone(),
            ..Stepper::new(self.world.another(number, count), self.atomicity)
        }
    }

    /// Makes a thread of a process the running one.
    fn load(&mut self, state: &mut State, process: usize, thread: ThreadId) -> bool {
        let Some(it) = state.processes.get_mut(process) else {
            return false;
        };
        let Some(at) = it.threads.iter().position(|known| known.id == thread) else {
            return false;
        };
        let thread = it.threads.remove(at);
        self.state = Arc::try_unwrap(thread).unwrap_or_else(|shared| (*shared).clone());
        self.process = process;
        self.state.enter(&mut self.thread);
        std::mem::swap(&mut self.world.heap, &mut it.heap);
        std::mem::swap(&mut self.world.exchange, &mut state.exchange);
        self.world.facts = Arc::clone(&it.facts);
        self.world.owner = self.state.id.0 + 1;
        self.world.heap.enter(self.world.owner);
        if self.world.heap.has_late_names() {
            self.thread.cache.clear();
        }
        self.world.now = self.state.now;
        true
    }

    /// Puts the running thread back, unless it has ended.
    pub(crate) fn unload(&mut self, state: &mut State, ended: bool) {
        let it = &mut state.processes[self.process];
        std::mem::swap(&mut self.world.heap, &mut it.heap);
        std::mem::swap(&mut self.world.exchange, &mut state.exchange);
        if ended {
            self.thread.frames.clear();
            self.thread.stack.clear();
            return;
        }
        let mut thread = std::mem::replace(&mut self.state, ThreadState::idle());
        thread.leave(&mut self.thread);
        let at = it.threads.partition_point(|known| known.id < thread.id);
        it.threads.insert(at, Arc::new(thread));
    }

    /// One instruction of the running thread.
    /// Whether the instruction that has just been executed was a call that is over: of a function in C, after which
    /// CPython looks whether another thread wants to go on.
    fn has_called_native(&self) -> bool {
        let Some((code, pc)) = self.world.at else {
            return false;
        };
        let called = matches!(
            code.instrs[pc as usize],
            Instr::Call(_) | Instr::CallMethod(_) | Instr::CallKw(_) | Instr::CallEx
        );
        let frame = self.thread.frames.last();
        called && frame.is_some_and(|frame| std::ptr::eq(frame.code, code) && frame.pc > pc)
    }

    /// Whether the thread is in the middle of what is one step: in CPython, or to everybody else.
    pub(crate) fn is_in_one_step(&self) -> bool {
        let frame = self.thread.frames.last();
        let whole = Marks::IN_C.and(Marks::ONE_STEP);
        frame.is_some_and(|frame| frame.code.marks.has(whole))
    }

    pub(crate) fn instruction(&mut self) -> Ran {
        let at = self.thread.frames.last();
        self.world.at = at.map(|frame| (frame.code, frame.pc));
        let mut cx = Cx {
            world: &mut self.world,
            thread: &mut self.thread,
        };
        match interp::run(&mut cx, 1) {
            Stop::Fuel => Ran::On {
                switch: self.has_called_native(),
            },
            Stop::Pause => Ran::On { switch: true },
            Stop::Park(park) => Ran::Parked(park),
            Stop::Exit(code) => Ran::Exit(code),
            Stop::Ended(result) => Ran::Ended(result),
        }
    }

    /// Remembers everything, so that what comes next can be taken back.
    pub(crate) fn save(&mut self) {
        self.world.begin();
        self.just_joined = 0;
        self.saved.frames.clone_from(&self.thread.frames);
        self.saved.stack.clone_from(&self.thread.stack);
        self.saved.handling = self.thread.handling;
        self.saved.resume = self.thread.resume;
        self.saved.object = self.thread.object;
        self.saved.pending = self.thread.pending;
        self.saved.frames_max = self.thread.frames_max;
        self.saved.tracer.clone_from(&self.thread.tracer);
    }

    pub(crate) fn undo(&mut self) {
        self.world.undo();
        std::mem::swap(&mut self.thread.frames, &mut self.saved.frames);
        std::mem::swap(&mut self.thread.stack, &mut self.saved.stack);
        self.thread.handling = self.saved.handling;
        self.thread.resume = self.saved.resume;
        self.thread.object = self.saved.object;
        self.thread.pending = self.saved.pending;
        self.thread.frames_max = self.saved.frames_max;
        self.thread.tracer = self.saved.tracer.take();
    }

    /// Ends the running thread's wait because its deadline has passed.
    pub(crate) fn wake(&mut self, moved: &mut Moved) {
        moved.late(self.process as u32, self.thread.id);
        let deadline = self.state.parked.take().and_then(|park| park.deadline);
        let deadline = deadline.unwrap_or(self.state.now);
        if let Some(resume) = &mut self.thread.resume {
            resume.unparked = false;
        }
        self.world.now = deadline.max(self.state.now);
        if self.state.asked_time {
            self.state.now = self.world.now;
        }
    }

    /// Makes the thread of a choice the running one, if it can do what was chosen.
    pub(crate) fn take(&mut self, state: &mut State, choice: Choice, moved: &mut Moved) -> bool {
        if !self.load(state, choice.process as usize, choice.thread) {
            return false;
        }
        let fits = match self.state.parked {
            None => !choice.late,
            Some(park) => choice.late && park.deadline.is_some(),
        };
        if !fits {
            self.unload(state, false);
        } else if choice.late {
            self.wake(moved);
        } else if choice.drawn.is_some() {
            moved.begin(choice);
        }
        self.world.drawn = choice.drawn;
        fits
    }

    /// Puts the running thread back, or lets it and perhaps its process end.
    pub(crate) fn finish(&mut self, state: &mut State, ended: bool) {
        self.unload(state, ended);
        let it = &mut state.processes[self.process];
        if it.exit.is_some() {
            // Nobody can see what a process that is over has left.
            it.heap = Default::default();
        }
    }

    /// If the instruction would draw any number at random, it is taken back, and the thread will be asked which.
    pub(crate) fn is_to_draw(&mut self) -> bool {
        let draws = self.world.effects.draws;
        if draws > 0 {
            self.undo();
            self.state.draws = draws;
        }
        draws > 0
    }

    /// One instruction of a thread, whatever it does, or none if it has to be chosen first what that draws at random.
    /// `None` if the thread cannot take a step so.
    pub fn single(&mut self, state: &mut State, choice: Choice) -> Option<Moved> {
        self.world.watching = false;
        let mut moved = Moved::default();
        if !self.take(state, choice, &mut moved) {
            return None;
        }
        self.saved.resume = self.thread.resume;
        if self.world.any_random {
            self.save();
        } else {
            self.world.begin_final();
        }
        let ran = self.instruction();
        if self.is_to_draw() {
            self.unload(state, false);
            return Some(moved);
        }
        moved.is_in_c = self.thread.is_in_c();
        moved.can_switch = ran != (Ran::On { switch: false });
        let ended = self.commit(state, ran, &mut moved);
        self.finish(state, ended);
        Some(moved)
    }

    /// Lets a thread go on for so many instructions at most, until it would start another one, fail, end or wait for
    /// anything but time. For what goes before a search.
    pub fn alone(&mut self, state: &mut State, choice: Choice, most: u32) -> Moved {
        self.world.watching = false;
        let mut moved = Moved::default();
        if !self.take(state, choice, &mut moved) {
            return moved;
        }
        for _ in 0..most {
            if self.state.parked.is_some() {
                self.wake(&mut moved);
            }
            self.save();
            let ran = self.instruction();
            if !self.is_quiet(ran) {
                self.undo();
                moved.segments.retain(|segment| segment.count > 0);
                break;
            }
            self.commit(state, ran, &mut moved);
        }
        self.unload(state, false);
        moved
    }

    /// Whether the instruction did nothing but what nobody else could notice; the first process also prints and asks the
    /// kernel for what is answered at once.
    fn is_quiet(&self, ran: Ran) -> bool {
        let effects = &self.world.effects;
        let is_first = self.world.facts.number == 0;
        effects.spawned.is_empty()
            && effects.uncaught.is_empty()
            && effects.unsupported.is_none()
            && effects.sequel.is_empty()
            && effects.draws == 0
            && (is_first || effects.out.is_empty() && !effects.has_asked)
            && match ran {
                Ran::On { .. } => true,
                Ran::Parked(park) => park.on.is_none(),
                Ran::Ended(_) | Ran::Exit(_) => false,
            }
    }
}
