//! The page's side: starts the explorer's worker, and hears it.

use std::rc::Rc;

use gloo_worker::{HandlerId, Spawnable, Worker as Agent, WorkerBridge, WorkerScope};

use crate::messages::{Command, Report};

/// The loader of the worker in the explorer's folder.
const LOADER: &str = "worker.js";

/// The agent's type, for the bridge: the agent itself is in the worker.
struct Explorer;

impl Agent for Explorer {
    type Message = ();
    type Input = Command;
    type Output = Report;

    fn create(_: &WorkerScope<Self>) -> Self {
        Explorer
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, _: &WorkerScope<Self>, _: Command, _: HandlerId) {}
}

/// An explorer under way. Dropping the last copy ends it.
#[derive(Clone)]
pub struct Link(Rc<WorkerBridge<Explorer>>);

impl std::fmt::Debug for Link {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Link(..)")
    }
}

impl Link {
    /// Starts an explorer whose module is in a folder (an address, `/` at its end); the engine, in another one, has the
    /// modules of Python's library that few programs import. `on_report` hears what it tells.
    pub fn start(folder: &str, engine: &str, on_report: impl Fn(Report) + 'static) -> Link {
        let bridge = Explorer::spawner()
            .with_loader(true)
            .callback(on_report)
            .spawn(&format!("{folder}{LOADER}?{engine}"));
        Link(Rc::new(bridge))
    }

    /// Asks for something.
    pub fn send(&self, command: Command) {
        self.0.send(command);
    }
}
