//! How a thread runs: in slices, with its turn in between taken, given up and taken again.
//!
//! Workers that may block run a thread with [`Runner::run_to_end`]. Where nothing may block, `web::cooperative` calls
//! [`Runner::slice`] for one thread after the other.
#![expect(
    unsafe_code,
    reason = "thread values are reached through their slots; see `slot`"
)]

use std::sync::Arc;

use machine::farewell::Suspects;
use machine::interp::{self, Stop};
use machine::kernel::{Beginning, Request, StartProcess, Ticket};
use machine::native::{Cx, Raised};
use machine::thread::{Park, Thread};
use machine::value::Value;
use machine::world::World;
use trace::event::State;
use trace::ids::ThreadId;

use super::slot::ThreadSlot;
use super::turn::{Taken, Turn};
use super::world::LiveWorld;
use super::{Process, load};
use crate::ring::Mark;
use crate::sync::lock;
use crate::sync::parker::Woken;
use crate::sync::pause::Pause;
use crate::sync::script::Script;

/// How many instructions a slice has at most. Between slices the line is published, nothing else: pauses are asked for
/// by flags.
const FUEL: u32 = 20_000;

/// How long a thread without a GIL keeps its core while others wait for one.
const CORE_NS: u64 = 5_000_000;

/// What a thread that has started another one waits for: as in CPython, where `Thread.start` waits for the new thread,
/// that one has the GIL first.
const STARTING: Park = Park {
    on: None,
    deadline: None,
};

/// How a slice ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Slice {
    /// The thread can go on at once.
    Going,
    /// It must wait.
    Parked(Park),
    /// It is over.
    Over,
}

/// Whether others can notice that an instruction has ended so, whatever it has done.
fn is_noticed(stop: &Stop) -> bool {
    match stop {
        Stop::Park(park) => park.on.is_some(),
        Stop::Exit(_) | Stop::Ended(_) => true,
        Stop::Fuel | Stop::Pause => false,
    }
}

/// A thread with its worker.
pub struct Runner {
    process: Arc<Process>,
    slot: Arc<ThreadSlot>,
    world: LiveWorld,
    loaded: bool,
    /// Whether it has had a turn.
    begun: bool,
    has_turn: bool,
    /// Why the thread goes on after its last wait.
    woken: Woken,
}

impl Runner {
    /// For a thread that is to be executed by the calling worker.
    pub fn new(process: Arc<Process>, slot: Arc<ThreadSlot>) -> Runner {
        Runner {
            world: LiveWorld::new(Arc::clone(&process), Arc::clone(&slot)),
            loaded: slot.id() != ThreadId(0),
            begun: false,
            has_turn: false,
            woken: Woken::Permit,
            process,
            slot,
        }
    }

    /// Executes the thread until it is over; blocks whenever it has to wait.
    pub fn run_to_end(&mut self) {
        self.take_turn();
        loop {
            match self.slice() {
                Slice::Going => self.share_core(),
                Slice::Parked(park) => {
                    self.drop_turn(park);
                    let woken = self
                        .slot
                        .parker
                        .park(park.deadline, &self.process.setup.clock);
                    self.take_turn();
                    self.woken(woken);
                }
                Slice::Over => break,
            }
        }
        self.finish();
    }

    /// The process.
    pub(super) fn process(&self) -> &Arc<Process> {
        &self.process
    }

    /// The world as the thread sees it.
    pub(super) fn world(&self) -> &LiveWorld {
        &self.world
    }

    /// The thread value and its world, to be executed.
    ///
    /// # Safety
    /// As for [`ThreadSlot::value_mut`].
    pub(super) unsafe fn parts(&mut self) -> (&mut Thread, &mut LiveWorld) {
        // SAFETY: by the caller's promise.
        (unsafe { self.slot.value_mut() }, &mut self.world)
    }

    /// The thread's slot.
    #[cfg(target_arch = "wasm32")]
    pub fn slot(&self) -> &Arc<ThreadSlot> {
        &self.slot
    }

