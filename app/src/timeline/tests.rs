//! Tests of the picture on runs made up for them.

mod budget;
mod movement;
mod picture;
mod words;

use trace::collector::{Collector, Timeline};
use trace::event::{Dropped, Event, EventKind, ProcessInfo, State};
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

use super::layout::Viewport;
use super::rows::RunView;
use super::scale::View;
use super::shape::{Form, Shape};

const MS: u64 = 1_000_000;

fn event(at: u64, process: u32, thread: u32, line: u32, kind: EventKind) -> Event {
    Event {
        at: Nanos(at),
        process: ProcessId(process),
        thread: ThreadId(thread),
        line: Line(line),
        kind,
    }
}

fn enter(state: State) -> EventKind {
    EventKind::Enter { state, on: None }
}

/// Two threads that take turns of `turn_ns`, `n_turns` in all, while the main thread waits.
pub fn turns(n_turns: u64, turn_ns: u64) -> Timeline {
    let mut collector = Collector::default();
    let mut events = Vec::new();
    let name = |it: &str| EventKind::Created {
        name: it.to_owned(),
    };
    events.push(event(0, 0, 0, 0, name("MainThread")));
    events.push(event(turn_ns / 2, 0, 0, 1, enter(State::Running)));
    events.push(event(turn_ns, 0, 0, 9, enter(State::Blocked)));
    for thread in 1..=2u64 {
        let id = thread as u32;
        events.push(event(
            turn_ns / 2,
            0,
            id,
            4,
            name(&format!("worker-{thread}")),
        ));
        events.push(event(turn_ns, 0, id, 4, enter(State::WaitingForGil)));
        for turn in (thread..=n_turns).step_by(2) {
            let start = turn * turn_ns;
            events.push(event(start, 0, id, 5, EventKind::GilTaken));
            events.push(event(start, 0, id, 5, enter(State::Running)));
            events.push(event(start + turn_ns, 0, id, 5, EventKind::GilDropped));
            events.push(event(
                start + turn_ns,
                0,
                id,
                5,
                enter(State::WaitingForGil),
            ));
        }
    }
    collector.events(&events);
    collector.finish(Nanos((n_turns + 2) * turn_ns));
    collector.into_timeline()
}

/// A parent and a child process with every state in it, and a gap.
pub fn all_states() -> Timeline {
    let mut collector = Collector::default();
    let process = |id: u32, name: &str, requested: u64| ProcessInfo {
        id: ProcessId(id),
        name: name.to_owned(),
        requested: Nanos(requested),
        started: None,
        ended: None,
    };
    collector.process(process(0, "MainProcess", 0));
    collector.process(process(1, "Process-1", 10 * MS));
    let states = [
        State::Running,
        State::Ready,
        State::WaitingForGil,
        State::Blocked,
        State::Sleeping,
        State::Serialising,
    ];
    for process in 0..2 {
        for (idx, state) in (1..).zip(states) {
            let at = u64::from(process) * 20 * MS + idx * 10 * MS;
            collector.events(&[event(at, process, 0, idx as u32, enter(state))]);
        }
    }
    collector.dropped(Dropped {
        process: ProcessId(0),
        thread: ThreadId(0),
        from: Nanos(70 * MS),
        to: Nanos(90 * MS),
        count: 42,
    });
    collector.finish(Nanos(100 * MS));
    collector.into_timeline()
}

/// So many threads that ran one after another, each for a millisecond.
pub fn many(n_threads: u32) -> Timeline {
    let mut collector = Collector::default();
    for thread in 0..n_threads {
        let at = u64::from(thread) * MS;
        collector.events(&[
            event(at, 0, thread, 1, enter(State::Running)),
            event(at + MS, 0, thread, 1, enter(State::Ended)),
        ]);
    }
    collector.finish(Nanos(u64::from(n_threads) * MS));
    collector.into_timeline()
}

fn viewport(view: View) -> Viewport {
    Viewport {
        view,
        width_px: 800.0,
        height_px: 400.0,
        top_px: 0.0,
        ratio: 2.0,
    }
}

fn corners(shape: &Shape) -> Vec<(i32, i32)> {
    match &shape.form {
        Form::Rect(area) => vec![(area.x0, area.y0), (area.x1, area.y1)],
        Form::Path(points, _) | Form::Polygon(points) => points.clone(),
    }
}

/// The timeline as the only run.
fn run(timeline: &Timeline) -> RunView<'_> {
    RunView {
        label: "run",
        timeline,
    }
}
