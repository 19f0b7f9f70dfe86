//! One run: which processes it has, what is to be passed on, and how it ends.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use trace::event::ProcessInfo;
use trace::ids::{Nanos, ProcessId};
use wasm_bindgen_futures::spawn_local;

use super::process::{self, Process, Said};
use super::{News, engine};
use crate::agent::{Begin, FromProcess, ProcessStart, ToProcess};
use crate::messages::{Command, Ending, Options, Report};

/// A run.
pub struct Run {
    engine: String,
    on_news: Rc<dyn Fn(News)>,
    processes: BTreeMap<u32, Process>,
    /// What was last said of each process, so that the end of a killed one can be told.
    infos: BTreeMap<u32, ProcessInfo>,
    /// Processes whose end only the page or only the kernel knows of. What a process said to either could be lost
    /// with its worker, so that is not terminated before both have all.
    ending: BTreeSet<u32>,
    /// Processes that have not reported their end, and were not killed.
    n_unfinished: usize,
    program: Option<Program>,
    over: Option<(Nanos, Ending)>,
    start_ms: f64,
    ended: bool,
}

/// What every process of the run is started with.
struct Program {
    source: String,
    file_name: String,
    options: Options,
    argv: Vec<String>,
}

impl Program {
    /// Whether it names what starts processes. Others cannot, unless they put the name together.
    fn may_have_children(&self) -> bool {
        let names = ["multiprocessing", "ProcessPoolExecutor", "fork"];
        names.iter().any(|name| self.source.contains(name))
    }
}

impl std::fmt::Debug for Run {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Run({} processes)", self.processes.len())
    }
}

type Shared = Rc<RefCell<Run>>;

impl Run {
    /// A run that has not begun.
    pub fn new(engine: &str, on_news: Rc<dyn Fn(News)>) -> Run {
        Run {
            engine: engine.to_owned(),
            on_news,
            processes: BTreeMap::new(),
            infos: BTreeMap::new(),
            ending: BTreeSet::new(),
            n_unfinished: 0,
            program: None,
            over: None,
            start_ms: 0.0,
            ended: false,
        }
    }

    fn now(&self) -> Nanos {
        if self.start_ms == 0.0 {
            return Nanos(0);
        }
        Nanos(((now_ms() - self.start_ms).max(0.0) * 1e6) as u64)
    }
}

/// Begins a run: loads the engine and starts the first process.
pub fn begin(run: &Shared, command: Command) {
    let Command::Start {
        source,
        file_name,
        options,
        arguments,
    } = command
    else {
        return;
    };
    let mut argv = vec![file_name.clone()];
    argv.extend(arguments);
    run.borrow_mut().program = Some(Program {
        source,
        file_name,
        options,
        argv,
    });
    let run = Rc::clone(run);
    spawn_local(async move {
        if let Err(words) = start_first(&run).await {
            let at = run.borrow().now();
            end(&run, at, Ending::Failed(words));
        }
    });
}

async fn start_first(run: &Shared) -> Result<(), String> {
    let folder = run.borrow().engine.clone();
    let on_news = Rc::clone(&run.borrow().on_news);
    let for_progress = Rc::downgrade(run);
    let on_progress = Rc::new(move |share| {
        if for_progress
            .upgrade()
            .is_some_and(|run| !run.borrow().ended)
        {
            on_news(News::Loading(share));
        }
    });
    process::begin_spare(&folder);
    let module = engine::load(&folder, on_progress).await?;
    if run.borrow().ended {
        return Ok(());
    }
    let first = process::take(&folder, &module)?;
    // If the worker dies before it is ready, the listener ends the run.
    add(run, 0, first);
    let ready = run.borrow().processes.get(&0).map(Process::ready);
    if let Some(ready) = ready {
        drop(ready.await);
    }
    let mut it = run.borrow_mut();
    it.start_ms = now_ms();
    let begin = Begin {
        copy: false,
        bytes: Vec::new(),
    };
    it.send_start(0, None, "MainProcess".to_owned(), 0, begin);
    if it.program.as_ref().is_some_and(Program::may_have_children) {
        process::keep_children(&folder, &module);
    }
    Ok(())
}

/// Adds a process and listens to it.
fn add(run: &Shared, number: u32, process: Process) {
    let weak = Rc::downgrade(run);
    process.listen(move |said| {
        if let Some(run) = weak.upgrade() {
            hear(&run, number, said);
        }
    });
    let mut it = run.borrow_mut();
    it.n_unfinished += 1;
    it.processes.insert(number, process);
}

impl Run {
    fn send_start(
        &self,
        number: u32,
        parent: Option<u32>,
        name: String,
        requested_ns: u64,
        begin: Begin,
    ) {
        let (Some(program), Some(process)) = (&self.program, self.processes.get(&number)) else {
            return;
        };
        process.send(ToProcess::Start(Box::new(ProcessStart {
            number,
            parent,
            name,
            run_start_ms: self.start_ms,
            requested_ns,
            options: program.options.clone(),
            file_name: program.file_name.clone(),
            source: program.source.clone(),
            argv: program.argv.clone(),
            begin,
        })));
    }
}