    /// Takes the turn and says so.
    pub fn take_turn(&mut self) {
        let thread = self.slot.id().0;
        let taken = self.process.turn.try_take(thread).unwrap_or_else(|| {
            // Where the schedule says who goes on, nobody has taken anything from the thread: it waits for its turn.
            let script = self.process.turn.script();
            let has_gil = self.process.turn.is_gil() && !script.is_some_and(Script::is_strict);
            let state = if has_gil {
                State::WaitingForGil
            } else {
                State::Ready
            };
            self.record(Mark::Enter(state, None));
            self.process.turn.take(thread)
        });
        self.running(taken);
    }

    /// Lets another thread have the core if one waits for it and this one has had it for a while, or if the run is
    /// forced to.
    fn share_core(&mut self) {
        let had_ns = || self.process.setup.clock.nanos() - self.world.running_since;
        match &self.process.turn {
            Turn::Gil(_) => {}
            Turn::Gate(gate) => {
                if gate.is_wanted() && had_ns() > CORE_NS {
                    self.yield_turn();
                    self.take_turn();
                }
            }
            Turn::Script(script) => {
                if script.wants_another(self.slot.id().0) {
                    self.yield_turn();
                    self.take_turn();
                }
            }
        }
    }

    fn running(&mut self, taken: Taken) {
        self.has_turn = true;
        if taken == Taken::Gil {
            self.record(Mark::GilTaken);
        }
        self.record(Mark::Enter(State::Running, None));
        self.world.running_since = self.process.setup.clock.nanos();
        if !std::mem::replace(&mut self.begun, true)
            && let Some(starter) = self.slot.starter
        {
            self.process.unpark(starter);
        }
    }

    fn not_running(&mut self) {
        self.has_turn = false;
        self.world.ran();
    }

    /// Gives the turn up because the thread has to wait.
    pub fn drop_turn(&mut self, park: Park) {
        self.not_running();
        let state = match (park.on, park.deadline) {
            (Some(_), _) => State::Blocked,
            (None, Some(_)) => State::Sleeping,
            // It has started a thread.
            (None, None) => State::WaitingForGil,
        };
        self.record(Mark::Enter(state, park.on));
        if self.process.turn.is_gil() {
            self.record(Mark::GilDropped);
        }
        self.process.turn.drop();
        if let Some((ticket, request)) = self.world.outside.take() {
            // It blocks this thread's worker, and no other thread: the answer is there when the thread parks.
            let reply = self.process.host.ask_outside(&self.process, request);
            self.process.reply(ticket, reply);
        }
    }

    /// Gives the turn up though the thread could go on.
    pub fn yield_turn(&mut self) {
        self.not_running();
        if self.process.turn.is_gil() {
            self.record(Mark::GilDropped);
        }
        self.record(Mark::Enter(State::Ready, None));
        self.process.turn.drop();
    }

    /// Whether so much output waits that the thread should not go on, where it cannot wait itself.
    #[cfg(target_arch = "wasm32")]
    pub fn output_is_full(&self) -> bool {
        self.process.pause.clear(Pause::OUTPUT)
    }

    /// Whether it may be the thread's turn, where the caller must not wait for it.
    #[cfg(target_arch = "wasm32")]
    pub fn is_due(&self) -> bool {
        let script = self.process.turn.script();
        script.is_none_or(|script| script.is_due(self.slot.id().0))
    }

    /// Whether the run is forced to go on with another thread.
    #[cfg(target_arch = "wasm32")]
    pub fn must_yield(&self) -> bool {
        let script = self.process.turn.script();
        script.is_some_and(|script| script.wants_another(self.slot.id().0))
    }

