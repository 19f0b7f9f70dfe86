//! The coordinator of one process: an event loop between its threads, the page and the kernel.

mod serve;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use gloo_worker::{HandlerId, Worker, WorkerScope};
use js_sys::Function;
use machine::kernel::Beginning;
use machine::kernel::state::Kernel;
use machine::world::ProcessFacts;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessagePort;
use web_threads::scope;

use super::host::WebHost;
use super::link::{self, FromKernel, ToKernel};
use super::notes::{self, Note};
use super::time::now_ms;
use super::{cooperative, pool};
use crate::agent::{self, Begin, FromProcess, ProcessStart, ToProcess};
use crate::clock::Clock;
use crate::messages::{Mode, Report, StartMethod};
use crate::process::{Process, Setup, main_name};
use crate::sync::script::Pass;

/// The most processes that run at once. One more, and `Process.start` raises `OSError`.
const PROCESSES_MAX: usize = 16;
/// The most output of one process that reaches the page, in bytes.
const OUTPUT_BYTES_MAX: usize = 1 << 20;
/// How often news are taken from the threads, in milliseconds.
const TICK_MS: i32 = 20;
/// How long after its first worker a process that is not started yet gets the others: a program that is run at once
/// has the cores for itself.
const WARM_AFTER_MS: f64 = 200.0;
/// The least time between two batches of news, in milliseconds.
const BATCH_GAP_MS: f64 = 4.0;
/// How often the lines of the threads are reported, in milliseconds.
const LINES_EVERY_MS: f64 = 100.0;
/// How many batches the page may be behind; then news wait, and threads that print wait too.
const BATCHES_AHEAD_MAX: u32 = 4;
/// How many batches the page may be behind before output no longer goes to it ahead of each request to the kernel.
const BATCHES_AHEAD_IN_ORDER_MAX: u32 = 64;
/// How long threads that execute one long operation are waited for after the end, in milliseconds.
const QUIET_WAIT_MS: f64 = 200.0;

thread_local! {
    /// The state of this worker, for the ports' and timers' callbacks.
    static STATE: RefCell<State> = RefCell::default();
}

/// The gloo-worker agent. All state is beside it, where the callbacks of ports and timers reach it too.
pub struct Coordinator;

#[derive(Default)]
struct State {
    page: Option<(WorkerScope<Coordinator>, HandlerId)>,
    cores: u32,
    ready: bool,
    /// Why this process failed before there was a page to tell.
    failed: Option<String>,
    /// How many workers are to wait for threads before the process is started, and when the first of them was there.
    n_warm: usize,
    ready_ms: f64,
    process: Option<Arc<Process>>,
    /// In the first process.
    kernel: Option<Kernel>,
    /// Ports by process number; in other processes than the first, 0 is the kernel's.
    ports: BTreeMap<u32, MessagePort>,
    /// Messages for ports that have not come yet.
    unsent_answers: Vec<(u32, FromKernel)>,
    unsent_requests: Vec<ToKernel>,
    /// What the kernel has said before this process was started.
    early: Vec<FromKernel>,
    /// In the first process of a forced run: which process has the turn, and why the run is forced no more.
    turn_of: u32,
    unforced: Option<Pass>,
    /// The exit code, what is to be passed on then, and when it was heard of, until the end is reported.
    ending: Option<(i32, Option<Pass>, f64)>,
    /// What was taken from the threads and is not sent yet.
    waiting: Vec<Report>,
    batches_ahead: u32,
    last_batch_ms: f64,
    last_lines_ms: f64,
    on_ring: Option<Function>,
    on_failure: Option<Function>,
}

impl Worker for Coordinator {
    type Message = ();
    type Input = ToProcess;
    type Output = FromProcess;

    fn create(_: &WorkerScope<Self>) -> Self {
        Coordinator
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, scope: &WorkerScope<Self>, message: ToProcess, id: HandlerId) {
        with(|state| {
            state.page = Some((scope.clone(), id));
            if let Some(how) = state.failed.take() {
                state.fail(how);
            }
            match message {
                ToProcess::Warm {
                    n_workers,
                    isolated,
                    cores,
                } => {
                    state.warm(n_workers as usize, isolated, cores);
                }
                ToProcess::Start(start) => state.start(*start),
                ToProcess::Release => {
                    state.process.iter().for_each(|it| it.release());
                    state.look();
                }
                ToProcess::Taken => state.batches_ahead = state.batches_ahead.saturating_sub(1),
            }
        });
    }
}

/// Starts the first worker for threads, if they can share memory: whatever the page will ask for, one is needed.
pub fn begin() {
    if scope::is_isolated() {
        with(State::start_first);
    }
}

/// Does everything that there is to do now.
pub fn look() {
    with(State::look);
}

