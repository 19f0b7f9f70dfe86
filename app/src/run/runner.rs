//! What begins runs and ends them, as the page has it before the code that does so is fetched.

use live::messages::Command;
use live::page::{self, News, Runner};

/// A run to begin.
pub struct Begin {
    /// The address of the engine's folder.
    pub engine: String,
    /// What is to be run.
    pub command: Command,
    /// Called with everything that the run tells, until it has ended.
    pub on_news: Box<dyn Fn(News)>,
}

/// A run under way. Dropping it ends the run.
pub trait Running {
    /// Ends the run; that it has ended is told like all news.
    fn stop(&self);
    /// Lets a forced run that is frozen go on.
    fn release(&self);
}

impl Running for Runner {
    fn stop(&self) {
        Runner::stop(self);
    }

    fn release(&self) {
        Runner::release(self);
    }
}

/// Begins a run; only the part itself may call it.
pub fn begin(run: Begin) -> Box<dyn Running> {
    Box::new(Runner::start(&run.engine, run.command, run.on_news))
}

/// Loads the engine in a folder; only the part itself may call it.
pub fn preload(engine: String) {
    page::preload(&engine, |_| {});
}
