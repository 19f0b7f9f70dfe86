//! The worker: carries commands out as they come, and a search in slices between them.

use std::cell::RefCell;

use gloo_worker::{HandlerId, Registrable, Worker, WorkerScope};
use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DedicatedWorkerGlobalScope;

use crate::answer::Explorer;
use crate::hands;
use crate::messages::{Command, Report};

/// How long a search goes on before other commands are looked at, in milliseconds.
const SLICE_MS: f64 = 60.0;

/// The gloo-worker agent. All state is beside it, where timers reach it too.
pub struct Agent;

#[derive(Default)]
struct State {
    explorer: Explorer,
    page: Option<(WorkerScope<Agent>, HandlerId)>,
    /// A search that begins when those are there who are to search.
    waiting: Option<Command>,
    /// When the search under way began.
    check_start_ms: f64,
}

/// How large the memory is made at first, in bytes.
const FIRST_BYTES: usize = 32 << 20;
/// How large it is made before it has to be.
const MOST_BYTES: usize = 1900 << 20;

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Becomes the explorer. Called once in its worker.
pub fn register() {
    web_threads::begin(FIRST_BYTES, MOST_BYTES);
    Agent::registrar().register();
}

impl Worker for Agent {
    type Message = ();
    type Input = Command;
    type Output = Report;

    fn create(_: &WorkerScope<Self>) -> Self {
        Agent
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, scope: &WorkerScope<Self>, command: Command, page: HandlerId) {
        STATE.with_borrow_mut(|state| {
            state.page = Some((scope.clone(), page));
            let was_busy = state.is_busy();
            if matches!(command, Command::Check { .. }) {
                state.check_start_ms = now_ms();
                state.waiting = Some(command);
            } else {
                if matches!(command, Command::StopCheck) {
                    state.begin_waiting();
                }
                state.answer(command);
            }
            if state.is_busy() && !was_busy {
                after(&slices());
            }
        });
    }
}

impl State {
    fn seconds(&self) -> f64 {
        (now_ms() - self.check_start_ms) / 1e3
    }

    fn tell(&self, report: Option<Report>) {
        if let (Some((scope, page)), Some(report)) = (&self.page, report) {
            scope.respond(*page, report);
        }
    }

    /// Whether a search is under way or about to begin.
    fn is_busy(&self) -> bool {
        self.waiting.is_some() || self.explorer.is_checking()
    }

    fn answer(&mut self, command: Command) {
        let seconds = self.seconds();
        let report = self.explorer.answer(command, seconds);
        self.tell(report);
    }

    /// Begins the search that waits, if there is one.
    fn begin_waiting(&mut self) {
        if let Some(command) = self.waiting.take() {
            self.answer(command);
        }
    }

    fn slice(&mut self) {
        if self.waiting.is_some() {
            let Some(crew) = hands::crew(now_ms()) else {
                return;
            };
            self.explorer.crew = crew;
            self.begin_waiting();
        }
        let start_ms = now_ms();
        let check_start_ms = self.check_start_ms;
        let report = self
            .explorer
            .slice(&mut || now_ms() - start_ms < SLICE_MS, &|| {
                (now_ms() - check_start_ms) / 1e3
            });
        self.tell(report);
    }
}

/// What takes the search further, again and again until it is over.
fn slices() -> Function {
    thread_local! {
        static SLICES: Function = Closure::<dyn FnMut()>::new(|| {
            let goes_on = STATE.with_borrow_mut(|state| {
                state.slice();
                state.is_busy()
            });
            if goes_on {
                after(&slices());
            }
        })
        .into_js_value()
        .unchecked_into();
    }
    SLICES.with(Function::clone)
}

fn this() -> DedicatedWorkerGlobalScope {
    let global: JsValue = js_sys::global().into();
    global.unchecked_into()
}

/// Calls a function when the messages that have come are dealt with.
fn after(then: &Function) {
    // It fails only without a worker, and this is one.
    drop(this().set_timeout_with_callback_and_timeout_and_arguments_0(then, 0));
}

fn now_ms() -> f64 {
    this().performance().map_or(0.0, |clock| clock.now())
}
