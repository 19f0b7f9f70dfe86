//! One process as the page sees it: a worker, the bridge to its coordinator, and the means to terminate it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_worker::{HandlerId, Spawnable, Worker as Agent, WorkerBridge, WorkerScope};
use js_sys::{Array, Function, Object, Promise, Proxy, Reflect, WebAssembly};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessagePort, Worker};

use super::begun::{self, Begun};
use super::{engine, facts};
use crate::agent::{self, FromProcess, ToProcess};

/// The loader of a process's worker in the engine's folder.
const LOADER: &str = "process.js";
/// How many workers for threads wait in the process that waits for the next run.
const SPARE_WORKERS: u32 = 5;
/// The most processes that wait to be a child of a run.
const CHILDREN_MAX: u32 = 4;

/// The agent's type, for the bridge: the agent itself is in the engine.
struct Coordinator;

impl Agent for Coordinator {
    type Message = ();
    type Input = ToProcess;
    type Output = FromProcess;

    fn create(_: &WorkerScope<Self>) -> Self {
        Coordinator
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, _: &WorkerScope<Self>, _: ToProcess, _: HandlerId) {}
}

/// What a process's worker says: a message of its coordinator, or that it died.
pub enum Said {
    /// A message.
    Message(FromProcess),
    /// It died; why.
    Died(String),
}

type Listener = Rc<RefCell<Option<Rc<dyn Fn(Said)>>>>;

/// A process's worker. Dropping it terminates the worker and all workers of its threads.
pub struct Process {
    worker: Worker,
    bridge: WorkerBridge<Coordinator>,
    listener: Listener,
    ready: Promise,
    died: Rc<Cell<bool>>,
    has_engine: Cell<bool>,
}

impl std::fmt::Debug for Process {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Process(..)")
    }
}

thread_local! {
    /// A process that waits for the next run.
    static SPARE: RefCell<Option<(String, Process)>> = const { RefCell::new(None) };
    /// Processes that wait to be a child of a run.
    static CHILDREN: RefCell<Vec<(String, Process)>> = const { RefCell::new(Vec::new()) };
}

/// Makes sure that a process waits for the next run.
pub async fn keep_spare(folder: &str) {
    begin_spare(folder);
    // Without the engine the worker waits for the run that tries to load it again.
    if let Ok(module) = engine::load(folder, Rc::new(|_| ())).await {
        SPARE.with_borrow(|spare| {
            if let Some((_, process)) = spare {
                // A worker that cannot be posted to is found out by the run that takes it.
                drop(process.give(&module));
            }
        });
    }
}

/// Starts the worker of the process that waits for the next run, unless there is one: it starts while the engine comes.
pub fn begin_spare(folder: &str) {
    let is_there =
        SPARE.with_borrow(|spare| spare.as_ref().is_some_and(|(known, _)| known == folder));
    if !is_there && let Ok(process) = Process::spawn(folder, SPARE_WORKERS) {
        SPARE.set(Some((folder.to_owned(), process)));
    }
}

/// The process that waits, or a new one.
///
/// # Errors
/// The browser refuses; its words.
pub fn take(folder: &str, module: &WebAssembly::Module) -> Result<Process, String> {
    let process = match SPARE.take() {
        Some((known, process)) if known == folder && !process.died.get() => process,
        _ => Process::spawn(folder, 1)?,
    };
    process.give(module)?;
    Ok(process)
}

/// Makes sure that as many processes as there are cores, up to [`CHILDREN_MAX`], wait to be children of a run.
pub fn keep_children(folder: &str, module: &WebAssembly::Module) {
    CHILDREN.with_borrow_mut(|children| {
        children.retain(|(known, process)| known == folder && !process.died.get());
        let n_wanted = facts().cores.min(CHILDREN_MAX) as usize;
        while children.len() < n_wanted
            && let Ok(process) = Process::spawn(folder, 1)
            && process.give(module).is_ok()
        {
            children.push((folder.to_owned(), process));
        }
    });
}

/// A process that waits to be a child, or a new one.
///
/// # Errors
/// The browser refuses; its words.
pub fn take_child(folder: &str, module: &WebAssembly::Module) -> Result<Process, String> {
    let waiting = CHILDREN.with_borrow_mut(|children| {
        children.retain(|(known, process)| known == folder && !process.died.get());
        (!children.is_empty()).then(|| children.remove(0).1)
    });
    let process = match waiting {
        Some(process) => process,
        None => Process::spawn(folder, 1)?,
    };
    process.give(module)?;
    Ok(process)
}

