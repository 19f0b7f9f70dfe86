//! What a process finds outside itself when it runs natively.

use std::any::Any;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io::BufRead;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Weak};

use machine::kernel::state::{Effect, Kernel};
use machine::kernel::{Reply, Request, Ticket};
use machine::library::Volume;

use super::{Run, network};
use crate::platform::atomic::Ordering;
use crate::platform::{self, thread};
use crate::process::{Host, Process, Runner, ThreadSlot};
use crate::sync::lock;
use crate::sync::script::Pass;

/// The stack of a thread in bytes. Python's frames are not on it; the parser's are, and its nesting is bounded.
const STACK_BYTES: usize = 4 << 20;

/// The way out of a process.
pub struct NativeHost(Weak<Run>);

impl NativeHost {
    /// For a process of this run.
    pub fn new(run: Weak<Run>) -> NativeHost {
        NativeHost(run)
    }

    fn flush(&self, process: &Process) {
        if let Some(run) = self.0.upgrade() {
            run.flush(process);
        }
    }

    fn with_kernel(&self, act: impl FnOnce(&mut Kernel) -> Vec<Effect>) {
        if let Some(run) = self.0.upgrade() {
            let mut kernel = lock(&run.kernel);
            // Under the kernel's lock, so that effects happen in the order in which the kernel decided them.
            let mut effects = act(&mut kernel);
            while !effects.is_empty() {
                effects = effects
                    .into_iter()
                    .flat_map(|effect| run.perform(&mut kernel, effect))
                    .collect();
            }
        }
    }
}

impl Run {
    /// Does what the kernel asks for. Returns what follows from it.
    fn perform(self: &Arc<Self>, kernel: &mut Kernel, effect: Effect) -> Vec<Effect> {
        match effect {
            Effect::Reply(process, ticket, reply) => {
                if let Some(process) = self.process(process) {
                    process.reply(ticket, reply);
                }
                Vec::new()
            }
            Effect::Start(number, parent, start) => {
                if self.start_process(number, Some(parent), start.name, start.begin) {
                    Vec::new()
                } else {
                    kernel.ended(number, 1)
                }
            }
            Effect::Kill(process, code) => {
                if let Some(process) = self.process(process)
                    && process.kill(code)
                    && let Some(pass) = process.take_pass()
                {
                    self.pass(pass);
                }
                Vec::new()
            }
            Effect::Signal(process, signal) => {
                if let Some(process) = self.process(process) {
                    process.signal(signal);
                }
                Vec::new()
            }
        }
    }
}

impl Run {
    /// Tells the processes of a forced run who has the turn, or that nobody is to wait for it any more.
    pub(super) fn pass(&self, pass: Pass) {
        if self.stopped.load(Ordering::Acquire) || lock(&self.unforced).is_some() {
            return;
        }
        let next = match pass {
            Pass::To(next, _) => self.process(next).filter(|it| it.exit_code().is_none()),
            Pass::Free | Pass::Lost => None,
        };
        if let Some(next) = next {
            next.hear(pass);
            return;
        }
        let pass = match pass {
            Pass::Free => Pass::Free,
            Pass::To(..) | Pass::Lost => Pass::Lost,
        };
        *lock(&self.unforced) = Some(pass);
        self.processes().iter().for_each(|it| it.hear(pass));
    }
}

/// What a panic said.
fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("it panicked")
        .to_owned()
}

impl Host for NativeHost {
    fn run_thread(&self, process: &Arc<Process>, slot: Arc<ThreadSlot>) -> bool {
        let process = Arc::clone(process);
        let run = self.0.clone();
        thread::Builder::new()
            .name(format!("python-{}", slot.id().0))
            .stack_size(STACK_BYTES)
            .spawn(move || {
                let mut runner = Runner::new(process, slot);
                // What a panic leaves half done belongs to a run that is now ended; nothing of it is used again.
                let outcome = catch_unwind(AssertUnwindSafe(|| runner.run_to_end()));
                let Some(run) = run.upgrade() else { return };
                if let Err(panic) = outcome {
                    run.fail(&words(&*panic));
                    runner.abandon();
                }
                run.ring();
            })
            .is_ok()
    }

    fn request(&self, process: &Process, ticket: Ticket, request: Request) {
        self.flush(process);
        self.with_kernel(|kernel| kernel.request(process.id().0, ticket, request));
    }

    fn cancel(&self, process: &Process, ticket: Ticket) {
        let number = process.id().0;
        self.with_kernel(|kernel| kernel.cancel(number, ticket).into_iter().collect());
    }

    fn ask_outside(&self, process: &Process, request: Request) -> Reply {
        match request {
            Request::Fetch(fetch) => match network::fetch(&fetch) {
                Ok(fetched) => Reply::Fetched(Box::new(fetched)),
                Err(words) => Reply::Refused(words),
            },
            // Children have none, as in CPython.
            _ if process.id().0 > 0 => Reply::Nothing,
            _ => {
                self.flush(process);
                let mut line = Vec::new();
                let read = std::io::stdin().lock().read_until(b'\n', &mut line);
                match read {
                    Ok(1..) => Reply::Bytes(line),
                    _ => Reply::Nothing,
                }
            }
        }
    }

    fn output_waits(&self, _: &Process) {
        if let Some(run) = self.0.upgrade() {
            run.ring();
        }
    }

    fn ended(&self, process: &Process, code: i32, pass: Option<Pass>) {
        self.flush(process);
        self.with_kernel(|kernel| kernel.ended(process.id().0, code));
        if let Some(run) = self.0.upgrade() {
            pass.into_iter().for_each(|pass| run.pass(pass));
            run.ring();
        }
    }

    fn pass(&self, process: &Process, pass: Pass) {
        self.flush(process);
        if let Some(run) = self.0.upgrade() {
            run.pass(pass);
        }
    }

    fn can_wait(&self) -> bool {
        true
    }

    fn cores(&self) -> u32 {
        platform::cores()
    }

    fn apart_library(&self, volume: Volume) -> Option<&'static [u8]> {
        Some(volume.content())
    }

    fn entropy(&self) -> u64 {
        RandomState::new().hash_one(0)
    }
}
