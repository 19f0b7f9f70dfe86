//! What a process tells about itself while it runs.

use std::sync::Arc;

use trace::event::{Event, EventKind, ProcessInfo};
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

use super::Process;
use super::slot::ThreadSlot;
use crate::messages::Report;
use crate::platform::atomic::Ordering;
use crate::sync::lock;
use crate::sync::script::Script;

/// The most events in one report.
const BATCH: usize = 8_192;

impl Process {
    /// Takes out what has happened since the last time. One caller at a time.
    pub fn drain(&self, reports: &mut Vec<Report>) {
        self.drain_facts(reports);
        self.drain_stage(reports);
        self.drain_schedule(reports);
        reports.extend(lock(&self.rejected).take().map(Report::Rejected));
        let mut threads: Vec<Arc<ThreadSlot>> = lock(&self.threads).values().cloned().collect();
        threads.sort_by_key(|slot| slot.id());
        let mut events = Vec::new();
        let mut dropped = Vec::new();
        for slot in threads {
            if !slot.announced.swap(true, Ordering::Relaxed) {
                events.push(Event {
                    at: Nanos(slot.created),
                    process: self.id(),
                    thread: slot.id(),
                    line: Line(0),
                    kind: EventKind::Created {
                        name: slot.name.clone(),
                    },
                });
            }
            slot.ring
                .drain(self.id(), slot.id(), &mut events, &mut dropped);
            if slot.ring.is_finished() {
                let ran = slot.running_ns.load(Ordering::Relaxed);
                self.retired_ns.fetch_add(ran, Ordering::Relaxed);
                lock(&self.threads).remove(&slot.id());
            }
            if events.len() >= BATCH {
                reports.push(Report::Events(std::mem::take(&mut events)));
            }
        }
        if !events.is_empty() {
            reports.push(Report::Events(events));
        }
        reports.extend(dropped.into_iter().map(Report::Dropped));
        self.forgotten.notify_all();
        self.output.drain(self.id(), reports);
    }

    /// Takes out what has been printed since the last time.
    #[cfg(feature = "native")]
    pub fn drain_output(&self, reports: &mut Vec<Report>) {
        self.output.drain(self.id(), reports);
    }

    fn drain_stage(&self, reports: &mut Vec<Report>) {
        let stage = self.turn.script().and_then(Script::stage);
        let mut reported = lock(&self.reported_stage);
        if stage.is_some() && *reported != stage {
            *reported = stage;
            reports.extend(stage.map(Report::Forcing));
        }
    }

    fn drain_schedule(&self, reports: &mut Vec<Report>) {
        if let Some(recorder) = &self.recorder {
            let now_ns = self.setup.clock.nanos();
            let schedule = recorder.take(now_ns, self.exit_code().is_some());
            reports.extend(schedule.map(Report::Schedule));
        }
    }

    fn drain_facts(&self, reports: &mut Vec<Report>) {
        let info = ProcessInfo {
            id: self.id(),
            name: self.setup.name.clone(),
            requested: Nanos(self.setup.requested),
            started: lock(&self.started).map(Nanos),
            ended: (*lock(&self.ended))
                .zip(self.exit_code())
                .map(|(at, code)| (Nanos(at), code)),
        };
        let mut reported = lock(&self.reported);
        if reported.as_ref() != Some(&info) {
            reports.push(Report::Process(info.clone()));
            *reported = Some(info);
        }
    }

    /// The line that each live thread is at.
    pub fn lines(&self, lines: &mut Vec<(ProcessId, ThreadId, Line)>) {
        let mut found: Vec<_> = lock(&self.threads)
            .values()
            .filter(|slot| slot.line() > 0 && !slot.is_over())
            .map(|slot| (self.id(), slot.id(), Line(slot.line())))
            .collect();
        found.sort_unstable();
        lines.append(&mut found);
    }
}