fn hear(run: &Shared, number: u32, said: Said) {
    if run.borrow().ended {
        return;
    }
    match said {
        Said::Died(words) => fail(run, &words),
        Said::Message(FromProcess::Ready) => {}
        Said::Message(FromProcess::Reports(reports)) => {
            let on_news = Rc::clone(&run.borrow().on_news);
            for report in reports {
                // What hears a report may stop the run.
                if run.borrow().ended {
                    return;
                }
                if let Report::Process(info) = &report {
                    run.borrow_mut().infos.insert(number, info.clone());
                }
                on_news(News::Report(report));
            }
            if let Some(process) = run.borrow().processes.get(&number) {
                process.send(ToProcess::Taken);
            }
        }
        Said::Message(FromProcess::Final) => {
            run.borrow_mut().n_unfinished -= 1;
            half_ended(run, number);
            end_if_over(run);
        }
        Said::Message(FromProcess::Gone { number }) => half_ended(run, number),
        Said::Message(FromProcess::Spawn {
            number,
            parent,
            name,
            requested_ns,
            begin,
        }) => {
            if let Err(words) = start_child(run, number, parent, name, requested_ns, begin) {
                fail(run, &words);
            }
        }
        Said::Message(FromProcess::Kill { number, code }) => kill(run, number, code),
        Said::Message(FromProcess::Over {
            at_ns,
            code,
            failure,
        }) => {
            let how = failure.map_or(Ending::Exited(code), Ending::Failed);
            if let Ending::Failed(words) = &how {
                return fail(run, words);
            }
            run.borrow_mut().over = Some((Nanos(at_ns), how));
            end_if_over(run);
        }
    }
}

/// Notes that the page or the kernel knows of a process's end. When both do, its worker is terminated, and another one
/// waits in its place to be a child, as a program that has started a process starts others like it.
fn half_ended(run: &Shared, number: u32) {
    let mut it = run.borrow_mut();
    // The first process holds the kernel until the run is over.
    if number == 0 || it.ending.insert(number) {
        return;
    }
    drop(it.processes.remove(&number));
    if let Some(module) = engine::loaded(&it.engine) {
        process::keep_children(&it.engine, &module);
    }
}

fn fail(run: &Shared, words: &str) {
    let at = run.borrow().now();
    end(run, at, Ending::Failed(crate::messages::failure(words)));
}

fn start_child(
    run: &Shared,
    number: u32,
    parent: u32,
    name: String,
    requested_ns: u64,
    begin: Begin,
) -> Result<(), String> {
    let folder = run.borrow().engine.clone();
    let module = engine::loaded(&folder).ok_or("the engine is not loaded")?;
    let child = process::take_child(&folder, &module)?;
    if let Some(kernel) = run.borrow().processes.get(&0) {
        child.link(number, kernel)?;
    }
    add(run, number, child);
    run.borrow()
        .send_start(number, Some(parent), name, requested_ns, begin);
    Ok(())
}

/// Terminates a process because the kernel says so, and tells its end in its place. One that has told its end itself is
/// let be: the kernel is just hearing of it.
fn kill(run: &Shared, number: u32, code: i32) {
    let mut it = run.borrow_mut();
    if it.ending.contains(&number) {
        return;
    }
    let Some(process) = it.processes.remove(&number) else {
        return;
    };
    it.n_unfinished -= 1;
    let now = it.now();
    let info = it.infos.remove(&number).unwrap_or_else(|| ProcessInfo {
        id: ProcessId(number),
        name: format!("Process-{number}"),
        requested: now,
        started: None,
        ended: None,
    });
    let on_news = Rc::clone(&it.on_news);
    drop(it);
    drop(process);
    on_news(News::Report(Report::Process(ProcessInfo {
        ended: Some((now, code)),
        ..info
    })));
    end_if_over(run);
}

fn end_if_over(run: &Shared) {
    let it = run.borrow();
    if let (Some((at, how)), 0) = (it.over.clone(), it.n_unfinished) {
        drop(it);
        end(run, at, how);
    }
}

/// Ends a run and says how.
pub fn end(run: &Shared, at: Nanos, how: Ending) {
    let mut it = run.borrow_mut();
    if it.ended {
        return;
    }
    it.ended = true;
    let processes = std::mem::take(&mut it.processes);
    let on_news = Rc::clone(&it.on_news);
    let folder = it.engine.clone();
    drop(it);
    drop(processes);
    on_news(News::Report(Report::Ended { at, how }));
    spawn_local(async move { process::keep_spare(&folder).await });
}

/// Lets a forced run that is frozen go on.
pub fn release(run: &Shared) {
    for process in run.borrow().processes.values() {
        process.send(ToProcess::Release);
    }
}

/// Ends a run because the user wants it.
pub fn stop(run: &Shared) {
    let at = run.borrow().now();
    end(run, at, Ending::Stopped);
}

/// Ends a run that nobody listens to any more.
pub fn abandon(run: &Shared) {
    let mut it = run.borrow_mut();
    let was_ended = std::mem::replace(&mut it.ended, true);
    let processes = std::mem::take(&mut it.processes);
    let folder = it.engine.clone();
    drop(it);
    drop(processes);
    if !was_ended {
        spawn_local(async move { process::keep_spare(&folder).await });
    }
}

/// Milliseconds since 1970, on the page's clock that does not go back.
fn now_ms() -> f64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0.0, |it| it.time_origin() + it.now())
}