impl Process {
    /// Starts a worker; it becomes ready, with so many workers for threads, when it is given the engine.
    ///
    /// # Errors
    /// The browser refuses; its words.
    pub fn spawn(folder: &str, n_workers: u32) -> Result<Process, String> {
        let listener = Listener::default();
        let mut on_ready = None;
        let ready = Promise::new(&mut |resolve, _| on_ready = Some(resolve));
        let for_bridge = Rc::clone(&listener);
        let address = format!("{folder}{LOADER}");
        let begun = begun::process(&address);
        let (worker, bridge) = recorded(begun.as_ref(), || {
            Coordinator::spawner()
                .with_loader(true)
                .callback(move |message| {
                    if let (FromProcess::Ready, Some(resolve)) = (&message, &on_ready) {
                        drop(resolve.call0(&JsValue::NULL));
                    }
                    say(&for_bridge, Said::Message(message));
                })
                .spawn(&address)
        })?;
        let for_error = Rc::clone(&listener);
        let died = Rc::new(Cell::new(false));
        let for_spare = Rc::clone(&died);
        let on_error = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            for_spare.set(true);
            say(&for_error, Said::Died(agent::death(&event)));
        });
        worker.set_onerror(Some(on_error.into_js_value().unchecked_ref()));
        let facts = facts();
        bridge.send(ToProcess::Warm {
            n_workers,
            isolated: facts.isolated,
            cores: facts.cores,
        });
        begun.iter().for_each(Begun::say_again);
        Ok(Process {
            worker,
            bridge,
            listener,
            ready,
            died,
            has_engine: Cell::new(false),
        })
    }

    /// Gives the worker the engine, if it has none yet.
    ///
    /// # Errors
    /// The browser refuses; its words.
    pub fn give(&self, module: &WebAssembly::Module) -> Result<(), String> {
        if self.has_engine.replace(true) {
            return Ok(());
        }
        post(&self.worker, &[("module", module)], None)
    }

    /// From now on this hears what the process says.
    pub fn listen(&self, listener: impl Fn(Said) + 'static) {
        self.listener.replace(Some(Rc::new(listener)));
    }

    /// Sends a message to the coordinator.
    pub fn send(&self, message: ToProcess) {
        self.bridge.send(message);
    }

    /// Resolves when the process can be started.
    pub fn ready(&self) -> JsFuture {
        JsFuture::from(self.ready.clone())
    }

    /// Connects the kernel's process with this one of a number.
    ///
    /// # Errors
    /// The browser refuses; its words.
    pub fn link(&self, number: u32, kernel: &Process) -> Result<(), String> {
        let channel = MessageChannel::new().map_err(|error| engine::words(&error))?;
        let give = |worker: &Worker, number: u32, port: MessagePort| {
            let numbered = ("number", &JsValue::from(number));
            post(worker, &[numbered, ("port", &port)], Some(&port))
        };
        give(&kernel.worker, number, channel.port1())?;
        give(&self.worker, 0, channel.port2())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.listener.replace(None);
        self.worker.terminate();
    }
}

fn say(listener: &Listener, said: Said) {
    let listener = listener.borrow().clone();
    if let Some(listener) = listener {
        listener(said);
    }
}

/// Posts an object with these entries to a worker, past gloo-worker.
fn post(
    worker: &Worker,
    entries: &[(&str, &JsValue)],
    port: Option<&MessagePort>,
) -> Result<(), String> {
    let message = Object::new();
    let filled = entries.iter().try_for_each(|(key, value)| {
        Reflect::set(&message, &JsValue::from_str(key), value).map(drop)
    });
    let transfer = Array::new();
    if let Some(port) = port {
        transfer.push(port);
    }
    filled
        .and_then(|()| worker.post_message_with_transfer(&message, &transfer))
        .map_err(|error| engine::words(&error))
}

/// Calls what makes a worker, and returns the worker beside what it returns: gloo-worker keeps its worker to itself,
/// so while it makes one, the page's `Worker` is replaced by a proxy that notes what is constructed, or gives it the
/// worker that was begun before.
fn recorded<T>(begun: Option<&Begun>, make: impl FnOnce() -> T) -> Result<(Worker, T), String> {
    let global = js_sys::global();
    let name = JsValue::from_str("Worker");
    let original = Reflect::get(&global, &name).map_err(|error| engine::words(&error))?;
    let made = Rc::new(RefCell::new(None::<Worker>));
    let note = Rc::clone(&made);
    let begun = begun.map(|begun| JsValue::from(&begun.worker));
    let construct = Closure::<dyn Fn(JsValue, Array) -> Result<JsValue, JsValue>>::new(
        move |target: JsValue, arguments: Array| {
            let worker = match &begun {
                Some(worker) => worker.clone(),
                None => Reflect::construct(target.unchecked_ref::<Function>(), &arguments)?,
            };
            note.replace(Some(worker.clone().unchecked_into()));
            Ok(worker)
        },
    );
    let handler = Object::new();
    let set = |target: &JsValue, key: &JsValue, value: &JsValue| {
        Reflect::set(target, key, value).map_err(|error| engine::words(&error))
    };
    set(
        &handler,
        &JsValue::from_str("construct"),
        construct.as_ref(),
    )?;
    let proxy = Proxy::new(&original, &handler);
    set(&global, &name, &proxy)?;
    let result = make();
    set(&global, &name, &original)?;
    let worker = made.take().ok_or("the browser made no worker")?;
    Ok((worker, result))
}
