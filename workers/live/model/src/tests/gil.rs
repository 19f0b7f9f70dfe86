//! The GIL: one thread at a time, each that wants it gets it, and whoever is asked to gives way.

use std::sync::Arc;

use super::{NO_TIME, Room, every, in_threads};
use crate::platform::spin_loop;
use crate::sync::gil::Gil;
use crate::sync::pause::Pause;

fn gil() -> Gil {
    Gil::new(5_000, Arc::default())
}

#[test]
fn one_thread_at_a_time_and_each_that_waits_is_woken() {
    every(2, NO_TIME, || {
        let (gil, room) = (gil(), Arc::new(Room::new(1)));
        let inside = Arc::clone(&room);
        in_threads(3, move |thread| {
            gil.take(thread);
            inside.visit();
            gil.drop();
        });
        assert_eq!(room.n_visits(), 3);
    });
}

#[test]
fn whoever_takes_it_between_does_not_leave_a_waiter_asleep() {
    every(1, NO_TIME, || {
        let gil = gil();
        let room = Room::new(1);
        in_threads(3, move |thread| {
            if thread == 0 {
                if gil.try_take(thread) {
                    room.visit();
                    gil.drop();
                }
            } else {
                gil.take(thread);
                room.visit();
                gil.drop();
            }
        });
    });
}

#[test]
fn waits_that_come_to_their_end_let_nobody_in() {
    every(1, Some(1), || {
        let (gil, room) = (gil(), Room::new(1));
        in_threads(3, move |thread| {
            gil.take(thread);
            room.visit();
            gil.drop();
        });
    });
}

#[test]
fn a_holder_that_is_asked_gives_way_until_another_has_had_its_turn() {
    every(2, Some(2), || {
        let pause = Arc::<Pause>::default();
        let gil = Gil::new(5_000, Arc::clone(&pause));
        let room = Arc::new(Room::new(1));
        gil.take(0);
        let (inside, seen) = (Arc::clone(&room), Arc::clone(&room));
        let gil = Arc::new(gil);
        let other = Arc::clone(&gil);
        let waiter = crate::platform::thread::spawn(move || {
            other.take(1);
            inside.visit();
            Gil::drop(&other);
        });
        // It computes until it is asked, which takes the end of a wait.
        while !pause.any() {
            spin_loop();
        }
        assert_eq!(seen.n_visits(), 0);
        gil.give_way(0);
        gil.take(0);
        assert_eq!(seen.n_visits(), 1, "the other has had no turn");
        room.visit();
        Gil::drop(&gil);
        waiter.join().expect("it does not panic");
    });
}

#[test]
fn several_that_give_way_to_each_other_all_come_to_their_end() {
    every(1, Some(1), || {
        let pause = Arc::<Pause>::default();
        let (gil, room) = (Gil::new(5_000, Arc::clone(&pause)), Room::new(1));
        in_threads(3, move |thread| {
            gil.take(thread);
            room.visit();
            if pause.has(Pause::GIL) {
                gil.give_way(thread);
                gil.take(thread);
                room.visit();
            }
            gil.drop();
        });
    });
}
