//! Runs written down as text, one report per line:
//!
//! ```text
//! process p0 MainProcess requested 0 started 200 ended 900 exit 0
//! 0    p0.t0 created MainThread
//! 200  p0.t0 running @1
//! 250  p0.t0 blocked Lock 2 @7
//! 260  p0.t0 takes GIL
//! 270  p0.t0 drops GIL
//! gap  p0.t1 300 400 12
//! end 1000
//! ```
//!
//! Times are microseconds. `#` begins a comment.

use crate::activity::Activity;
use crate::collector::{Collector, Timeline};
use crate::event::{Dropped, Event, EventKind, ProcessInfo, Resource, State, Waiting};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};

/// Feeds the reports of `script` to a collector, one at a time.
pub fn play(script: &str, mut collector: Collector) -> Timeline {
    for line in script.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [] | ["#", ..] => {}
            ["end", at] => collector.finish(micros(at)),
            ["process", rest @ ..] => collector.process(process(rest)),
            ["gap", who, from, to, count] => {
                let (process, thread) = lane(who);
                collector.dropped(Dropped {
                    process,
                    thread,
                    from: micros(from),
                    to: micros(to),
                    count: count.parse().expect("script: a count"),
                });
            }
            [at, who, rest @ ..] => {
                let (process, thread) = lane(who);
                collector.events(&[Event {
                    at: micros(at),
                    process,
                    thread,
                    line: at_line(rest),
                    kind: kind(rest),
                }]);
            }
            _ => panic!("script: {line:?}"),
        }
    }
    collector.into_timeline()
}

fn micros(word: &str) -> Nanos {
    Nanos(word.parse::<u64>().expect("script: a time") * 1_000)
}

fn lane(word: &str) -> (ProcessId, ThreadId) {
    let (process, thread) = word.split_once('.').expect("script: p0.t0");
    let process = process.trim_start_matches('p').parse();
    let thread = thread.trim_start_matches('t').parse();
    (
        ProcessId(process.expect("script: a process")),
        ThreadId(thread.expect("script: a thread")),
    )
}

fn at_line(words: &[&str]) -> Line {
    let line = words.iter().find_map(|it| it.strip_prefix('@'));
    Line(line.map_or(0, |it| it.parse().expect("script: a line")))
}

fn kind(words: &[&str]) -> EventKind {
    match words {
        ["created", name] => EventKind::Created {
            name: (*name).to_owned(),
        },
        ["takes", "GIL"] => EventKind::GilTaken,
        ["drops", "GIL"] => EventKind::GilDropped,
        ["ended", ..] => EventKind::Enter {
            state: State::Ended,
            on: None,
        },
        [key, rest @ ..] => EventKind::Enter {
            state: state(Activity::from_key(key).expect("script: a state")),
            on: waiting(rest),
        },
        [] => panic!("script: an event without a kind"),
    }
}

fn waiting(words: &[&str]) -> Option<Waiting> {
    let [resource, number, ..] = words else {
        return None;
    };
    Some(Waiting {
        resource: Resource::from_label(resource)?,
        number: number.parse().expect("script: a number"),
    })
}

pub fn state(activity: Activity) -> State {
    match activity {
        Activity::Running => State::Running,
        Activity::Ready => State::Ready,
        Activity::WaitingForGil => State::WaitingForGil,
        Activity::Blocked => State::Blocked,
        Activity::Sleeping => State::Sleeping,
        Activity::Serialising => State::Serialising,
        Activity::Starting => State::Starting,
        Activity::Unknown => panic!("script: no event announces the unknown"),
    }
}

fn process(words: &[&str]) -> ProcessInfo {
    let [id, name, facts @ ..] = words else {
        panic!("script: process p0 NAME");
    };
    let fact = |key: &str| {
        let place = facts.iter().position(|it| *it == key)?;
        facts.get(place + 1)
    };
    ProcessInfo {
        id: ProcessId(id.trim_start_matches('p').parse().expect("script: an id")),
        name: (*name).to_owned(),
        requested: fact("requested").map_or(Nanos(0), |it| micros(it)),
        started: fact("started").map(|it| micros(it)),
        ended: fact("ended").map(|it| {
            let exit = fact("exit").map_or(0, |it| it.parse().expect("script: an exit code"));
            (micros(it), exit)
        }),
    }
}
