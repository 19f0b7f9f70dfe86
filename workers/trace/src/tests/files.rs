//! What is written is read back, and what others write does no harm.

use crate::chrome::read::{ReadError, read};
use crate::chrome::write::write;
use crate::collector::Timeline;

use super::laws;

fn text(timeline: &Timeline) -> String {
    let mut bytes = Vec::new();
    write(timeline, &mut bytes).expect("writing to memory");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

#[test]
fn what_is_written_is_read_back() {
    for seed in 0..200 {
        let (timeline, _) = laws::run(seed);
        let contents = read(&text(&timeline)).expect("our own file");
        assert_eq!(timeline, contents.timeline, "seed {seed}");
        assert_eq!(0, contents.n_foreign);
    }
}

#[test]
fn viewers_find_ids_above_zero_and_no_thread_id_twice() {
    let (timeline, _) = laws::run(7);
    let file: serde_json::Value = serde_json::from_str(&text(&timeline)).expect("JSON");
    let mut owners = std::collections::BTreeMap::new();
    for event in file["traceEvents"].as_array().expect("events") {
        let (pid, tid) = (event["pid"].as_u64(), event["tid"].as_u64());
        let (pid, tid) = (pid.expect("a pid"), tid.expect("a tid"));
        assert!(pid > 0 && tid > 0);
        assert_eq!(pid, *owners.entry(tid).or_insert(pid));
    }
}

#[test]
fn foreign_events_are_counted_and_passed_over() {
    let own = r#"{"ph":"M","pid":1,"tid":5,"name":"thread_name","args":{"process":0,"thread":4,"end_ns":3000}},
        {"ph":"X","pid":1,"tid":5,"ts":1,"dur":1,"cat":"state","args":{"state":"running","line":"seven"}}"#;
    let foreign =
        r#"{"ph":"B","name":"f","ts":"soon"}, {"ph":"X","cat":"state","args":{"state":"dancing"}}"#;
    let text = format!(r#"{{"traceEvents":[{foreign},{own}],"controller":1}}"#);
    let contents = read(&text).expect("a tolerable file");
    assert_eq!(2, contents.n_foreign);
    let lane = &contents.timeline.lanes()[0];
    assert_eq!((4, 3_000), (lane.thread.0, lane.end().0));
    assert_eq!(3, lane.intervals().len());
}

#[test]
fn unreadable_files_say_why() {
    let newer = r#"{"traceEvents":[],"otherData":{"format_version":999}}"#;
    assert!(matches!(
        read(newer),
        Err(ReadError::Newer {
            format_version: 999
        })
    ));
    let long = r#"{"traceEvents":[{"ph":"X","ts":1e300}]}"#;
    assert!(matches!(read(long), Err(ReadError::TooLong)));
    assert!(matches!(
        read(r#"{"traceEvents":[]}"#),
        Err(ReadError::Empty)
    ));
    for text in ["", "[", "{}", "print('hello')", r#"{"traceEvents":7}"#] {
        assert!(
            matches!(read(text), Err(ReadError::Malformed(_))),
            "{text:?}"
        );
    }
}