/// A port to another process has come.
pub fn linked(number: u32, port: MessagePort) {
    with(|state| state.link(number, port));
}

fn with(act: impl FnOnce(&mut State)) {
    STATE.with_borrow_mut(act);
}

impl State {
    fn warm(&mut self, n_workers: usize, isolated: bool, cores: u32) {
        self.cores = cores;
        if isolated {
            self.start_first();
            self.n_warm = n_workers;
        } else {
            cooperative::turn_on();
            self.ready = true;
            self.tell(FromProcess::Ready);
        }
        scope::every(TICK_MS, || with(State::look));
        self.look();
    }

    /// Starts the first worker for threads, unless that was done before.
    fn start_first(&mut self) {
        if self.on_ring.is_some() {
            return;
        }
        let on_ring = Closure::<dyn Fn()>::new(|| with(State::look)).into_js_value();
        let on_failure = Closure::<dyn Fn(JsValue)>::new(|event: JsValue| {
            with(|state| state.fail(agent::death(&event)));
        });
        self.on_ring = Some(on_ring.unchecked_into());
        self.on_failure = Some(on_failure.into_js_value().unchecked_into());
        self.start_workers(pool::wanted(1));
    }

    fn start(&mut self, start: ProcessStart) {
        let mode = if cooperative::is_on() {
            Mode::Cooperative
        } else {
            Mode::Parallel
        };
        if start.number == 0 {
            self.kernel = Some(Kernel::new(PROCESSES_MAX));
            self.tell(FromProcess::Reports(vec![Report::Mode(mode)]));
        }
        let process = Process::new(setup(start), WebHost { cores: self.cores });
        process.start();
        self.process = Some(process);
        for answer in std::mem::take(&mut self.early) {
            self.answered(answer);
        }
        if mode == Mode::Cooperative {
            take_turns();
        }
        self.look();
    }

    /// Does everything that there is to do now.
    fn look(&mut self) {
        self.process.iter().for_each(|process| process.look());
        for note in notes::take() {
            self.note(note);
        }
        self.start_workers(if self.process.is_some() {
            pool::wanted_now()
        } else if self.ready && now_ms() - self.ready_ms > WARM_AFTER_MS {
            pool::wanted(self.n_warm)
        } else {
            0
        });
        if !self.ready && self.page.is_some() && pool::is_ready() {
            self.ready = true;
            self.ready_ms = now_ms();
            self.tell(FromProcess::Ready);
        }
        self.report();
        self.finish();
    }

    fn start_workers(&mut self, count: usize) {
        let (Some(on_ring), Some(on_failure)) = (&self.on_ring, &self.on_failure) else {
            return;
        };
        let script = scope::beside("thread.js");
        let started =
            (0..count).try_for_each(|_| scope::start_thread_worker(&script, on_ring, on_failure));
        if let Err(words) = started {
            self.fail(format!("the browser refused to start a worker: {words}"));
        }
    }

    fn note(&mut self, note: Note) {
        let message = match note {
            Note::Request(ticket, request) => {
                // Another process may go on with what this gives it, and what that prints comes later.
                if self.batches_ahead < BATCHES_AHEAD_IN_ORDER_MAX {
                    self.report_output();
                }
                ToKernel::Request(ticket, request)
            }
            Note::Cancel(ticket) => ToKernel::Cancel(ticket),
            Note::Ended(code, pass) => {
                self.ending = Some((code, pass, now_ms()));
                return;
            }
            Note::Pass(pass) => {
                self.report_output();
                ToKernel::Pass(pass)
            }
        };
        self.to_kernel(message);
    }

    fn to_kernel(&mut self, message: ToKernel) {
        if self.kernel.is_some() {
            self.serve(0, message);
        } else if let Some(port) = self.ports.get(&0) {
            link::send(port, message);
        } else {
            self.unsent_requests.push(message);
        }
    }

    fn link(&mut self, number: u32, port: MessagePort) {
        if self.kernel.is_some() {
            link::on_message(&port, move |message| {
                with(|state| state.serve(number, message))
            });
            let (now, later) = std::mem::take(&mut self.unsent_answers)
                .into_iter()
                .partition(|(process, _)| *process == number);
            self.unsent_answers = later;
            let now: Vec<(u32, FromKernel)> = now;
            now.into_iter()
                .for_each(|(_, answer)| link::send(&port, answer));
            if let Some(pass) = self.unforced {
                link::send(&port, FromKernel::Pass(pass));
            }
        } else {
            link::on_message(&port, |answer| with(|state| state.answered(answer)));
            for message in std::mem::take(&mut self.unsent_requests) {
                link::send(&port, message);
            }
        }
        self.ports.insert(number, port);
    }

