//! The reactive wrapper of a run: views follow it by signals that change as often as [`Pace`] lets them.

use std::sync::Arc;

use leptos::prelude::*;
use live::messages::{Command, Ending, Options, Report};
use live::page::News;
use trace::ids::Nanos;

use super::runner::{Begin, Running};
use super::state::{Phase, RunState};
use crate::browser::popover_is_open;
use crate::pace::{Pace, after_paint, now_ms};
use crate::timeline::run::RunTrace;
use crate::{address, parts};

/// How often a timeline grows while nothing is reported, in milliseconds: drawing takes a core from the program.
const TIMELINE_PERIOD_MS: f64 = 250.0;

/// A place where programs are run, one after another.
#[derive(Clone, Copy)]
pub struct Session {
    state: StoredValue<RunState, LocalStorage>,
    runner: StoredValue<Option<Box<dyn Running>>, LocalStorage>,
    /// Counts the runs, so that a late report of an earlier run is told apart.
    run: StoredValue<u32>,
    pace: Pace,
    /// When the program's first report came and when the timeline was last moved on, by the page's clock.
    began_ms: StoredValue<Option<f64>>,
    moved_ms: StoredValue<f64>,
    version: RwSignal<u32>,
    phase: RwSignal<Phase>,
    trace: RwSignal<Option<Arc<RunTrace>>>,
    has_timeline: RwSignal<bool>,
}

impl Session {
    /// A place where nothing was run yet. What runs there ends with the owner that made it.
    pub fn new() -> Session {
        let session = Session {
            state: StoredValue::new_local(RunState::default()),
            runner: StoredValue::new_local(None),
            run: StoredValue::new(0),
            pace: Pace::every(100.0),
            began_ms: StoredValue::new(None),
            moved_ms: StoredValue::new(0.0),
            version: RwSignal::new(0),
            phase: RwSignal::new(Phase::Idle),
            trace: RwSignal::new(None),
            has_timeline: RwSignal::new(false),
        };
        on_cleanup(move || {
            session.runner.try_set_value(None);
        });
        session
    }

    /// Runs a program; one that still runs here is ended first.
    /// The label tells its timeline from others beside it.
    pub fn start(&self, label: &str, source: String, file_name: String, options: Options) {
        let session = *self;
        let run = self.run.get_value().wrapping_add(1);
        self.run.set_value(run);
        self.runner.set_value(None);
        self.state.set_value(RunState::begun());
        self.began_ms.set_value(None);
        self.trace.set(Some(RunTrace::new(label)));
        self.publish();
        let command = Command::Start {
            source,
            file_name,
            options,
            arguments: Vec::new(),
        };
        leptos::task::spawn_local(async move {
            match parts::runner().await {
                Ok(begin) => session.begin(run, begin, command),
                Err(_) => session.take(run, ended(Ending::Failed(NOT_LOADED.to_owned()))),
            }
        });
    }

    /// Begins a run, unless it was ended while the runner was fetched.
    fn begin(&self, run: u32, begin: fn(Begin) -> Box<dyn Running>, command: Command) {
        let is_wanted = || {
            self.run.try_get_value() == Some(run)
                && self.phase.try_with_untracked(Phase::is_busy) == Some(true)
        };
        if !is_wanted() {
            return;
        }
        let session = *self;
        let runner = begin(Begin {
            engine: engine(),
            command,
            on_news: Box::new(move |news| session.take(run, news)),
        });
        // A run that ended while it was being started needs no runner any more.
        if is_wanted() {
            self.runner.set_value(Some(runner));
        }
    }

    /// Ends the run.
    pub fn stop(&self) {
        let is_begun = self.runner.with_value(|runner| {
            if let Some(runner) = runner {
                runner.stop();
            }
            runner.is_some()
        });
        if !is_begun && self.is_busy_untracked() {
            self.take(self.run.get_value(), ended(Ending::Stopped));
        }
    }

    /// Lets a forced run that is frozen go on.
    pub fn release(&self) {
        self.runner.with_value(|runner| {
            if let Some(runner) = runner {
                runner.release();
            }
        });
    }

    /// Lets Escape end the run, wherever on the page the focus is. For the owner that is being set up.
    pub fn stop_on_escape(&self) {
        let session = *self;
        let handle = window_event_listener(leptos::ev::keydown, move |event| {
            // An open definition takes Escape for itself.
            if event.key() == "Escape" && session.is_busy_untracked() && !popover_is_open() {
                event.prevent_default();
                session.stop();
            }
        });
        on_cleanup(move || handle.remove());
    }

