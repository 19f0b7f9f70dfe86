//! A forced run: instructions are executed in the order of the schedule, in one process and in several, and nobody waits
//! for a turn for ever.

use std::sync::{Arc, Mutex};

use trace::ids::ThreadId;
use trace::schedule::{Choice, Schedule, Segment};

use super::{NO_TIME, Room, every, in_threads};
use crate::messages::Forcing;
use crate::platform::thread;
use crate::sync::script::{Pass, Script};

/// Schedules of two threads with two instructions each.
const SCHEDULES: [&str; 3] = ["2t0 2t1", "t1 t0 t1 t0", "t0 2t1 t0"];

fn schedule(text: &str) -> (Schedule, Vec<u32>) {
    let mut schedule = Schedule::default();
    let mut order = Vec::new();
    for word in text.split(' ') {
        let (count, thread) = word.split_once('t').expect("a count, t, a thread");
        let count = count.parse().unwrap_or(1);
        let thread = thread.parse().expect("a number");
        let choice = Choice::run(0, ThreadId(thread));
        schedule.push(Segment { choice, count });
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
            let (script, room) = (Arc::new(Script::new(&schedule, None, 0)), Room::new(1));
            let order = Arc::new(Mutex::new(Vec::new()));
            let (used, noted) = (Arc::clone(&script), Arc::clone(&order));
            in_threads(2, move |thread| {
                execute(&used, thread, &room, || {
                    noted.lock().expect("no panic").push(thread);
                });
            });
            assert_eq!(*order.lock().expect("no panic"), expected);
            assert_eq!(script.stage(), Some(Forcing::Free));
        });
    }
}

#[test]
fn a_frozen_run_waits_and_goes_on_when_it_is_released() {
    every(1, NO_TIME, || {
        let (schedule, _) = schedule("t0 2t1 t0");
        let script = Arc::new(Script::new(&schedule, Some(2), 0));
        let room = Arc::new(Room::new(1));
        let threads = [0, 1].map(|number| {
            let (script, room) = (Arc::clone(&script), Arc::clone(&room));
            thread::spawn(move || execute(&script, number, &room, || ()))
        });
        while script.stage() != Some(Forcing::Frozen(2)) {
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
        let script = Arc::new(Script::new(&schedule, None, 0));
        let waiting = Arc::clone(&script);
        in_threads(3, move |thread| {
            if thread == 2 {
                waiting.end();
            } else {
                waiting.take(thread);
                Script::drop(&waiting);
            }
        });
        assert_eq!(script.stage(), Some(Forcing::Lost));
    });
}

/// The turns of two processes.
fn of_processes(order: &[u32], freeze_at: Option<u32>) -> [Script; 2] {
    let mut schedule = Schedule::default();
    for process in order {
        let choice = Choice::run(*process, ThreadId(0));
        schedule.push(Segment { choice, count: 1 });
    }
    [0, 1].map(|process| Script::new(&schedule, freeze_at, process))
}

/// Tells processes what one of them has to say.
fn hand_on(scripts: &[Script; 2], from: u32) {
    match scripts[from as usize].take_pass() {
        Some(pass @ Pass::To(next, _)) => scripts[next as usize].hear(pass),
        Some(pass) => scripts.iter().for_each(|script| script.hear(pass)),
        None => {}
    }
}

/// What the only thread of a process does that executes two instructions that others notice; a newborn process does
/// something before.
fn execute_in(scripts: &[Script; 2], process: u32, executed: impl Fn(u32)) {
    let script = &scripts[process as usize];
    script.take(0);
    if script.is_newborn() {
        script.executed();
    }
    for _ in 0..2 {
        while script.is_strict() && script.wants_another(0) {
            script.drop();
            script.take(0);
        }
        script.notice(0);
        executed(process);
        script.executed();
        hand_on(scripts, process);
    }
    script.drop();
}

#[test]
fn the_turn_goes_from_process_to_process() {
    for order in [[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0]] {
        every(2, NO_TIME, move || {
            let scripts = Arc::new(of_processes(&order, None));
            let noted = Arc::new(Mutex::new(Vec::new()));
            let (used, notes) = (Arc::clone(&scripts), Arc::clone(&noted));
            in_threads(2, move |process| {
                execute_in(&used, process, |process| {
                    notes.lock().expect("no panic").push(process);
                });
            });
            assert_eq!(*noted.lock().expect("no panic"), order);
            let stages = [scripts[0].stage(), scripts[1].stage()];
            assert_eq!(stages, [Some(Forcing::Free); 2]);
        });
    }
}

#[test]
fn a_run_is_frozen_in_the_process_that_would_be_next() {
    every(1, NO_TIME, || {
        let scripts = Arc::new(of_processes(&[0, 0, 1, 1], Some(2)));
        let threads = [0, 1].map(|process| {
            let scripts = Arc::clone(&scripts);
            thread::spawn(move || execute_in(&scripts, process, |_| ()))
        });
        while scripts[1].stage() != Some(Forcing::Frozen(2)) {
            thread::yield_now();
        }
        assert_eq!(scripts[0].stage(), None);
        for process in [0, 1] {
            scripts[process as usize].release();
            hand_on(&scripts, process);
        }
        for thread in threads {
            thread.join().expect("it does not panic");
        }
        assert_eq!(scripts[0].stage(), Some(Forcing::Free));
    });
}

#[test]
fn a_turn_that_nobody_takes_is_not_waited_for_for_ever() {
    every(1, NO_TIME, || {
        let (schedule, _) = schedule("t7 t0");
        let script = Arc::new(Script::new(&schedule, None, 0));
        let waiting = Arc::clone(&script);
        let waits = thread::spawn(move || waiting.take(0));
        script.look(0);
        script.look(1_000_000_000);
        assert_eq!(script.stage(), Some(Forcing::Following));
        script.look(60_000_000_000);
        assert_eq!(script.stage(), Some(Forcing::Lost));
        assert_eq!(script.take_pass(), Some(Pass::Lost));
        waits.join().expect("it does not panic");
    });
}
