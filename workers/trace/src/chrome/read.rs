//! Reading Chrome Trace Event files that Interleave wrote.
//!
//! Tolerant: unknown fields and events of other programs are passed over and counted; a field of
//! the wrong type is a missing field. A file may be cut to fewer events and still be read.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{FORMAT_VERSION, RUN_NS_MAX};
use crate::activity::Activity;
use crate::collector::{Timeline, Unseen};
use crate::event::{Dropped, ProcessInfo, Resource, Waiting};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};
use crate::interval::record::Life;
use crate::interval::{Interval, Lane};

/// What a file held.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// The run.
    pub timeline: Timeline,
    /// How many events were passed over because nothing says what state they show.
    pub n_foreign: u64,
}

/// Why a file cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// It is not JSON, or not an object with `traceEvents`.
    Malformed(serde_json::Error),
    /// A newer Interleave wrote it.
    Newer {
        /// The version of the file.
        format_version: u32,
    },
    /// It spans more than [`RUN_NS_MAX`].
    TooLong,
    /// No event in it says what a thread was doing.
    Empty,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Malformed(error) => write!(f, "not a trace file: {error}"),
            ReadError::Newer { format_version } => write!(
                f,
                "written by a newer Interleave (format {format_version}; this one reads up to {FORMAT_VERSION})"
            ),
            ReadError::TooLong => f.write_str("the recorded run is longer than a day"),
            ReadError::Empty => f.write_str("no event says what a thread was doing"),
        }
    }
}

