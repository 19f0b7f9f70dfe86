//! Recording: nothing is invented, and what is lost is counted.

use std::thread;

use trace::event::{EventKind, State};
use trace::ids::{ProcessId, ThreadId};

use crate::platform::EVENTS_MAX;
use crate::ring::{Mark, Ring};

const P: ProcessId = ProcessId(0);
const T: ThreadId = ThreadId(1);

#[test]
fn every_event_is_reported_or_counted_as_lost() {
    let ring = Ring::default();
    let n_recorded = u64::from(EVENTS_MAX) * 20;
    let mut events = Vec::new();
    let mut dropped = Vec::new();
    thread::scope(|scope| {
        scope.spawn(|| {
            for at in 0..n_recorded {
                ring.record(at, 7, Mark::Enter(State::Running, None));
            }
            ring.end(n_recorded);
        });
        while !ring.is_finished() {
            ring.drain(P, T, &mut events, &mut dropped);
        }
    });
    let n_lost: u64 = dropped.iter().map(|gap| gap.count).sum();
    assert_eq!(events.len() as u64 - 1 + n_lost, n_recorded);
    assert!(events.is_sorted_by_key(|event| event.at));
    for gap in &dropped {
        assert!(gap.from < gap.to);
        // Exactly the events strictly between the two moments are missing.
        assert_eq!(gap.to.0 - gap.from.0 - 1, gap.count);
    }
}

#[test]
fn a_full_ring_keeps_what_it_has_and_tells_the_end() {
    let ring = Ring::default();
    for at in 0..u64::from(EVENTS_MAX) + 10 {
        ring.record(at, 0, Mark::GilTaken);
    }
    ring.end(9_999);
    let mut events = Vec::new();
    let mut dropped = Vec::new();
    ring.drain(P, T, &mut events, &mut dropped);
    assert_eq!(events.len(), EVENTS_MAX as usize + 1);
    assert_eq!(dropped.len(), 1);
    assert_eq!(dropped[0].count, 10);
    assert_eq!(
        (dropped[0].from.0, dropped[0].to.0),
        (u64::from(EVENTS_MAX) - 1, 9_999)
    );
    let last = events.last().map(|event| event.kind.clone());
    assert_eq!(
        last,
        Some(EventKind::Enter {
            state: State::Ended,
            on: None
        })
    );
}
