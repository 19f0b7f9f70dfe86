//! Writing a timeline as Chrome Trace Events, one event per line, without building it in memory.

use std::fmt;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{FORMAT_VERSION, gil_tid, pid, tid};
use crate::activity::describe;
use crate::collector::Timeline;
use crate::ids::ProcessId;
use crate::interval::{Interval, Lane};

/// Writes `timeline` to `out`; buffer `out` if writing to it is slow.
///
/// # Errors
/// Those of `out`.
pub fn write(timeline: &Timeline, out: impl Write) -> io::Result<()> {
    let mut events = Events { out, n_written: 0 };
    events.out.write_all(b"{\"traceEvents\":[")?;
    for (process, info) in timeline.process_ids() {
        let name = match info {
            Some(info) => info.name.clone(),
            None => format!("process {}", process.0),
        };
        let args = json!({ "name": name, "process": process.0 });
        events.metadata(process, gil_tid(process), "process_name", &args)?;
        let lanes = timeline.lanes_of(process);
        for lane in lanes {
            events.lane(lane)?;
        }
        if lanes.iter().any(|it| !it.holds().is_empty()) {
            events.gil(process, lanes)?;
        }
    }
    let other = other_data(timeline);
    writeln!(
        events.out,
        "\n],\"displayTimeUnit\":\"ms\",\"otherData\":{other}}}"
    )
}

fn other_data(timeline: &Timeline) -> Value {
    let gaps = timeline.lanes().iter().flat_map(Lane::gaps);
    json!({
        "format": "interleave",
        "format_version": FORMAT_VERSION,
        "end_ns": timeline.end(),
        "processes": timeline.processes(),
        "dropped": gaps.collect::<Vec<_>>(),
        "unseen": timeline.unseen(),
    })
}

struct Events<W> {
    out: W,
    n_written: u64,
}

impl<W: Write> Events<W> {
    fn event(&mut self, text: fmt::Arguments<'_>) -> io::Result<()> {
        let separator = if self.n_written == 0 { "" } else { "," };
        self.n_written += 1;
        write!(self.out, "{separator}\n{text}")
    }

    fn metadata(
        &mut self,
        process: ProcessId,
        tid: u64,
        name: &str,
        args: &Value,
    ) -> io::Result<()> {
        let pid = pid(process);
        self.event(format_args!(
            r#"{{"ph":"M","pid":{pid},"tid":{tid},"name":"{name}","args":{args}}}"#
        ))
    }

    fn lane(&mut self, lane: &Lane) -> io::Result<()> {
        let process = lane.process;
        let tid = tid(process, lane.thread);
        let args = json!({
            "name": lane.title(),
            "named": lane.name.is_some(),
            "process": process.0,
            "thread": lane.thread.0,
            "start_ns": lane.start(),
            "end_ns": lane.end(),
            "ended": lane.ended(),
        });
        self.metadata(process, tid, "thread_name", &args)?;
        let order = json!({ "sort_index": u64::from(lane.thread.0) + 1 });
        self.metadata(process, tid, "thread_sort_index", &order)?;
        for interval in lane.intervals() {
            self.interval(process, tid, interval)?;
        }
        Ok(())
    }

    fn interval(&mut self, process: ProcessId, tid: u64, interval: &Interval) -> io::Result<()> {
        let pid = pid(process);
        let (ts, dur) = (Micros(interval.start.0), Micros(interval.duration_ns()));
        let name = describe(interval.activity, interval.on);
        let (state, line) = (interval.activity.key(), interval.line.0);
        let on = interval.on.map(|it| {
            let (resource, number) = (it.resource.label(), it.number);
            format!(r#","on":"{resource}","number":{number}"#)
        });
        let on = on.unwrap_or_default();
        self.event(format_args!(
            r#"{{"ph":"X","pid":{pid},"tid":{tid},"ts":{ts},"dur":{dur},"cat":"state","name":"{name}","args":{{"state":"{state}","line":{line}{on}}}}}"#
        ))
    }

    fn gil(&mut self, process: ProcessId, lanes: &[Lane]) -> io::Result<()> {
        let (pid, tid) = (pid(process), gil_tid(process));
        self.metadata(process, tid, "thread_name", &json!({ "name": "GIL" }))?;
        self.metadata(
            process,
            tid,
            "thread_sort_index",
            &json!({ "sort_index": 0 }),
        )?;
        for lane in lanes {
            let (thread, name) = (lane.thread.0, Value::from(lane.title()));
            for hold in lane.holds() {
                let (ts, dur) = (Micros(hold.start.0), Micros(hold.end.0 - hold.start.0));
                self.event(format_args!(
                    r#"{{"ph":"X","pid":{pid},"tid":{tid},"ts":{ts},"dur":{dur},"cat":"gil","name":{name},"args":{{"thread":{thread}}}}}"#
                ))?;
            }
        }
        Ok(())
    }
}

/// Nanoseconds as microseconds with three decimals.
struct Micros(u64);

impl fmt::Display for Micros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:03}", self.0 / 1_000, self.0 % 1_000)
    }
}