    /// What a forced run makes of a wake-up: the schedule says whether the deadline or the permit came first.
    fn forced(&self, woken: Woken) -> Woken {
        match self.process.turn.script() {
            Some(script) if script.decides() && woken != Woken::Interrupted => {
                self.slot.parker.forget();
                if script.is_late() {
                    Woken::Deadline
                } else {
                    Woken::Permit
                }
            }
            _ => woken,
        }
    }

    /// Tells the thread why it woke up. The thread has its turn.
    pub fn woken(&mut self, woken: Woken) {
        let woken = self.forced(woken);
        self.woken = woken;
        // SAFETY: this is the thread's worker, it has its turn, and the reference ends here.
        let thread = unsafe { self.slot.value_mut() };
        if let Some(resume) = &mut thread.resume {
            resume.unparked = woken == Woken::Permit;
        }
    }

    /// Executes up to some thousands of instructions. The thread has its turn, before and after.
    pub fn slice(&mut self) -> Slice {
        if self.process.pause.any() {
            let slice = self.pause();
            if slice != Slice::Going {
                return slice;
            }
        }
        if !self.loaded {
            self.loaded = true;
            *lock(&self.process.started) = Some(self.process.setup.clock.nanos());
            if !self.load() {
                return Slice::Over;
            }
        }
        let process = Arc::clone(&self.process);
        let script = process.turn.script().filter(|script| script.is_strict());
        let fuel = if script.is_some() { 1 } else { FUEL };
        let mut left = fuel;
        let stop = if process.ends.is_on() {
            self.burst_watching(&mut left)
        } else {
            // SAFETY: this is the thread's worker, it has its turn, and the references end here.
            let (thread, world) = unsafe { self.parts() };
            interp::run_counted(&mut Cx { world, thread }, &mut left)
        };
        if script.is_some() && is_noticed(&stop) {
            self.world.notice();
        }
        // SAFETY: this is the thread's worker, it has its turn, and the reference ends before anything else is done.
        let thread = unsafe { self.slot.value_mut() };
        if let Some(recorder) = &process.recorder {
            let woken = std::mem::replace(&mut self.woken, Woken::Permit);
            let late = woken == Woken::Deadline;
            recorder.executed(self.slot.id(), fuel - left, late);
        }
        self.slot.set_line(thread.line());
        if let Some(script) = script {
            script.executed();
        }
        let slice = match stop {
            Stop::Fuel => Slice::Going,
            Stop::Pause => self.pause(),
            Stop::Park(park) => {
                if let Some((ticket, start)) = self.world.forking.take() {
                    self.fork(ticket, start);
                }
                Slice::Parked(park)
            }
            Stop::Exit(code) => {
                self.process.end(code);
                Slice::Over
            }
            Stop::Ended(result) => {
                if let Err(raised) = result {
                    let text = load::traceback(&mut self.world, thread, raised);
                    self.world.print(&text, true);
                }
                if self.slot.id() == ThreadId(0) {
                    let code = match (result, thread.stack.first()) {
                        (Ok(()), Some(Value::Int(code))) => *code as i32,
                        // In a copy of a process the main thread may be what was another thread there.
                        (Ok(()), _) => 0,
                        _ => 1,
                    };
                    self.process.end(code);
                }
                Slice::Over
            }
        };
        process.hand_on();
        slice
    }

    /// Asks the kernel for a process that is a copy of this one with this thread, which has parked for it.
    fn fork(&mut self, ticket: Ticket, start: StartProcess) {
        let process = Arc::clone(&self.process);
        self.record(Mark::Enter(State::Serialising, None));
        let alone = process.alone();
        // SAFETY: this is the thread's worker, and the thread is between two steps.
        let image = self.world.image(unsafe { self.slot.value() });
        drop(alone);
        let begin = Beginning::Copy(image);
        let request = Request::Start(StartProcess { begin, ..start });
        process.host.request(&process, ticket, request);
    }

