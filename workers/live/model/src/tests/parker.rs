//! Parking: a permit is neither lost nor given twice, whenever it comes and whatever else ends the sleep.

use std::sync::Arc;

use super::{NO_TIME, every};
use crate::clock::Clock;
use crate::platform::thread;
use crate::sync::parker::{Parker, Woken};

/// Lets this happen in another thread while the present one goes on.
fn meanwhile(parker: &Arc<Parker>, act: fn(&Parker)) -> thread::JoinHandle<()> {
    let parker = Arc::clone(parker);
    thread::spawn(move || act(&parker))
}

#[test]
fn a_permit_wakes_whenever_it_comes() {
    every(3, NO_TIME, || {
        let parker = Arc::<Parker>::default();
        let other = meanwhile(&parker, |parker| parker.unpark());
        assert_eq!(parker.park(None, &Clock::starting_now()), Woken::Permit);
        other.join().expect("it does not panic");
        assert_eq!(
            parker.park(Some(0.0), &Clock::starting_now()),
            Woken::Deadline,
            "there is no second permit"
        );
    });
}

#[test]
fn a_permit_that_comes_with_the_deadline_is_not_lost() {
    every(3, Some(1), || {
        let clock = Clock::starting_now();
        let parker = Arc::<Parker>::default();
        let other = meanwhile(&parker, |parker| parker.unpark());
        let first = parker.park(Some(1.0), &clock);
        other.join().expect("it does not panic");
        let second = parker.park(Some(0.0), &clock);
        match first {
            Woken::Permit => assert_eq!(second, Woken::Deadline),
            Woken::Deadline => assert_eq!(second, Woken::Permit),
            Woken::Interrupted => panic!("nobody interrupts"),
        }
    });
}

#[test]
fn an_interruption_wakes_and_takes_no_permit() {
    every(3, NO_TIME, || {
        let clock = Clock::starting_now();
        let parker = Arc::<Parker>::default();
        let others = [
            meanwhile(&parker, |parker| parker.interrupt()),
            meanwhile(&parker, |parker| parker.unpark()),
        ];
        let mut woken = [parker.park(None, &clock), parker.park(None, &clock)];
        woken.sort_by_key(|woken| *woken == Woken::Permit);
        assert_eq!(woken, [Woken::Interrupted, Woken::Permit]);
        for other in others {
            other.join().expect("it does not panic");
        }
    });
}
