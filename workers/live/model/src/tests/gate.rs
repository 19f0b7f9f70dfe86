//! The gate: so many threads inside as there are places, none while it is closed, and each that waits gets in.

use std::sync::Arc;

use super::{NO_TIME, Room, every, in_threads};
use crate::sync::gate::Gate;

#[test]
fn no_more_are_inside_than_there_are_places_and_each_that_waits_gets_in() {
    for places in [1, 2] {
        every(2, NO_TIME, move || {
            let (gate, room) = (Gate::new(places), Arc::new(Room::new(places)));
            let inside = Arc::clone(&room);
            in_threads(3, move |_| {
                gate.enter();
                inside.visit();
                gate.leave();
            });
            assert_eq!(room.n_visits(), 3);
        });
    }
}

#[test]
fn whoever_has_closed_it_is_alone_and_lets_all_in_again() {
    every(1, NO_TIME, || {
        let (gate, outer, alone) = (Gate::new(2), Room::new(2), Room::new(1));
        in_threads(3, move |thread| {
            gate.enter();
            outer.visit();
            if thread < 2
                && let Some(closed) = gate.close()
            {
                assert_eq!(outer.n_inside(), 0, "another is inside");
                alone.visit();
                assert_eq!(outer.n_inside(), 0, "another has come in");
                drop(closed);
            }
            outer.visit();
            gate.leave();
        });
    });
}

#[test]
fn a_place_is_wanted_as_long_as_somebody_waits() {
    every(2, NO_TIME, || {
        let (gate, room) = (Arc::new(Gate::new(1)), Room::new(1));
        let inside = Arc::clone(&gate);
        in_threads(3, move |thread| {
            if thread == 0 {
                if inside.try_enter() {
                    room.visit();
                    inside.leave();
                }
            } else {
                inside.enter();
                room.visit();
                inside.leave();
            }
        });
        assert!(!gate.is_wanted());
        assert!(gate.try_enter() && !gate.try_enter());
    });
}
