//! One Python process: what its threads share.
//!
//! A process is the same thing natively and in a Web Worker. What differs, how threads get a core and how processes
//! reach the kernel of the run, is behind [`Host`].

mod ends;
mod load;
pub mod mailbox;
mod recorder;
mod report;
mod signals;
mod slot;
mod step;
mod turn;
mod world;

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use machine::kernel::{Beginning, Reply, Request, Ticket};
use machine::library::Volume;
use machine::thread::Thread;
use machine::world::ProcessFacts;
use rustc_hash::FxHashMap;
use syntax::diagnostic::Diagnostic;
use trace::event::ProcessInfo;
use trace::ids::{ProcessId, ThreadId};

pub use slot::ThreadSlot;
pub use step::Runner;
#[cfg(target_arch = "wasm32")]
pub use step::Slice;

use crate::clock::Clock;
use crate::messages::{Forcing, Options};
use crate::output::Output;
use crate::platform::atomic::{AtomicI32, AtomicU32, AtomicU64, Ordering};
use crate::platform::{Condvar, Mutex};
use crate::ring::Mark;
use crate::store::Heap;
use crate::sync::lock;
use crate::sync::pause::Pause;
use crate::sync::script::{Pass, Script};
use ends::Ends;
use mailbox::Mailbox;
use recorder::Recorder;
use turn::{Exclusive, Turn};

/// The most threads of one process that exist at once. One more, and `Thread.start` raises `RuntimeError`.
pub const THREADS_MAX: usize = if cfg!(target_arch = "wasm32") {
    64
} else {
    1_000
};

/// How many threads that are over may wait for their events to be reported.
const UNREPORTED_MAX: usize = 512;
/// How long a thread that waits for the reporter or the kernel waits before it looks whether its process is over.
const LOOK_UP: Duration = Duration::from_millis(100);

/// The exit code of a process that has not ended.
const RUNNING: i32 = i32::MIN;

/// What a process needs of the place it runs in.
pub trait Host: Send + Sync + 'static {
    /// A thread is ready to be run: gives it to a worker. `false` if there is none and will be none.
    fn run_thread(&self, process: &Arc<Process>, thread: Arc<ThreadSlot>) -> bool;
    /// Passes a request to the kernel of the run; the answer comes to [`Process::reply`].
    fn request(&self, process: &Process, ticket: Ticket, request: Request);
    /// Takes a request back; that, or the answer if there was one before, comes to [`Process::reply`].
    fn cancel(&self, process: &Process, ticket: Ticket);
    /// Asks a server, or for a line of standard input, and waits for the answer.
    fn ask_outside(&self, process: &Process, request: Request) -> Reply;
    /// There is output to be taken.
    fn output_waits(&self, process: &Process);
    /// The process is over; what the others of a forced run are to be told after they have heard that.
    fn ended(&self, process: &Process, code: i32, pass: Option<Pass>);
    /// The other processes of a forced run are to be told this, after all that was asked for.
    fn pass(&self, process: &Process, pass: Pass);
    /// Waits until output was taken; `false` where threads cannot wait and go on instead.
    fn can_wait(&self) -> bool;
    /// The number of cores.
    fn cores(&self) -> u32;
    /// The content of a volume of the library; `None` if it cannot be had.
    fn apart_library(&self, volume: Volume) -> Option<&'static [u8]>;
    /// A number that cannot be foreseen.
    fn entropy(&self) -> u64;
}

/// What a process is started with.
#[derive(Clone, Debug)]
pub struct Setup {
    /// What Python sees of it.
    pub facts: ProcessFacts,
    /// Its Python name: `MainProcess`, `Process-1`.
    pub name: String,
    /// How to run.
    pub options: Options,
    /// The run's clock.
    pub clock: Clock,
    /// When it was asked for, in nanoseconds.
    pub requested: u64,
    /// The most output that is reported, in bytes.
    pub output_bytes_max: Option<usize>,
}

/// What the main module of a process is called in it.
pub fn main_name(begin: &Beginning, parent: Option<u32>) -> &'static str {
    match (begin, parent) {
        (Beginning::Anew(_), Some(_)) => "__mp_main__",
        _ => "__main__",
    }
}