impl std::error::Error for ReadError {}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "traceEvents")]
    events: Vec<Raw>,
    #[serde(default, rename = "otherData", deserialize_with = "lenient")]
    other: Other,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Other {
    #[serde(deserialize_with = "lenient")]
    format_version: u32,
    #[serde(deserialize_with = "lenient")]
    end_ns: u64,
    #[serde(deserialize_with = "lenient")]
    processes: Vec<ProcessInfo>,
    #[serde(deserialize_with = "lenient")]
    dropped: Vec<Dropped>,
    #[serde(deserialize_with = "lenient")]
    unseen: Unseen,
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Raw {
    #[serde(deserialize_with = "lenient")]
    ph: String,
    #[serde(deserialize_with = "lenient")]
    cat: String,
    #[serde(deserialize_with = "lenient")]
    name: String,
    #[serde(deserialize_with = "lenient")]
    pid: u64,
    #[serde(deserialize_with = "lenient")]
    tid: u64,
    #[serde(deserialize_with = "lenient")]
    ts: f64,
    #[serde(deserialize_with = "lenient")]
    dur: f64,
    #[serde(deserialize_with = "lenient")]
    args: Args,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Args {
    #[serde(deserialize_with = "lenient")]
    name: String,
    #[serde(deserialize_with = "lenient")]
    named: bool,
    #[serde(deserialize_with = "lenient")]
    process: Option<u32>,
    #[serde(deserialize_with = "lenient")]
    thread: Option<u32>,
    #[serde(deserialize_with = "lenient")]
    start_ns: u64,
    #[serde(deserialize_with = "lenient")]
    end_ns: u64,
    #[serde(deserialize_with = "lenient")]
    ended: bool,
    #[serde(deserialize_with = "lenient")]
    state: String,
    #[serde(deserialize_with = "lenient")]
    line: u32,
    #[serde(deserialize_with = "lenient")]
    on: String,
    #[serde(deserialize_with = "lenient")]
    number: u32,
}

/// A value of the wrong type is the default value.
fn lenient<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// Reads the text of a file.
///
/// # Errors
/// See [`ReadError`].
pub fn read(text: &str) -> Result<Contents, ReadError> {
    let file: File = serde_json::from_str(text).map_err(ReadError::Malformed)?;
    let format_version = file.other.format_version;
    if format_version > FORMAT_VERSION {
        return Err(ReadError::Newer { format_version });
    }
    let mut tracks = Tracks::default();
    for raw in file.events {
        tracks.event(raw)?;
    }
    tracks.finish(file.other)
}

/// Everything known of one thread so far.
#[derive(Default)]
struct Track {
    life: Option<Life>,
    intervals: Vec<Interval>,
}

#[derive(Default)]
struct Tracks {
    by_id: BTreeMap<(u64, u64), Track>,
    /// Holds by pid and thread.
    holds: BTreeMap<(u64, u32), Vec<(Nanos, Nanos)>>,
    n_foreign: u64,
}

impl Tracks {
    fn event(&mut self, raw: Raw) -> Result<(), ReadError> {
        let key = (raw.pid, raw.tid);
        let (start, end) = (moment(raw.ts)?, moment(raw.ts + raw.dur.max(0.0))?);
        match (raw.ph.as_str(), raw.cat.as_str(), raw.name.as_str()) {
            ("M", _, "thread_name") => {
                if let (Some(process), Some(thread)) = (raw.args.process, raw.args.thread) {
                    self.by_id.entry(key).or_default().life = Some(Life {
                        process: ProcessId(process),
                        thread: ThreadId(thread),
                        name: raw.args.named.then_some(raw.args.name),
                        start: Nanos(raw.args.start_ns.min(RUN_NS_MAX)),
                        end: Nanos(raw.args.end_ns.min(RUN_NS_MAX)),
                        ended: raw.args.ended,
                    });
                }
            }
            ("M", ..) => {}
            ("X", "state", _) => match Activity::from_key(&raw.args.state) {
                Some(activity) => {
                    let number = raw.args.number;
                    let on = Resource::from_label(&raw.args.on)
                        .map(|resource| Waiting { resource, number });
                    self.by_id.entry(key).or_default().intervals.push(Interval {
                        start,
                        end,
                        activity,
                        on,
                        line: Line(raw.args.line),
                    });
                }
                None => self.n_foreign += 1,
            },
            ("X", "gil", _) => match raw.args.thread {
                Some(thread) => {
                    let holds = self.holds.entry((raw.pid, thread)).or_default();
                    holds.push((start, end));
                }
                None => self.n_foreign += 1,
            },
            _ => self.n_foreign += 1,
        }
        Ok(())
    }

    fn finish(mut self, other: Other) -> Result<Contents, ReadError> {
        let mut lanes = Vec::new();
        for ((pid, _), track) in self.by_id {
            let Some(life) = track.life else {
                self.n_foreign += track.intervals.len() as u64;
                continue;
            };
            let holds = self.holds.remove(&(pid, life.thread.0));
            let key = (life.process, life.thread);
            let gaps = other.dropped.iter().copied();
            let gaps = gaps.filter(|it| (it.process, it.thread) == key).collect();
            let holds = holds.unwrap_or_default();
            lanes.push(Lane::restore(life, track.intervals, holds, gaps));
        }
        lanes.sort_by_key(|it| (it.process, it.thread));
        lanes.dedup_by_key(|it| (it.process, it.thread));
        if lanes.is_empty() {
            return Err(ReadError::Empty);
        }
        let mut processes = other.processes;
        processes.sort_by_key(|it| it.id);
        processes.dedup_by_key(|it| it.id);
        let end = lanes.iter().map(Lane::end).fold(Nanos(0), Ord::max);
        Ok(Contents {
            timeline: Timeline {
                lanes,
                processes,
                end: end.max(Nanos(other.end_ns.min(RUN_NS_MAX))),
                over: true,
                unseen: other.unseen,
            },
            n_foreign: self.n_foreign,
        })
    }
}

/// Microseconds as a moment.
fn moment(micros: f64) -> Result<Nanos, ReadError> {
    let ns = (micros * 1_000.0).round().max(0.0);
    if ns > RUN_NS_MAX as f64 {
        return Err(ReadError::TooLong);
    }
    Ok(Nanos(ns as u64))
}
