//! Virtual time: when the instructions of a run would have been executed on a machine with so many cores.
//!
//! Every instruction takes the same time. A thread runs on a core as long as it can and as long as the core's turn
//! lasts; under the GIL there is one core, and a turn is the switch interval. No instruction starts before one that the
//! schedule has earlier, so that effects never come before their causes: what runs in parallel is what a scheduler
//! that goes by this clock ([`crate::schedulers::Machine`]) lets run in parallel.

use std::collections::BTreeMap;

use machine::thread::Park;
use trace::event::{Event, EventKind, State as Doing, Waiting};
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

use trace::schedule::Choice;

/// How long an instruction takes, in nanoseconds: about as long as in CPython.
pub const INSTRUCTION_NS: u64 = 50;
/// How long a thread may keep a core that others want where there is no GIL, in nanoseconds.
const TURN_NS: u64 = 5_000_000;
/// The most cores that a machine can have.
pub const CORES_MAX: u32 = 64;

/// A machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardware {
    /// How many cores it has, from 1 to [`CORES_MAX`].
    pub cores: u32,
    /// The GIL's switch interval in nanoseconds; `None` if there is no GIL.
    pub switch_interval_ns: Option<u64>,
}

impl Hardware {
    fn turn_ns(&self) -> u64 {
        self.switch_interval_ns.unwrap_or(TURN_NS)
    }
}

/// A thread by process and number.
pub type Key = (u32, ThreadId);

/// What is known of a thread's time.
#[derive(Clone, Debug)]
pub struct Watch {
    /// Its Python name.
    pub name: String,
    /// What it does.
    pub doing: Doing,
    /// From when on it could take its next step, in nanoseconds.
    ready_at: u64,
    /// When its wait ends by itself, in nanoseconds.
    wakes_at: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Core {
    thread: Option<Key>,
    /// Since when it has the thread.
    since: u64,
    /// When it is done with what it was given.
    free_at: u64,
}

/// What a step has changed for the threads, as far as time is concerned.
#[derive(Debug)]
pub struct Step<'a> {
    /// The choice.
    pub choice: Choice,
    /// The line at which the thread was.
    pub line: u32,
    /// Whether it is over.
    pub is_over: bool,
    /// What it waits for now, and how long at most, in seconds.
    pub park: Option<(Park, Option<f64>)>,
    /// Threads that it has started, with their names and first lines.
    pub born: &'a [(Key, String)],
    /// Threads whose wait it has ended.
    pub woken: &'a [Key],
}

/// The clock of a run.
#[derive(Clone, Debug)]
pub struct Clock {
    hardware: Hardware,
    threads: BTreeMap<Key, Watch>,
    cores: Vec<Core>,
    /// When the latest instruction started.
    started: u64,
    /// When the latest instruction ended.
    ended: u64,
}

impl Clock {
    /// The clock of a run that begins with one thread.
    pub fn new(hardware: Hardware, main: Key, name: String) -> Clock {
        let n_cores = match hardware.switch_interval_ns {
            Some(_) => 1,
            None => hardware.cores.clamp(1, CORES_MAX),
        };
        let watch = Watch {
            name,
            doing: Doing::Running,
            ready_at: 0,
            wakes_at: None,
        };
        Clock {
            hardware,
            threads: BTreeMap::from([(main, watch)]),
            cores: vec![Core::default(); n_cores as usize],
            started: 0,
            ended: 0,
        }
    }

    /// The time that has passed.
    pub fn now(&self) -> Nanos {
        Nanos(self.ended)
    }

    /// All threads that there have been.
    pub fn threads(&self) -> impl Iterator<Item = (Key, &Watch)> {
        self.threads.iter().map(|(key, watch)| (*key, watch))
    }

    /// Whether a thread is or was there.
    pub fn knows(&self, key: Key) -> bool {
        self.threads.contains_key(&key)
    }

    /// What is to be told of the threads that there are at the start.
    pub fn first_events(&self) -> Vec<Event> {
        let threads = self.threads.iter();
        let created = threads.map(|(key, watch)| {
            let name = watch.name.clone();
            event(*key, 0, 0, EventKind::Created { name })
        });
        created.collect()
    }

