//! A forced run: instructions are executed in the order of the schedule, and nobody waits for a turn for ever.

use std::sync::{Arc, Mutex};

use trace::schedule::Schedule;

use super::{NO_TIME, Room, every, in_threads};
use crate::messages::Forcing;
use crate::platform::thread;
use crate::sync::script::Script;

/// Schedules of two threads with two instructions each.
const SCHEDULES: [&str; 3] = ["2t0 2t1", "t1 t0 t1 t0", "t0 2t1 t0"];

fn schedule(text: &str) -> (Schedule, Vec<u32>) {
    let mut schedule = Schedule::default();
    let mut order = Vec::new();
    for word in text.split(' ') {
        let (count, thread) = word.split_once('t').expect("a count, t, a thread");
        let count = count.parse().unwrap_or(1);
        let thread = thread.parse().expect("a number");
        let choice = trace::schedule::Choice::run(0, trace::ids::ThreadId(thread));
        schedule.push(trace::schedule::Segment { choice, count });
        order.extend((0..count).map(|_| thread));
    }
    (schedule, order)
}

/// What a thread does that executes two instructions, as the engine's loop does.
fn execute(script: &Script, thread: u32, room: &Room, mut executed: impl FnMut()) {
    script.take(thread);
    for _ in 0..2 {
        while script.is_strict() && script.wants_another(thread) {
            script.drop();
            script.take(thread);
        }
        room.visit();
        executed();
        script.executed();
    }
    script.drop();
}

#[test]
fn instructions_are_executed_in_the_order_of_the_schedule() {
    for text in SCHEDULES {
        every(2, NO_TIME, move || {
            let (schedule, expected) = schedule(text);
            let (script, room) = (Arc::new(Script::new(&schedule, None)), Room::new(1));
            let order = Arc::new(Mutex::new(Vec::new()));
            let (used, noted) = (Arc::clone(&script), Arc::clone(&order));
            in_threads(2, move |thread| {
                execute(&used, thread, &room, || {
                    noted.lock().expect("no panic").push(thread);
                });
            });
            assert_eq!(*order.lock().expect("no panic"), expected);
            assert_eq!(script.stage(), Forcing::Free);
        });
    }
}

#[test]
fn a_frozen_run_waits_and_goes_on_when_it_is_released() {
    every(1, NO_TIME, || {
        let (schedule, _) = schedule("t0 2t1 t0");
        let script = Arc::new(Script::new(&schedule, Some(2)));
        let room = Arc::new(Room::new(1));
        let threads = [0, 1].map(|number| {
            let (script, room) = (Arc::clone(&script), Arc::clone(&room));
            thread::spawn(move || execute(&script, number, &room, || ()))
        });
        while script.stage() != Forcing::Frozen(2) {
            thread::yield_now();
        }
        assert_eq!(room.n_visits(), 2);
        script.release();
        for thread in threads {
            thread.join().expect("it does not panic");
        }
        assert_eq!(room.n_visits(), 4);
    });
}

#[test]
fn the_end_of_a_process_wakes_whoever_waits_for_a_turn() {
    every(2, NO_TIME, || {
        // The first turn is that of a thread that never comes.
        let (schedule, _) = schedule("t7 t0 t1");
        let script = Arc::new(Script::new(&schedule, None));
        let waiting = Arc::clone(&script);
        in_threads(3, move |thread| {
            if thread == 2 {
                waiting.end();
            } else {
                waiting.take(thread);
                Script::drop(&waiting);
            }
        });
        assert_eq!(script.stage(), Forcing::Free);
    });
}
