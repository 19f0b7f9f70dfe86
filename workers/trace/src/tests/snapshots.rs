//! Each file of `test_data/lanes` is a script, a line of dashes, and what its run looks like.
//! `UPDATE=1 cargo test -p trace` rewrites the pictures; read the difference before you keep it.

use std::path::Path;
use std::{env, fs};

use crate::activity::{Activity, describe};
use crate::budget::Budget;
use crate::collector::{Collector, LANES_MAX, Timeline, Unseen};
use crate::event::{Event, EventKind, State};
use crate::ids::{Line, Nanos, ProcessId, ThreadId};
use crate::lanes;

use super::script;

const SEPARATOR: &str = "\n----\n";

#[test]
fn scripts_look_as_recorded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("test_data/lanes");
    let entries = fs::read_dir(&folder).expect("the folder of scripts");
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no scripts in {}", folder.display());
    for path in paths {
        let text = fs::read_to_string(&path).expect("a script");
        let (input, expected) = text.split_once(SEPARATOR).unwrap_or((text.trim_end(), ""));
        let actual = picture(&script::play(input, Collector::default()));
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, format!("{input}{SEPARATOR}{actual}")).expect("writing a script");
        } else {
            assert_eq!(expected, actual, "{}", path.display());
        }
    }
}

/// The lanes, the intervals and the budget of a run.
fn picture(timeline: &Timeline) -> String {
    let mut text = lanes::render(timeline, 40);
    for lane in timeline.lanes() {
        text += &format!("p{}.t{}:", lane.process.0, lane.thread.0);
        for it in lane.intervals() {
            let (start, what) = (it.start.0 / 1_000, describe(it.activity, it.on));
            text += &format!(" {start} {what} @{},", it.line.0);
        }
        text += &format!(" {} end\n", lane.end().0 / 1_000);
    }
    let budget = Budget::of(timeline);
    for (activity, ns) in budget.total.totals.iter() {
        text += &format!("{}: {} µs\n", activity.label(), ns / 1_000);
    }
    text + &format!("absent: {} µs\n", budget.total.absent_ns / 1_000)
}

#[test]
fn legend_names_every_activity() {
    let legend = lanes::legend();
    for activity in Activity::ALL {
        assert!(legend.contains(&format!("{} {}", activity.symbol(), activity.label())));
    }
}

#[test]
fn a_full_recording_says_what_it_lacks() {
    let script = "
        0 p0.t0 created MainThread
        10 p0.t0 running @1
        20 p0.t0 sleeping @2
        30 p0.t0 running @3
        35 p0.t1 created Late
        40 p0.t0 blocked Lock 1 @4
        50 p0.t1 running @9
        80 p0.t0 ended
        end 100";
    let timeline = script::play(script, Collector::with_ceiling(3));
    let expected = "\
p0 MainThread |+=z?????  |
p0 Late       |   ++?????|
0 to 100 µs; one column is 10 µs
2 events missing: p0 thread 0, 30 µs to 40 µs
1 events missing: p0 thread 1, 50 µs to 50 µs
";
    assert_eq!(expected, lanes::render(&timeline, 10));
    assert_eq!(3, timeline.dropped_count());
}

#[test]
fn threads_beyond_the_ceiling_are_counted() {
    let mut collector = Collector::default();
    let most = LANES_MAX as u32;
    for thread in 0..most + 2 {
        let event = |at, kind| Event {
            at: Nanos(at),
            process: ProcessId(0),
            thread: ThreadId(thread),
            line: Line(0),
            kind,
        };
        let name = format!("Thread-{thread}");
        let ended = EventKind::Enter {
            state: State::Ended,
            on: None,
        };
        collector.events(&[event(1, EventKind::Created { name }), event(2, ended)]);
    }
    let timeline = collector.timeline();
    assert_eq!(LANES_MAX, timeline.lanes().len());
    let unseen = Unseen {
        threads: 2,
        events: 4,
    };
    assert_eq!((unseen, 4), (timeline.unseen(), timeline.dropped_count()));
}
