//! Running programs natively: Python threads are threads of the operating system, processes are isolated heaps with
//! threads of their own, and one kernel behind a mutex connects them.

mod host;
mod network;

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use machine::kernel::Beginning;
use machine::kernel::state::Kernel;
use machine::signals::SIGINT;
use machine::world::ProcessFacts;
use trace::ids::Nanos;

use crate::clock::Clock;
use crate::messages::{Command, Ending, Options, Report, StartMethod};
use crate::platform::atomic::{AtomicBool, Ordering};
use crate::platform::{Condvar, Mutex};
use crate::process::{Process, Setup, main_name};
use crate::sync::lock;
use crate::sync::script::Pass;
use host::NativeHost;

/// The most processes that run at once.
pub const PROCESSES_MAX: usize = 64;

/// How often events are taken from the threads' rings.
const REPORT_EVERY: Duration = Duration::from_millis(10);
/// How often the lines of the threads are reported, in nanoseconds.
const LINES_EVERY_NS: u64 = 50_000_000;
/// How long threads that execute one long operation are waited for after the end, in nanoseconds.
const QUIET_WAIT_NS: u64 = 2_000_000_000;

/// A run under way, to be stopped or interrupted from another thread.
#[derive(Clone, Debug)]
pub struct Handle(Arc<Run>);

/// What the processes of a run share.
#[derive(Debug)]
struct Run {
    kernel: Mutex<Kernel>,
    /// Processes by number.
    processes: Mutex<Vec<Option<Arc<Process>>>>,
    /// Output that is to be reported before anything that is taken later.
    flushed: Mutex<Vec<Report>>,
    stopped: AtomicBool,
    /// Why a forced run is forced no more, if it is not.
    unforced: Mutex<Option<Pass>>,
    /// Why the engine itself failed, if it did.
    failure: Mutex<Option<String>>,
    news: Mutex<bool>,
    bell: Condvar,
    program: Program,
    clock: Clock,
}

#[derive(Debug)]
struct Program {
    source: String,
    file_name: String,
    options: Options,
    argv: Vec<String>,
}

impl Default for Handle {
    fn default() -> Self {
        Handle(Arc::new(Run::new(Program {
            source: String::new(),
            file_name: String::new(),
            options: Options::default(),
            argv: Vec::new(),
        })))
    }
}

/// Runs a program and returns when it is over. Reports come as they arise; the last one is [`Report::Ended`].
pub fn run(command: Command, on_report: &mut dyn FnMut(Report)) -> Ending {
    match prepare(command) {
        Some(handle) => handle.run(on_report),
        None => Ending::Stopped,
    }
}

/// A run that has not begun; `None` if the command is not a start.
pub fn prepare(command: Command) -> Option<Handle> {
    let Command::Start {
        source,
        file_name,
        options,
        arguments,
    } = command
    else {
        return None;
    };
    let mut argv = vec![file_name.clone()];
    argv.extend(arguments);
    Some(Handle(Arc::new(Run::new(Program {
        source,
        file_name,
        options,
        argv,
    }))))
}

impl Handle {
    /// Runs the program and returns when it is over.
    pub fn run(&self, on_report: &mut dyn FnMut(Report)) -> Ending {
        let run = &self.0;
        run.start_process(
            0,
            None,
            "MainProcess".to_owned(),
            Beginning::Anew(Vec::new()),
        );
        let mut reports = Vec::new();
        let mut last_lines = run.clock.nanos();
        while !run.is_over() {
            run.wait_for_news();
            run.drain(&mut reports);
            let now = run.clock.nanos();
            if now - last_lines >= LINES_EVERY_NS {
                last_lines = now;
                reports.push(run.lines());
            }
            reports.drain(..).for_each(&mut *on_report);
        }
        run.wait_until_quiet();
        run.drain(&mut reports);
        reports.drain(..).for_each(&mut *on_report);
        let how = run.ending();
        on_report(Report::Ended {
            at: Nanos(run.clock.nanos()),
            how: how.clone(),
        });
        how
    }

    /// Ends the run now.
    pub fn stop(&self) {
        self.0.stop();
    }

    /// Lets a forced run that is frozen go on.
    pub fn release(&self) {
        self.0.processes().iter().for_each(|it| it.release());
    }