/// A process.
pub struct Process {
    setup: Setup,
    heap: Heap,
    ends: Ends,
    pause: Arc<Pause>,
    turn: Turn,
    /// Of the first process, if one thread executes at a time.
    recorder: Option<Recorder>,
    output: Output,
    threads: Mutex<FxHashMap<ThreadId, Arc<ThreadSlot>>>,
    /// Threads that were over have been reported and forgotten.
    forgotten: Condvar,
    next_thread: AtomicU32,
    next_primitive: AtomicU32,
    mailbox: Mailbox,
    /// When the main thread executed its first instruction; and the exit code.
    started: Mutex<Option<u64>>,
    ended: Mutex<Option<u64>>,
    exit_code: AtomicI32,
    /// The facts as they were last reported.
    reported: Mutex<Option<ProcessInfo>>,
    /// The stage of a forced run as it was last reported.
    reported_stage: Mutex<Option<Forcing>>,
    /// Nanoseconds of execution of threads that are gone.
    retired_ns: AtomicU64,
    /// What is wrong with the program, until it is reported.
    rejected: Mutex<Option<Vec<Diagnostic>>>,
    /// Signals that the main thread has not handled yet, a bit each.
    signals: Mutex<u64>,
    failure: Mutex<Option<String>>,
    /// What it begins as a copy of, until it does.
    image: Mutex<Vec<u8>>,
    host: Box<dyn Host>,
}

impl std::fmt::Debug for Process {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Process({})", self.setup.facts.number)
    }
}

impl Process {
    /// A process without threads.
    pub fn new(mut setup: Setup, host: impl Host) -> Arc<Process> {
        let image = match &mut setup.facts.begin {
            Beginning::Copy(image) => std::mem::take(image),
            Beginning::Anew(_) => Vec::new(),
        };
        let pause = Arc::<Pause>::default();
        let is_first = setup.facts.number == 0;
        let turn = Turn::new(&setup.options, &pause, host.cores(), setup.facts.number);
        if let Some(script) = turn.script()
            && !host.can_wait()
            && (!is_first || script.has_several_processes())
        {
            // Whoever is newborn waits in the midst of an instruction.
            script.lose();
        }
        let output = Output::new(setup.output_bytes_max);
        Arc::new(Process {
            heap: Heap::new(Arc::clone(&pause)),
            ends: Ends::default(),
            pause,
            recorder: (is_first && turn.is_gil()).then(Recorder::default),
            turn,
            output,
            threads: Mutex::default(),
            forgotten: Condvar::new(),
            next_thread: AtomicU32::new(1),
            next_primitive: AtomicU32::new(1),
            mailbox: Mailbox::default(),
            started: Mutex::default(),
            ended: Mutex::default(),
            exit_code: AtomicI32::new(RUNNING),
            reported: Mutex::default(),
            // The first process says that the run follows its schedule.
            reported_stage: Mutex::new((!is_first).then_some(Forcing::Following)),
            retired_ns: AtomicU64::new(0),
            rejected: Mutex::default(),
            signals: Mutex::default(),
            failure: Mutex::default(),
            image: Mutex::new(image),
            host: Box::new(host),
            setup,
        })
    }

    /// Its number in the run.
    pub fn id(&self) -> ProcessId {
        ProcessId(self.setup.facts.number)
    }

    /// What it was started with.
    #[cfg(target_arch = "wasm32")]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Starts the main thread. It loads the program when it runs. `false` if no thread can be started.
    pub fn start(self: &Arc<Self>) -> bool {
        let slot = ThreadSlot::new(Thread::new(ThreadId(0)), "MainThread", self.setup.requested);
        self.launch(slot)
    }

    /// Registers a thread and gives it to the host.
    fn launch(self: &Arc<Self>, slot: ThreadSlot) -> bool {
        let slot = Arc::new(slot);
        lock(&self.threads).insert(slot.id(), Arc::clone(&slot));
        let launched = self.host.run_thread(self, Arc::clone(&slot));
        if !launched {
            lock(&self.threads).remove(&slot.id());
        }
        launched
    }

    /// Whether so many threads that are over are not reported yet that no other should be started.
    fn is_behind(&self) -> bool {
        lock(&self.threads).len() >= THREADS_MAX + UNREPORTED_MAX
    }

