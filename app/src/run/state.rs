//! The run so far: every [`Report`] folded into what the page shows.

use std::collections::BTreeMap;

use live::messages::{Ending, Forcing, Mode, Report};
use syntax::diagnostic::Diagnostic;
use trace::event::EventKind;
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

use super::output::Output;

/// How far a run has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// Nothing was run yet.
    #[default]
    Idle,
    /// The engine is being loaded; the share that has come, from 0 to 1, where it is known.
    Loading(Option<f64>),
    /// The program runs.
    Running,
    /// The program is not valid; nothing ran.
    Rejected,
    /// The run is over.
    Ended {
        /// When.
        at: Nanos,
        /// How.
        how: Ending,
    },
}

impl Phase {
    /// Whether something is under way that can be stopped.
    pub fn is_busy(&self) -> bool {
        matches!(self, Phase::Loading(_) | Phase::Running)
    }
}

/// Everything the page knows of one run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunState {
    /// How far it has come.
    pub phase: Phase,
    /// Whether its threads run at once; known from its first report on.
    pub mode: Option<Mode>,
    /// How far it has come, if it is forced into a schedule.
    pub forcing: Option<Forcing>,
    /// Who executed when, as far as that is recorded.
    pub schedule: Option<String>,
    /// What it printed.
    pub output: Output,
    /// The line each live thread is at.
    pub lines: Vec<(ProcessId, ThreadId, Line)>,
    /// What is wrong with the program.
    pub diagnostics: Vec<Diagnostic>,
    processes: BTreeMap<ProcessId, String>,
    names: BTreeMap<(ProcessId, ThreadId), String>,
}

impl RunState {
    /// The state of a run that has just been asked for.
    pub fn begun() -> RunState {
        RunState {
            phase: Phase::Loading(None),
            ..RunState::default()
        }
    }

    /// Takes one report in.
    pub fn apply(&mut self, report: Report) {
        match report {
            Report::Rejected(diagnostics) => {
                self.phase = Phase::Rejected;
                self.diagnostics = diagnostics;
            }
            Report::Mode(mode) => self.mode = Some(mode),
            Report::Schedule(schedule) => self.schedule = Some(schedule),
            Report::Forcing(stage) => self.forcing = Some(stage),
            Report::Process(info) => {
                self.phase = Phase::Running;
                self.processes.insert(info.id, info.name);
            }
            Report::Output {
                stream,
                process,
                thread,
                at,
                text,
            } => {
                self.output.push(stream, (process, thread), at, &text);
            }
            Report::Events(events) => {
                for event in events {
                    if let EventKind::Created { name } = event.kind {
                        self.names.insert((event.process, event.thread), name);
                    }
                }
            }
            // The timeline says what is missing.
            Report::Dropped(_) => {}
            Report::Lines(lines) => self.lines = lines,
            Report::OutputDropped(bytes) => self.output.discarded_bytes = bytes,
            Report::Ended { at, how } => {
                self.lines.clear();
                self.phase = Phase::Ended { at, how };
            }
        }
    }

    /// What a thread is called on the page. A child process is named where it has one thread only;
    /// `MainThread` alone would say nothing there.
    pub fn thread_name(&self, process: ProcessId, thread: ThreadId) -> String {
        let name = self
            .names
            .get(&(process, thread))
            .cloned()
            .unwrap_or_else(|| match thread {
                ThreadId(0) => "MainThread".to_owned(),
                ThreadId(number) => format!("Thread-{number}"),
            });
        let process_name = self.processes.get(&process).map(String::as_str);
        match (process, thread, process_name) {
            (ProcessId(0), ..) | (_, _, None) => name,
            (_, ThreadId(0), Some(process_name)) => process_name.to_owned(),
            (_, _, Some(process_name)) => format!("{process_name}: {name}"),
        }
    }