    /// Makes the program raise `KeyboardInterrupt`, as Ctrl-C does.
    pub fn interrupt(&self) {
        if let Some(main) = self.0.processes().first() {
            main.signal(SIGINT);
        }
    }
}

impl Run {
    fn new(program: Program) -> Run {
        Run {
            kernel: Mutex::new(Kernel::new(PROCESSES_MAX)),
            processes: Mutex::default(),
            flushed: Mutex::default(),
            stopped: AtomicBool::new(false),
            unforced: Mutex::default(),
            failure: Mutex::default(),
            news: Mutex::default(),
            bell: Condvar::new(),
            program,
            clock: Clock::starting_now(),
        }
    }

    /// The processes that have been started.
    fn processes(&self) -> Vec<Arc<Process>> {
        lock(&self.processes).iter().flatten().cloned().collect()
    }

    fn process(&self, number: u32) -> Option<Arc<Process>> {
        lock(&self.processes).get(number as usize)?.clone()
    }

    fn start_process(
        self: &Arc<Self>,
        number: u32,
        parent: Option<u32>,
        name: String,
        begin: Beginning,
    ) -> bool {
        let program = &self.program;
        let is_first = parent.is_none();
        let setup = Setup {
            facts: ProcessFacts {
                number,
                parent,
                fork: program.options.start_method == StartMethod::Fork,
                argv: program.argv.clone(),
                main_name: main_name(&begin, parent).to_owned(),
                begin,
                file_name: program.file_name.clone(),
                source: program.source.clone(),
            },
            name,
            options: program.options.clone(),
            clock: self.clock,
            requested: if is_first { 0 } else { self.clock.nanos() },
            output_bytes_max: None,
        };
        let process = Process::new(setup, NativeHost::new(Arc::downgrade(self)));
        let mut processes = lock(&self.processes);
        let index = number as usize;
        if processes.len() <= index {
            processes.resize(index + 1, None);
        }
        processes[index] = Some(Arc::clone(&process));
        drop(processes);
        if let Some(pass) = *lock(&self.unforced) {
            process.hear(pass);
        }
        process.start()
    }

    fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
        for process in self.processes() {
            process.end(-9);
        }
        self.ring();
    }

    /// Ends the run because the engine itself has failed. What failed first is what counts.
    fn fail(&self, how: &str) {
        lock(&self.failure).get_or_insert_with(|| crate::messages::failure(how));
        self.stop();
    }

    fn is_over(&self) -> bool {
        self.stopped.load(Ordering::Acquire) || lock(&self.kernel).is_over()
    }

    fn ending(&self) -> Ending {
        if let Some(failure) = lock(&self.failure).clone() {
            return Ending::Failed(failure);
        }
        let main = self.process(0);
        if self.stopped.load(Ordering::Acquire) {
            return Ending::Stopped;
        }
        match main.as_ref().and_then(|main| main.failure()) {
            Some(how) => Ending::Failed(crate::messages::failure(&how)),
            None => Ending::Exited(main.and_then(|main| main.exit_code()).unwrap_or(1)),
        }
    }

    /// There is something to be reported.
    fn ring(&self) {
        *lock(&self.news) = true;
        self.bell.notify_one();
    }

    fn wait_for_news(&self) {
        let mut news = lock(&self.news);
        if !*news {
            news = self
                .bell
                .wait_timeout(news, REPORT_EVERY)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        *news = false;
    }

    /// Waits for threads that still execute a step, so that their last events are reported.
    fn wait_until_quiet(&self) {
        let until = self.clock.nanos() + QUIET_WAIT_NS;
        while self.clock.nanos() < until && !self.processes().iter().all(|it| it.is_quiet()) {
            self.wait_for_news();
        }
    }

    /// Takes what a process has printed before it tells other processes anything: what they print then comes later.
    fn flush(&self, process: &Process) {
        process.drain_output(&mut lock(&self.flushed));
    }

    fn drain(&self, reports: &mut Vec<Report>) {
        let processes = self.processes();
        processes.iter().for_each(|it| it.look());
        let mut flushed = lock(&self.flushed);
        reports.append(&mut flushed);
        processes.iter().for_each(|it| it.drain(reports));
    }

    fn lines(&self) -> Report {
        let mut lines = Vec::new();
        for process in self.processes() {
            process.lines(&mut lines);
        }
        Report::Lines(lines)
    }
}