    /// The kernel has answered this process.
    fn answered(&mut self, answer: FromKernel) {
        let Some(process) = self.process.clone() else {
            self.early.push(answer);
            return;
        };
        match answer {
            FromKernel::Heard(ticket) => process.heard(ticket),
            FromKernel::Pass(pass) => process.hear(pass),
            FromKernel::Signal(signal) => process.signal(signal),
            FromKernel::Reply(ticket, reply) => process.reply(ticket, reply),
        }
    }

    /// Sends what was printed, whatever the page has still to take in: another process goes on, and what that prints comes
    /// later.
    fn report_output(&mut self) {
        let Some(process) = self.process.clone() else {
            return;
        };
        process.drain(&mut self.waiting);
        let is_output = |report: &Report| matches!(report, Report::Output { .. });
        if self.waiting.iter().any(is_output) {
            self.send_waiting();
        }
    }

    fn send_waiting(&mut self) {
        self.last_batch_ms = now_ms();
        self.batches_ahead += 1;
        let reports = std::mem::take(&mut self.waiting);
        self.tell(FromProcess::Reports(reports));
    }

    fn report(&mut self) {
        let Some(process) = self.process.clone() else {
            return;
        };
        let now = now_ms();
        if self.batches_ahead >= BATCHES_AHEAD_MAX || now - self.last_batch_ms < BATCH_GAP_MS {
            return;
        }
        process.drain(&mut self.waiting);
        if now - self.last_lines_ms >= LINES_EVERY_MS {
            self.last_lines_ms = now;
            let mut lines = Vec::new();
            process.lines(&mut lines);
            self.waiting.push(Report::Lines(lines));
        }
        // Each message costs the page time that the threads need. Events alone go with the next lines.
        let in_hurry = |report: &Report| !matches!(report, Report::Events(_));
        if self.waiting.iter().any(in_hurry) {
            self.send_waiting();
        }
    }

    /// Reports the end when the threads have come to rest, so that nothing they did is missing.
    fn finish(&mut self) {
        let (Some((code, pass, since_ms)), Some(process)) = (self.ending, self.process.clone())
        else {
            return;
        };
        if !process.is_quiet() && now_ms() - since_ms < QUIET_WAIT_MS {
            return;
        }
        self.ending = None;
        let mut reports = std::mem::take(&mut self.waiting);
        process.drain(&mut reports);
        self.tell(FromProcess::Reports(reports));
        self.tell(FromProcess::Final);
        self.to_kernel(ToKernel::Ended(code, pass));
        if process.failure().is_some() {
            self.over(process.failure());
        }
    }

    /// The run is over: all processes have ended, or the engine has failed.
    fn over(&mut self, failure: Option<String>) {
        let Some(process) = self.process.clone() else {
            return;
        };
        self.tell(FromProcess::Over {
            at_ns: process.setup().clock.nanos(),
            code: process.exit_code().unwrap_or(1),
            failure,
        });
    }

    fn fail(&mut self, how: String) {
        if self.page.is_none() {
            self.failed = Some(how);
            return;
        }
        self.tell(FromProcess::Over {
            at_ns: 0,
            code: 1,
            failure: Some(how),
        });
    }

    fn tell(&self, news: FromProcess) {
        if let Some((scope, id)) = &self.page {
            scope.respond(*id, news);
        }
    }
}

fn setup(start: ProcessStart) -> Setup {
    let Begin { copy, bytes } = start.begin;
    let begin = if copy {
        Beginning::Copy(bytes)
    } else {
        Beginning::Anew(bytes)
    };
    Setup {
        facts: ProcessFacts {
            number: start.number,
            parent: start.parent,
            fork: start.options.start_method == StartMethod::Fork,
            argv: start.argv,
            main_name: main_name(&begin, start.parent).to_owned(),
            begin,
            file_name: start.file_name,
            source: start.source,
        },
        name: start.name,
        options: start.options,
        clock: Clock::started_at(start.run_start_ms),
        requested: start.requested_ns,
        output_bytes_max: Some(OUTPUT_BYTES_MAX),
    }
}

/// Executes the threads here, between two turns of the event loop, for ever.
fn take_turns() {
    let again = Rc::new(RefCell::new(None::<Function>));
    let for_closure = Rc::clone(&again);
    let turn = Closure::<dyn FnMut()>::new(move || {
        let rest_ms = cooperative::turn();
        with(State::look);
        if let Some(turn) = &*for_closure.borrow() {
            scope::after(rest_ms as i32, turn);
        }
    });
    let turn: JsValue = turn.into_js_value();
    let turn: Function = turn.unchecked_into();
    scope::after(0, &turn);
    again.replace(Some(turn));
}