    /// Waits until the reporter has caught up with threads that are over, or the process ends.
    fn wait_for_reporter(&self) {
        let mut threads = lock(&self.threads);
        while threads.len() >= THREADS_MAX + UNREPORTED_MAX && self.exit_code().is_none() {
            let waited = self.forgotten.wait_timeout(threads, LOOK_UP);
            threads = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// The exit code, once the process is over.
    pub fn exit_code(&self) -> Option<i32> {
        let code = self.exit_code.load(Ordering::Acquire);
        (code != RUNNING).then_some(code)
    }

    /// Ends the process and tells the kernel: no thread executes another step. The first caller's code counts.
    pub fn end(&self, code: i32) {
        if self.kill(code) {
            self.host.ended(self, code, self.take_pass());
        }
    }

    /// What the other processes of a forced run are to be told now, once.
    pub fn take_pass(&self) -> Option<Pass> {
        self.turn.script().and_then(Script::take_pass)
    }

    /// Tells the other processes of a forced run who has the turn now, if that has changed.
    #[inline(never)]
    fn hand_on(&self) {
        if let Some(pass) = self.take_pass() {
            self.host.pass(self, pass);
        }
    }

    /// Another process of a forced run says so.
    pub fn hear(&self, pass: Pass) {
        if let Some(script) = self.turn.script() {
            script.hear(pass);
        }
    }

    /// Gives a schedule up that cannot be followed; to be called now and then.
    pub fn look(&self) {
        if let Some(script) = self.turn.script() {
            script.look(self.setup.clock.nanos());
            self.hand_on();
        }
    }

    /// Ends the process because the kernel wants it, with the code that the kernel knows of. `false` if it had ended.
    pub fn kill(&self, code: i32) -> bool {
        let code = if code == RUNNING { 1 } else { code };
        let first = self
            .exit_code
            .compare_exchange(RUNNING, code, Ordering::AcqRel, Ordering::Acquire)
            .is_ok();
        if !first {
            return false;
        }
        let now = self.setup.clock.nanos();
        *lock(&self.ended) = Some(now);
        self.pause.set(Pause::STOP);
        if let Some(script) = self.turn.script() {
            script.end();
        }
        self.output.close();
        #[expect(
            clippy::iter_over_hash_type,
            reason = "all are interrupted; the order does not show"
        )]
        for thread in lock(&self.threads).values() {
            thread.parker.interrupt();
        }
        true
    }

    /// Ends the process because its program is not valid.
    fn reject(&self, diagnostics: Vec<Diagnostic>) {
        *lock(&self.rejected) = Some(diagnostics);
        self.end(1);
    }

    /// Ends the process because the engine itself has failed.
    fn fail(&self, message: String) {
        *lock(&self.failure) = Some(message);
        self.end(1);
    }

    /// Why the engine itself failed, if it did.
    pub fn failure(&self) -> Option<String> {
        lock(&self.failure).clone()
    }

    /// Lets a forced run that is frozen go on.
    pub fn release(&self) {
        if let Some(script) = self.turn.script() {
            script.release();
            self.hand_on();
        }
    }

    /// Takes in the kernel's answer to a request.
    pub fn reply(&self, ticket: Ticket, reply: Reply) {
        if let Some(thread) = self.mailbox.deliver(ticket, reply) {
            self.unpark(thread);
        }
    }

    /// Whether a schedule says who executes now.
    #[cfg(target_arch = "wasm32")]
    pub fn is_forced(&self) -> bool {
        self.turn.script().is_some_and(Script::decides)
    }

    /// The kernel has heard a request, and has answered it if that could be done at once.
    #[cfg(target_arch = "wasm32")]
    pub fn heard(&self, ticket: Ticket) {
        self.mailbox.heard(ticket);
    }

    /// The kernel is told of a request again.
    #[cfg(target_arch = "wasm32")]
    pub fn tell_again(&self, ticket: Ticket) {
        self.mailbox.tell_again(ticket);
    }

    /// Waits until the kernel has heard a request, or the process is over.
    #[cfg(target_arch = "wasm32")]
    pub fn wait_until_heard(&self, ticket: Ticket) {
        while self.exit_code().is_none() && !self.mailbox.wait_until_heard(ticket, LOOK_UP) {}
    }

    /// Makes sure that no other thread executes anything, for a caller that has its turn and is between two steps.
    fn alone(&self) -> Exclusive<'_> {
        loop {
            if !self.turn.is_gil() {
                self.pause.set(Pause::ALONE);
            }
            if let Some(alone) = self.turn.exclude() {
                self.pause.clear(Pause::ALONE);
                return alone;
            }
        }
    }

    fn unpark(&self, thread: ThreadId) {
        let slot = lock(&self.threads).get(&thread).cloned();
        if let Some(slot) = slot {
            slot.parker.unpark();
        }
    }

    /// Whether no thread is left that executes anything.
    pub fn is_quiet(&self) -> bool {
        lock(&self.threads).values().all(|thread| thread.is_over())
    }

    fn record(&self, slot: &ThreadSlot, mark: Mark) {
        slot.ring
            .record(self.setup.clock.nanos(), slot.line(), mark);
    }
}
