//! The ring buffer into which one thread records its events while it runs, and from which the reporter takes them.
//!
//! Recording never waits and never allocates, and no two threads write to the same cache line: what is observed is
//! not put in order by being observed. When the reporter is too slow, events are lost and counted, with the times
//! between which they are missing.

use trace::event::{Dropped, Event, EventKind, Resource, State, Waiting};
use trace::ids::{Line, Nanos, ProcessId, ThreadId};

use crate::platform::EVENTS_MAX;
use crate::platform::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

const MASK: u32 = EVENTS_MAX - 1;
/// Kinds above those of states.
const GIL_TAKEN: u64 = 32;
const GIL_DROPPED: u64 = 33;
const GAP: u64 = 34;

const STATES: [State; 8] = [
    State::Starting,
    State::Running,
    State::Ready,
    State::WaitingForGil,
    State::Blocked,
    State::Sleeping,
    State::Serialising,
    State::Ended,
];

const RESOURCES: [Resource; 12] = [
    Resource::Lock,
    Resource::RLock,
    Resource::Semaphore,
    Resource::Condition,
    Resource::Event,
    Resource::Barrier,
    Resource::Queue,
    Resource::Thread,
    Resource::Process,
    Resource::Message,
    Resource::Future,
    Resource::Response,
];

/// What can be recorded without allocating.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// The thread is in this state from here on.
    Enter(State, Option<Waiting>),
    /// It has taken the GIL.
    GilTaken,
    /// It has dropped the GIL.
    GilDropped,
}

/// The ring of one thread: one writer, one reader.
#[derive(Debug)]
pub struct Ring {
    records: Box<[Record]>,
    /// How many records were written; only the writer changes it.
    written: AtomicU32,
    /// How many records were read; only the reader changes it.
    read: AtomicU32,
    /// The last moment at which something was recorded; only the writer uses it.
    last: AtomicU64,
    /// How many events were lost since then; only the writer changes it before the end.
    lost: AtomicU64,
    /// The moment of the thread's end, which is never lost.
    end: AtomicU64,
    ended: AtomicBool,
    end_reported: AtomicBool,
}

#[derive(Debug, Default)]
struct Record {
    at: AtomicU64,
    /// Kind (8 bits), resource (8), number (24), line (24).
    what: AtomicU64,
}

impl Default for Ring {
    fn default() -> Self {
        Ring {
            records: (0..EVENTS_MAX).map(|_| Record::default()).collect(),
            written: AtomicU32::new(0),
            read: AtomicU32::new(0),
            last: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            end: AtomicU64::new(0),
            ended: AtomicBool::new(false),
            end_reported: AtomicBool::new(false),
        }
    }
}

impl Ring {
    /// Records something. Only the ring's own thread may call this (or its creator before it starts).
    pub fn record(&self, at: u64, line: u32, mark: Mark) {
        let written = self.written.load(Ordering::Relaxed);
        let used = written.wrapping_sub(self.read.load(Ordering::Acquire));
        let lost = self.lost.load(Ordering::Relaxed);
        // A gap takes a record of its own, before the event that ends it.
        if used + u32::from(lost > 0) >= EVENTS_MAX {
            self.lost.store(lost + 1, Ordering::Relaxed);
            return;
        }
        let mut next = written;
        if lost > 0 {
            let last = self.last.load(Ordering::Relaxed);
            self.put(next, last, GAP << 56 | lost & !(0xff << 56));
            self.lost.store(0, Ordering::Relaxed);
            next = next.wrapping_add(1);
        }
        self.put(next, at, pack(line, mark));
        self.last.store(at, Ordering::Relaxed);
        self.written.store(next.wrapping_add(1), Ordering::Release);
    }

    /// Records the thread's end. There is always room for it.
    pub fn end(&self, at: u64) {
        self.end.store(at, Ordering::Relaxed);
        self.ended.store(true, Ordering::Release);
    }

    /// Whether the end was recorded and everything was taken out.
    pub fn is_finished(&self) -> bool {
        self.end_reported.load(Ordering::Relaxed)
    }

    fn put(&self, index: u32, at: u64, what: u64) {
        let record = &self.records[(index & MASK) as usize];
        record.at.store(at, Ordering::Relaxed);
        record.what.store(what, Ordering::Relaxed);
    }

    /// Takes out what has been recorded. Only one thread at a time may read.
    pub fn drain(
        &self,
        process: ProcessId,
        thread: ThreadId,
        events: &mut Vec<Event>,
        dropped: &mut Vec<Dropped>,
    ) {
        let ended = self.ended.load(Ordering::Acquire);
        let written = self.written.load(Ordering::Acquire);
        let mut read = self.read.load(Ordering::Relaxed);
        let mut gap = None;
        while read != written {
            let record = &self.records[(read & MASK) as usize];
            let at = record.at.load(Ordering::Relaxed);
            let what = record.what.load(Ordering::Relaxed);
            read = read.wrapping_add(1);
            if what >> 56 == GAP {
                gap = Some((at, what & !(0xff << 56)));
                continue;
            }
            if let Some((from, count)) = gap.take() {
                dropped.push(lost_events(process, thread, from, at, count));
            }
            if let Some((line, kind)) = unpack(what) {
                events.push(Event {
                    at: Nanos(at),
                    process,
                    thread,
                    line,
                    kind,
                });
            }
        }
        self.read.store(read, Ordering::Release);
        if ended && !self.end_reported.swap(true, Ordering::Relaxed) {
            let end = self.end.load(Ordering::Relaxed);
            let count = self.lost.load(Ordering::Relaxed);
            if count > 0 {
                let from = self.last.load(Ordering::Relaxed);
                dropped.push(lost_events(process, thread, from, end, count));
            }
            events.push(Event {
                at: Nanos(end),
                process,
                thread,
                line: Line(0),
                kind: EventKind::Enter {
                    state: State::Ended,
                    on: None,
                },
            });
        }
    }
}

fn lost_events(process: ProcessId, thread: ThreadId, from: u64, to: u64, count: u64) -> Dropped {
    Dropped {
        process,
        thread,
        from: Nanos(from),
        to: Nanos(to),
        count,
    }
}

fn pack(line: u32, mark: Mark) -> u64 {
    let (kind, on) = match mark {
        Mark::GilTaken => (GIL_TAKEN, None),
        Mark::GilDropped => (GIL_DROPPED, None),
        Mark::Enter(state, on) => (index_of(&STATES, state), on),
    };
    let on = on.map_or(0, |on| {
        let resource = index_of(&RESOURCES, on.resource) + 1;
        resource << 24 | u64::from(on.number.min(0xff_ffff))
    });
    kind << 56 | on << 24 | u64::from(line.min(0xff_ffff))
}

fn unpack(what: u64) -> Option<(Line, EventKind)> {
    let line = Line((what & 0xff_ffff) as u32);
    let kind = match what >> 56 {
        GIL_TAKEN => EventKind::GilTaken,
        GIL_DROPPED => EventKind::GilDropped,
        state => EventKind::Enter {
            state: *STATES.get(state as usize)?,
            on: (what >> 48 & 0xff).checked_sub(1).and_then(|resource| {
                Some(Waiting {
                    resource: *RESOURCES.get(resource as usize)?,
                    number: (what >> 24 & 0xff_ffff) as u32,
                })
            }),
        },
    };
    Some((line, kind))
}

fn index_of<T: PartialEq>(list: &[T], item: T) -> u64 {
    list.iter().position(|it| *it == item).unwrap_or(0) as u64
}
