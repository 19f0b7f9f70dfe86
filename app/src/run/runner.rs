//! The seam to the execution side: one command in, reports out.

use live::messages::{Command, Ending, Report};
use trace::ids::Nanos;

/// What a runner tells while it works.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The engine is being loaded; the share that has come, from 0 to 1, where it is known.
    Loading(Option<f64>),
    /// The run reported something.
    Report(Report),
}

/// One run under way. Dropping it ends the run.
pub struct Runner;

impl Runner {
    /// Starts a run. `on_news` is called from the page's event loop until the run has ended.
    pub fn start(command: Command, on_news: impl Fn(News) + 'static) -> Runner {
        let _ = command;
        let how = Ending::Failed("This build of the page has no engine.".to_owned());
        on_news(News::Report(Report::Ended { at: Nanos(0), how }));
        Runner
    }

    /// Ends the run, whatever it does; [`Report::Ended`] follows.
    pub fn stop(&self) {}
}
