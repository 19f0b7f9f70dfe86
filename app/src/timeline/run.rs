//! A run that views share while it grows.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use leptos::prelude::*;
use live::messages::Report;
use trace::collector::{Collector, Timeline};
use trace::ids::Nanos;

use super::rows::RunView;
use crate::pace::Pace;

/// One run: what tells it from others, and what it did so far.
///
/// It is filled in place, never copied; views follow [`RunTrace::track`].
#[derive(Debug)]
pub struct RunTrace {
    label: String,
    recording: RwLock<Collector>,
    revision: ArcRwSignal<u64>,
}

impl RunTrace {
    /// A run that has reported nothing yet. The label is shown where several runs are compared.
    pub fn new(label: impl Into<String>) -> Arc<RunTrace> {
        RunTrace::recorded(label, Collector::default())
    }

    /// A run that was read from a file.
    pub fn finished(label: impl Into<String>, timeline: Timeline) -> Arc<RunTrace> {
        RunTrace::recorded(label, Collector::from(timeline))
    }

    fn recorded(label: impl Into<String>, collector: Collector) -> Arc<RunTrace> {
        Arc::new(RunTrace {
            label: label.into(),
            recording: RwLock::new(collector),
            revision: ArcRwSignal::new(0),
        })
    }

    /// Takes in what concerns the timeline; other reports only show how late it is.
    pub fn take(&self, report: &Report) {
        match report {
            Report::Process(info) => self.update(|it| it.process(info.clone())),
            Report::Events(events) => self.update(|it| it.events(events)),
            Report::Dropped(gap) => self.update(|it| it.dropped(*gap)),
            Report::Output { at, .. } => self.update(|it| it.advance(*at)),
            Report::Ended { at, .. } => self.update(|it| it.finish(*at)),
            _ => {}
        }
    }

    /// Shows a run under way as far as `now`, by the page's own clock; its end corrects it.
    pub fn advance(&self, now: Nanos) {
        self.update(|collector| collector.advance(now));
    }

    fn update(&self, change: impl FnOnce(&mut Collector)) {
        let mut recording = self
            .recording
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        change(&mut recording);
        drop(recording);
        self.revision.try_update(|it| *it += 1);
    }

    fn read(&self) -> RwLockReadGuard<'_, Collector> {
        self.recording
            .read()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What tells it from others.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// Follows its growth.
    pub fn track(&self) {
        self.revision.track();
    }

    /// Reads what it did so far.
    pub fn with<T>(&self, read: impl FnOnce(&Timeline) -> T) -> T {
        read(self.read().timeline())
    }
}

/// Changes when one of `runs` has grown, with at least `gap_ms` milliseconds between two changes, and at once when all
/// are over.
pub fn growth(runs: Signal<Vec<Arc<RunTrace>>>, gap_ms: f64) -> ReadSignal<u32> {
    let (frame, set_frame) = signal(0);
    let pace = Pace::every(gap_ms);
    let change = move || {
        set_frame.try_update(|it| *it += 1);
    };
    Effect::new(move |_| {
        let over = runs.with(|runs| {
            runs.iter().for_each(|it| it.track());
            runs.iter().all(|it| it.with(Timeline::over))
        });
        if over {
            change();
        } else {
            pace.ask(change);
        }
    });
    frame
}

/// Reads several runs at once.
pub fn with_views<T>(runs: &[Arc<RunTrace>], read: impl FnOnce(&[RunView<'_>]) -> T) -> T {
    let guards: Vec<_> = runs.iter().map(|it| it.read()).collect();
    let views: Vec<RunView<'_>> = (runs.iter().zip(&guards))
        .map(|(run, recording)| RunView {
            label: &run.label,
            timeline: recording.timeline(),
        })
        .collect();
    read(&views)
}