    /// Whether there is something to draw: any thread has reported what it does, in a program that could begin.
    pub fn has_timeline(&self) -> bool {
        !self.names.is_empty() && self.phase != Phase::Rejected
    }
}

/// How a run ended, in words: `finished`, `exit code 1`, `stopped`.
pub fn ending_text(how: &Ending) -> String {
    match how {
        Ending::Exited(0) => "finished".to_owned(),
        Ending::Exited(code) => format!("ended with exit code {code}"),
        Ending::Stopped => "stopped".to_owned(),
        Ending::Failed(cause) => cause.clone(),
    }
}

/// A duration in the unit that reads best: `840 µs`, `12.3 ms`, `1.25 s`.
pub fn duration_text(nanos: Nanos) -> String {
    let ns = nanos.0 as f64;
    match nanos.0 {
        0..1_000_000 => format!("{:.0} µs", ns / 1e3),
        1_000_000..100_000_000 => format!("{:.1} ms", ns / 1e6),
        100_000_000..1_000_000_000 => format!("{:.0} ms", ns / 1e6),
        _ => format!("{:.2} s", ns / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use live::messages::{Ending, Report};
    use trace::event::{Event, EventKind, ProcessInfo};
    use trace::ids::{Line, Nanos, ProcessId, ThreadId};

    use super::{Phase, RunState, duration_text};

    fn process(id: u32, name: &str) -> Report {
        Report::Process(ProcessInfo {
            id: ProcessId(id),
            name: name.to_owned(),
            requested: Nanos(0),
            started: None,
            ended: None,
        })
    }

    fn created(process: u32, thread: u32, at: u64, name: &str) -> Event {
        Event {
            at: Nanos(at),
            process: ProcessId(process),
            thread: ThreadId(thread),
            line: Line(1),
            kind: EventKind::Created {
                name: name.to_owned(),
            },
        }
    }

    fn folded(reports: impl IntoIterator<Item = Report>) -> RunState {
        let mut state = RunState::begun();
        reports.into_iter().for_each(|report| state.apply(report));
        state
    }

    #[test]
    fn a_run_goes_from_loading_to_its_end() {
        let mut state = RunState::begun();
        assert_eq!(state.phase, Phase::Loading(None));
        state.apply(process(0, "MainProcess"));
        assert_eq!(state.phase, Phase::Running);
        state.apply(Report::Lines(vec![(ProcessId(0), ThreadId(0), Line(3))]));
        state.apply(Report::Ended {
            at: Nanos(9),
            how: Ending::Exited(0),
        });
        assert!(!state.phase.is_busy());
        assert!(state.lines.is_empty(), "a finished run is at no line");
    }

    #[test]
    fn a_timeline_exists_from_the_first_thread_on() {
        let mut state = folded([process(0, "MainProcess")]);
        assert!(!state.has_timeline());
        state.apply(Report::Events(vec![created(0, 0, 1, "MainThread")]));
        assert!(state.has_timeline());
    }

    #[test]
    fn threads_of_child_processes_carry_the_process_name() {
        let state = folded([
            process(0, "MainProcess"),
            process(1, "Process-1"),
            Report::Events(vec![created(0, 1, 1, "worker"), created(1, 1, 2, "helper")]),
        ]);
        let name = |process, thread| state.thread_name(ProcessId(process), ThreadId(thread));
        assert_eq!(name(0, 0), "MainThread");
        assert_eq!(name(0, 1), "worker");
        assert_eq!(name(1, 0), "Process-1");
        assert_eq!(name(1, 1), "Process-1: helper");
    }

    #[test]
    fn durations_have_the_unit_that_reads_best() {
        assert_eq!(duration_text(Nanos(840_000)), "840 µs");
        assert_eq!(duration_text(Nanos(12_345_000)), "12.3 ms");
        assert_eq!(duration_text(Nanos(340_000_000)), "340 ms");
        assert_eq!(duration_text(Nanos(1_250_000_000)), "1.25 s");
    }
}
