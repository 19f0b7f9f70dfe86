//! The GIL, the gate, parking, and the lock of an object.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

use crate::clock::Clock;
use crate::sync::gate::Gate;
use crate::sync::gil::Gil;
use crate::sync::parker::{Parker, Woken};
use crate::sync::pause::Pause;
use crate::sync::word::Word;

const THREADS: u32 = 4;
const ROUNDS: u32 = 2_000;

/// A number that only exclusive access keeps right.
struct Unguarded(std::cell::UnsafeCell<u32>);
#[expect(
    unsafe_code,
    reason = "the test's whole point: the lock under test must make this sound"
)]
// SAFETY: `add` is called under the lock under test only.
unsafe impl Sync for Unguarded {}

impl Unguarded {
    #[expect(unsafe_code, reason = "see above")]
    fn add(&self) {
        // SAFETY: see above; reading and writing apart gives a broken lock time to show.
        let before = unsafe { std::ptr::read_volatile(self.0.get()) };
        std::hint::spin_loop();
        // SAFETY: as above.
        unsafe { std::ptr::write_volatile(self.0.get(), before + 1) };
    }
}

fn counted(critical: impl Fn(u32, &Unguarded) + Sync) -> u32 {
    let number = Unguarded(std::cell::UnsafeCell::new(0));
    let start = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (critical, number, start) = (&critical, &number, &start);
            scope.spawn(move || {
                start.wait();
                (0..ROUNDS).for_each(|_| critical(thread, number));
            });
        }
    });
    number.0.into_inner()
}

#[test]
fn the_gil_lets_one_thread_in_at_a_time() {
    let gil = Gil::new(1, Arc::default());
    let count = counted(|thread, number| {
        gil.take(thread);
        number.add();
        gil.drop();
    });
    assert_eq!(count, THREADS * ROUNDS);
}

#[test]
fn a_thread_that_gives_way_does_so_until_another_has_had_its_turn() {
    let pause = Arc::<Pause>::default();
    let gil = Gil::new(1, Arc::clone(&pause));
    let n_turns_of_others = AtomicU32::new(0);
    let over = AtomicBool::new(false);
    gil.take(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Acquire) {
                gil.take(1);
                n_turns_of_others.fetch_add(1, Ordering::AcqRel);
                gil.drop();
            }
        });
        for _ in 0..100 {
            // The other thread asks after the switch interval, however long that takes on this machine.
            while !pause.has(Pause::GIL) {
                std::hint::spin_loop();
            }
            let before = n_turns_of_others.load(Ordering::Acquire);
            gil.give_way(0);
            gil.take(0);
            assert!(n_turns_of_others.load(Ordering::Acquire) > before);
        }
        over.store(true, Ordering::Release);
        gil.drop();
    });
}

#[test]
fn an_objects_lock_excludes_writers_and_lets_readers_in_together() {
    let word = Word::default();
    let count = counted(|_, number| {
        word.write();
        number.add();
        word.done_writing();
        word.read();
        word.read();
        word.done_reading();
        word.done_reading();
    });
    assert_eq!(count, THREADS * ROUNDS);
    let both_in = Barrier::new(2);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                word.read();
                both_in.wait();
                word.done_reading();
            });
        }
    });
}

#[test]
fn a_thread_that_has_closed_the_gate_is_alone() {
    let gate = Gate::new(THREADS);
    let number = Unguarded(std::cell::UnsafeCell::new(0));
    let n_closed = AtomicU32::new(0);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                gate.enter();
                for _ in 0..ROUNDS / 10 {
                    if gate.close().is_some() {
                        number.add();
                        n_closed.fetch_add(1, Ordering::Relaxed);
                    }
                }
                gate.leave();
            });
        }
    });
    assert_eq!(number.0.into_inner(), n_closed.into_inner());
}

#[test]
fn no_more_threads_are_inside_than_there_are_places() {
    const PLACES: u32 = 2;
    let gate = Gate::new(PLACES);
    let (inside, most) = (AtomicU32::new(0), AtomicU32::new(0));
    let (number, n_closed) = (Unguarded(std::cell::UnsafeCell::new(0)), AtomicU32::new(0));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for round in 0..ROUNDS / 10 {
                    gate.enter();
                    most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    inside.fetch_sub(1, Ordering::SeqCst);
                    if round % 5 == 0 && gate.close().is_some() {
                        number.add();
                        n_closed.fetch_add(1, Ordering::Relaxed);
                    }
                    gate.leave();
                }
            });
        }
    });
    assert!(most.into_inner() <= PLACES);
    assert_eq!(number.0.into_inner(), n_closed.into_inner());
    assert!(!gate.is_wanted());
    assert!(gate.try_enter() && gate.try_enter() && !gate.try_enter());
}

#[test]
fn a_permit_given_before_parking_is_not_lost() {
    let clock = Clock::starting_now();
    let parker = Parker::default();
    parker.unpark();
    assert_eq!(parker.park(None, &clock), Woken::Permit);
    assert_eq!(parker.park(Some(0.0), &clock), Woken::Deadline);
    parker.interrupt();
    assert_eq!(parker.park(None, &clock), Woken::Interrupted);
    let ping = Parker::default();
    let pong = Parker::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                ping.park(None, &clock);
                pong.unpark();
            }
        });
        for _ in 0..ROUNDS {
            ping.unpark();
            assert_eq!(pong.park(None, &clock), Woken::Permit);
        }
    });
}