    /// Forgets the run and what it did.
    pub fn clear(&self) {
        self.run.update_value(|run| *run = run.wrapping_add(1));
        self.runner.set_value(None);
        self.state.set_value(RunState::default());
        self.trace.set(None);
        self.publish();
    }

    /// Reads the state and follows it.
    pub fn with<T>(&self, read: impl FnOnce(&RunState) -> T) -> T {
        self.version.track();
        self.state.with_value(read)
    }

    /// Reads the state without following it.
    pub fn with_untracked<T>(&self, read: impl FnOnce(&RunState) -> T) -> T {
        self.state.with_value(read)
    }

    /// How far the run has come.
    pub fn phase(&self) -> Phase {
        self.phase.get()
    }

    /// Whether something is under way that can be stopped.
    pub fn is_busy(&self) -> bool {
        self.phase.with(Phase::is_busy)
    }

    /// As [`Session::is_busy`], without following it.
    pub fn is_busy_untracked(&self) -> bool {
        self.phase.try_with_untracked(Phase::is_busy) == Some(true)
    }

    /// What the threads do; it grows in place. `None` before the first run.
    pub fn trace(&self) -> Option<Arc<RunTrace>> {
        self.trace.get()
    }

    /// Whether the run has something to draw. What it printed first is on the screen before.
    pub fn has_timeline(&self) -> bool {
        self.has_timeline.get()
    }

    fn take(&self, run: u32, news: News) {
        if self.run.try_get_value() != Some(run) {
            return;
        }
        let ended = matches!(
            news,
            News::Report(Report::Ended { .. } | Report::Rejected(_))
        );
        if let News::Report(report) = &news {
            if self.began_ms.try_get_value() == Some(None) {
                self.began_ms.try_set_value(Some(now_ms()));
            }
            if let Some(Some(trace)) = self.trace.try_get_untracked() {
                trace.take(report);
            }
        }
        let printed = || self.state.try_with_value(|state| !state.output.is_empty());
        let had_printed = printed();
        self.state.try_update_value(|state| match news {
            News::Loading(share) => state.phase = Phase::Loading(share),
            News::Report(report) => state.apply(report),
        });
        if ended {
            self.publish();
            self.runner.try_set_value(None);
        } else if printed() != had_printed {
            // Nobody waits for the first line longer than for the program.
            self.publish();
        } else {
            let session = *self;
            self.pace.ask(move || session.publish());
        }
    }

    /// Tells the views. The owner may be gone, so nothing here may insist on a signal.
    fn publish(&self) {
        let Some(phase) = self.state.try_with_value(|state| state.phase.clone()) else {
            return;
        };
        if phase == Phase::Running {
            self.move_timeline_on();
        }
        if self.phase.try_with_untracked(|known| *known != phase) == Some(true) {
            self.phase.try_set(phase);
        }
        self.version
            .try_update(|version| *version = version.wrapping_add(1));
        let session = *self;
        let has_timeline = move || session.state.try_with_value(RunState::has_timeline);
        if has_timeline() != self.has_timeline.try_get_untracked() {
            // The run may be another one by then.
            after_paint(move || {
                session.has_timeline.try_set(has_timeline() == Some(true));
            });
        }
    }

    /// Lets the timeline of a running program grow between its events, a few times a second.
    fn move_timeline_on(&self) {
        let (now, moved) = (now_ms(), self.moved_ms.try_get_value().unwrap_or_default());
        let began = self.began_ms.try_get_value().flatten();
        if let (Some(began), Some(Some(trace))) = (began, self.trace.try_get_untracked())
            && now - moved > TIMELINE_PERIOD_MS
        {
            self.moved_ms.try_set_value(now);
            trace.advance(Nanos(((now - began) * 1e6) as u64));
        }
    }
}

/// What a run says that cannot begin because its part of the interface cannot be fetched.
const NOT_LOADED: &str =
    "What runs programs could not be loaded. Check the connection and run it again.";

/// The news that a run ended before it began.
fn ended(how: Ending) -> News {
    News::Report(Report::Ended { at: Nanos(0), how })
}

/// Loads the engine and what draws its runs, so that the next run begins at once; for when a run is likely.
/// Calling it again costs nothing.
pub fn expect_a_run() {
    leptos::task::spawn_local(async {
        // A failure is told by the run that needs what is missing; it tries again.
        if let Ok(preload) = parts::preload().await {
            preload(engine());
        }
    });
}

/// The address of the engine's folder.
fn engine() -> String {
    address::asset("engine").unwrap_or_default()
}

impl Default for Session {
    fn default() -> Session {
        Session::new()
    }
}