    /// When the machine would let a thread take its next step, in nanoseconds.
    pub fn next_start(&self, choice: Choice) -> u64 {
        let key = (choice.process, choice.thread);
        let ready = self.ready(choice).max(self.started);
        if self.cores.iter().any(|core| core.thread == Some(key)) {
            return ready;
        }
        let free = self.cores.iter().map(|core| match core.thread {
            None => core.free_at,
            Some(_) => (core.since + self.hardware.turn_ns()).max(core.free_at),
        });
        ready.max(free.min().unwrap_or(0))
    }

    /// Since when a thread could take its next step, in nanoseconds.
    pub fn ready(&self, choice: Choice) -> u64 {
        let watch = self.threads.get(&(choice.process, choice.thread));
        watch.map_or(0, |watch| match choice.late {
            true => watch.wakes_at.unwrap_or(watch.ready_at),
            false => watch.ready_at,
        })
    }

    /// Takes a step in; what happened goes to `events` where there is somebody to read it.
    pub fn take(&mut self, step: &Step<'_>, mut events: Option<&mut Vec<Event>>) {
        let key = (step.choice.process, step.choice.thread);
        let ready = self.ready(step.choice);
        let core = self.core_for(key);
        let start = ready.max(self.started).max(self.cores[core].free_at);
        let end = start + INSTRUCTION_NS;
        if self.cores[core].thread != Some(key) {
            self.cores[core] = Core {
                thread: Some(key),
                since: start,
                free_at: start,
            };
        }
        self.cores[core].free_at = end;
        self.started = start;
        self.ended = self.ended.max(end);
        let waiting = match self.hardware.switch_interval_ns {
            Some(_) => Doing::WaitingForGil,
            None => Doing::Ready,
        };
        let mut say = |key: Key, at: u64, doing: Doing, on: Option<Waiting>| {
            if let Some(events) = events.as_deref_mut() {
                let kind = EventKind::Enter { state: doing, on };
                events.push(event(key, at, step.line, kind));
            }
        };
        if let Some(watch) = self.threads.get_mut(&key) {
            if start > ready && watch.doing != waiting {
                say(key, ready, waiting, None);
                say(key, start, Doing::Running, None);
            } else if watch.doing != Doing::Running || start > ready {
                say(key, start, Doing::Running, None);
            }
            watch.doing = Doing::Running;
            watch.ready_at = end;
            watch.wakes_at = None;
            if let Some((park, seconds)) = step.park {
                watch.doing = match park.on {
                    Some(_) => Doing::Blocked,
                    None => Doing::Sleeping,
                };
                watch.wakes_at = seconds.map(|seconds| end + nanos(seconds));
                say(key, end, watch.doing, park.on);
            }
            if step.is_over {
                watch.doing = Doing::Ended;
                say(key, end, Doing::Ended, None);
            }
        }
        if step.park.is_some() || step.is_over {
            self.cores[core].thread = None;
        }
        for key in step.woken {
            if let Some(watch) = self.threads.get_mut(key) {
                watch.ready_at = end;
                watch.doing = waiting;
                say(*key, end, waiting, None);
            }
        }
        self.bear(step, end, events);
    }

    fn bear(&mut self, step: &Step<'_>, end: u64, mut events: Option<&mut Vec<Event>>) {
        for (key, name) in step.born {
            let watch = Watch {
                name: name.clone(),
                doing: Doing::Starting,
                ready_at: end,
                wakes_at: None,
            };
            self.threads.insert(*key, watch);
            if let Some(events) = events.as_deref_mut() {
                let name = name.clone();
                events.push(event(*key, end, step.line, EventKind::Created { name }));
            }
        }
    }

    /// The core that a thread runs on: its own, a free one, or the one whose thread has had its turn longest.
    fn core_for(&self, key: Key) -> usize {
        let cores = self.cores.iter().enumerate();
        let rank = |core: &Core| match core.thread {
            Some(owner) if owner == key => (0, 0),
            None => (1, core.free_at),
            Some(_) => (2, core.since),
        };
        let best = cores.min_by_key(|(_, core)| rank(core));
        best.map_or(0, |(at, _)| at)
    }
}

fn event(key: Key, at: u64, line: u32, kind: EventKind) -> Event {
    Event {
        at: Nanos(at),
        process: ProcessId(key.0),
        thread: key.1,
        line: Line(line),
        kind,
    }
}

fn nanos(seconds: f64) -> u64 {
    (seconds.max(0.0) * 1e9) as u64
}
