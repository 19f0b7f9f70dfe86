//! A ring: each event is reported once, or counted as lost.

use std::sync::Arc;

use trace::event::State;
use trace::ids::{ProcessId, ThreadId};

use super::{NO_TIME, every};
use crate::platform::{EVENTS_MAX, thread};
use crate::ring::{Mark, Ring};

const P: ProcessId = ProcessId(0);
const T: ThreadId = ThreadId(1);

#[test]
fn every_event_is_reported_or_counted_as_lost_when_a_ring_is_full() {
    every(1, NO_TIME, || {
        let ring = Arc::new(Ring::default());
        let n_before = u64::from(EVENTS_MAX) - 1;
        let record = |ring: &Ring, at| ring.record(at, 7, Mark::Enter(State::Running, None));
        for at in 0..n_before {
            record(&ring, at);
        }
        let recording = Arc::clone(&ring);
        let writer = thread::spawn(move || {
            for at in n_before..n_before + 3 {
                record(&recording, at);
            }
            recording.end(n_before + 3);
        });
        let (mut events, mut dropped) = (Vec::new(), Vec::new());
        ring.drain(P, T, &mut events, &mut dropped);
        writer.join().expect("it does not panic");
        ring.drain(P, T, &mut events, &mut dropped);
        assert!(ring.is_finished());
        let n_lost: u64 = dropped.iter().map(|gap| gap.count).sum();
        assert_eq!(events.len() as u64 - 1 + n_lost, n_before + 3);
        assert!(events.is_sorted_by_key(|event| event.at));
        for gap in &dropped {
            assert_eq!(gap.to.0 - gap.from.0 - 1, gap.count);
        }
    });
}