    /// Does what the pause flags ask for.
    fn pause(&mut self) -> Slice {
        let process = Arc::clone(&self.process);
        if process.pause.has(Pause::STOP) {
            return Slice::Over;
        }
        if self.slot.id() == ThreadId(0) && process.pause.has(Pause::SIGNAL) {
            let cut_short = std::mem::replace(&mut self.woken, Woken::Permit) == Woken::Interrupted;
            // SAFETY: this is the thread's worker, it has its turn, and the references end here.
            let (thread, world) = unsafe { self.parts() };
            process.handle_signals(&mut Cx { world, thread }, cut_short);
        }
        if process.pause.has(Pause::COLLECT) && !self.collect() {
            self.raise_in(|cx| cx.no_memory());
        }
        if process.pause.has(Pause::ALONE) {
            // Another thread waits until this one has gone out, and this one until the other has done what it wanted.
            drop(process.turn.exclude());
        }
        if process.pause.clear(Pause::ENDS) {
            self.look_for_dead(&Suspects::default());
        }
        if std::mem::take(&mut self.world.starting) {
            process.pause.clear(Pause::START);
            // While this thread runs the new one cannot have begun: a permit that is there is of a wait that is over.
            self.slot.parker.forget();
            return Slice::Parked(STARTING);
        }
        // SAFETY: this is the thread's worker, it has its turn, and the reference ends here.
        let is_in_c = unsafe { self.slot.value() }.is_in_c();
        if process.pause.has(Pause::GIL) && !is_in_c {
            self.give_way();
        }
        if process.pause.has(Pause::STOP) {
            return Slice::Over;
        }
        Slice::Going
    }

    fn give_way(&mut self) {
        let process = Arc::clone(&self.process);
        if let Some(gil) = process.turn.gil() {
            self.not_running();
            self.record(Mark::GilDropped);
            self.record(Mark::Enter(State::WaitingForGil, None));
            gil.give_way(self.slot.id().0);
            gil.take(self.slot.id().0);
            self.running(Taken::Gil);
        }
    }

    fn raise_in(&mut self, make: impl FnOnce(&mut Cx<'_, LiveWorld>) -> Raised) {
        // SAFETY: this is the thread's worker, it has its turn, and the reference ends here.
        let thread = unsafe { self.slot.value_mut() };
        let mut cx = Cx {
            world: &mut self.world,
            thread,
        };
        let raised = make(&mut cx);
        cx.thread.pending = Some(Value::Obj(raised.0));
    }

    /// Collects garbage, unless another thread has just done so. Returns whether memory is within its ceiling.
    fn collect(&mut self) -> bool {
        let process = Arc::clone(&self.process);
        let Some(_exclusive) = process.turn.exclude() else {
            return true;
        };
        if !process.pause.has(Pause::COLLECT) {
            return true;
        }
        let threads: Vec<Arc<ThreadSlot>> = lock(&process.threads).values().cloned().collect();
        for slot in &threads {
            // SAFETY: no other thread has its turn, so all thread values are at rest; the reference ends here.
            unsafe { slot.value_mut() }.cache.clear();
        }
        let kept = process.ends.kept(&self.world);
        // SAFETY: as above; no thread executes a step, so nobody else touches the heap.
        unsafe {
            process
                .heap
                .collect(threads.iter().map(|slot| slot.value()), &kept)
        }
    }

    /// The thread is over: gives everything back.
    pub fn finish(&mut self) {
        self.not_running();
        self.slot.set_line(0);
        self.world.retire();
        if self.process.turn.is_gil() {
            self.record(Mark::GilDropped);
        }
        self.slot.set_over(self.process.setup.clock.nanos());
        self.process.turn.drop();
    }

    /// The engine has panicked in this thread, and the process has been ended: nobody waits for the thread any more.
    #[cfg(feature = "native")]
    pub fn abandon(&mut self) {
        self.slot.set_over(self.process.setup.clock.nanos());
        if self.has_turn {
            self.has_turn = false;
            self.process.turn.drop();
        }
    }

    pub(super) fn record(&self, mark: Mark) {
        self.process.record(&self.slot, mark);
    }
}
