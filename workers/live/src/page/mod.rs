//! The page's side of a run: loads the engine, starts and ends its workers, and passes on what they report.
//!
//! Nothing here blocks, and nothing of a browser shows in the interface: a [`Command`] goes in, [`News`] come out.

mod begun;
mod engine;
mod facts;
mod process;
mod run;

use std::cell::RefCell;
use std::rc::Rc;

use trace::ids::Nanos;

pub use facts::{Facts, Missing, facts};

use crate::messages::{Command, Ending, Report};
use run::Run;

/// What a run tells while it works.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The engine is being loaded; the share that has come, from 0 to 1, where it is known.
    Loading(Option<f64>),
    /// The run reported something.
    Report(Report),
}

/// One run under way. Dropping it ends the run.
#[derive(Debug)]
pub struct Runner(Rc<RefCell<Run>>);

impl Runner {
    /// Starts a run with the engine in a folder (an address, `/` at its end). `on_news` is called from the page's event
    /// loop until the run has ended; the last news is [`Report::Ended`].
    pub fn start(engine: &str, command: Command, on_news: impl Fn(News) + 'static) -> Runner {
        let on_news: Rc<dyn Fn(News)> = Rc::new(on_news);
        let run = Rc::new(RefCell::new(Run::new(engine, on_news)));
        match command {
            Command::Stop => run::end(&run, Nanos(0), Ending::Stopped),
            start => run::begin(&run, start),
        }
        Runner(run)
    }

    /// Lets a forced run that is frozen go on.
    pub fn release(&self) {
        run::release(&self.0);
    }

    /// Ends the run, whatever it does: all its workers are terminated. [`Report::Ended`] follows.
    pub fn stop(&self) {
        run::stop(&self.0);
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        run::abandon(&self.0);
    }
}

/// Loads the engine and makes a process ready, so that the next run begins at once. Calling it again costs nothing.
/// `on_progress` is told the share that has come, from 0 to 1, where it is known; 1 when the engine is there.
pub fn preload(engine: &str, on_progress: impl Fn(Option<f64>) + 'static) {
    let engine = engine.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        // A failure is reported by the run that needs the engine, which tries again.
        process::begin_spare(&engine);
        let on_progress: engine::OnProgress = Rc::new(on_progress);
        if engine::load(&engine, Rc::clone(&on_progress)).await.is_ok() {
            on_progress(Some(1.0));
            process::keep_spare(&engine).await;
        }
    });
}
