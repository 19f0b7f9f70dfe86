//! Who goes on when a thread has been started.

use trace::event::{Event, EventKind, State};

use super::programs::{gil, run_with};
use crate::messages::Report;

const PROGRAM: &str = "import threading
for _ in range(20):
    threading.Thread(target=len, args=('',)).start()
";

#[test]
fn a_started_thread_that_waits_keeps_nobody_from_sleeping() {
    let program = "import threading, time
event = threading.Event()
thread = threading.Thread(target=event.wait)
thread.start()
time.sleep(0.01)
event.set()
thread.join()
print('over')
";
    assert_eq!(run_with(program, gil(true)).out, "over\n");
}

#[test]
fn with_a_gil_a_started_thread_begins_before_its_starter_goes_on() {
    let reports = run_with(PROGRAM, gil(true)).reports;
    let mut events: Vec<Event> = reports
        .into_iter()
        .filter_map(|report| match report {
            Report::Events(events) => Some(events),
            _ => None,
        })
        .flatten()
        .collect();
    events.sort_by_key(|event| event.at);
    let is = |event: &Event, wanted| matches!(event.kind, EventKind::Enter { state, .. } if state == wanted);
    for thread in 1..=20 {
        let place = |wanted| {
            let of_it = |it: &Event| it.thread.0 == thread && is(it, wanted);
            events.iter().position(of_it).expect("it starts and runs")
        };
        let (starts, begins) = (place(State::Starting), place(State::Running));
        let starter_goes_on = events[starts..begins]
            .iter()
            .any(|it| it.thread.0 == 0 && is(it, State::Running));
        assert!(!starter_goes_on, "thread {thread}: {events:#?}");
    }
}
