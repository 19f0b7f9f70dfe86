//! An outcome that is too far away for a search in a test, reached by hand.

use machine::thread::Frame;
use syntax::code::Instr;
use trace::ids::ThreadId;

use crate::program::{Loaded, Program};
use crate::replay::replay;
use crate::step::Atomicity;
use trace::schedule::{Choice, Schedule};

const FIVE_BY_FIVE: &str = "\
from threading import Thread
counter = 0
def increment():
    global counter
    for _ in range(5):
        counter += 1
threads = [Thread(target=increment) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
";

/// A run that is led by hand, and its schedule.
struct Led {
    loaded: Loaded,
    schedule: Schedule,
}

impl Led {
    /// One instruction of a thread; whether it could take one.
    fn step(&mut self, thread: u32) -> bool {
        let choice = Choice::run(0, ThreadId(thread));
        let moved = self.loaded.stepper.single(&mut self.loaded.root, choice);
        if let Some(moved) = &moved {
            self.schedule.extend(&moved.segments);
        }
        moved.is_some()
    }

    /// Whether a thread is about to write the counter.
    fn is_about_to_write(&self, thread: u32) -> bool {
        let threads = &self.loaded.root.processes[0].threads;
        let found = threads.iter().find(|it| it.id.0 == thread);
        let frame = found.and_then(|it| it.frames.last());
        let writes = |frame: &Frame| {
            let instr = frame.code.instrs[frame.pc as usize];
            !frame.code.is_library && matches!(instr, Instr::StoreGlobal(_))
        };
        frame.is_some_and(writes)
    }

    /// A thread goes on until it has read the counter.
    fn read(&mut self, thread: u32) {
        while !self.is_about_to_write(thread) {
            assert!(self.step(thread), "a thread that can read");
        }
    }

    /// A thread reads and writes the counter so many times.
    fn increment(&mut self, thread: u32, times: u32) {
        for _ in 0..times {
            self.read(thread);
            self.step(thread);
        }
    }
}

#[test]
fn five_threads_with_five_increments_each_reach_two() {
    let program = Program {
        source: FIVE_BY_FIVE.to_owned(),
        file_name: "five_by_five.py".to_owned(),
        apart: |_| None,
        any_random: false,
    };
    let loaded = program.load(Atomicity::Bytecode).expect("a valid program");
    let schedule = loaded.prefix.clone();
    let mut run = Led { loaded, schedule };
    // All are started.
    while run.loaded.root.processes[0].threads.len() < 6 {
        assert!(run.step(0), "a main thread that starts others");
    }
    run.read(1);
    run.increment(2, 4);
    for thread in 3..=5 {
        run.increment(thread, 5);
    }
    // The first one writes 1, as if nobody had done anything; the second one reads it.
    run.step(1);
    run.read(2);
    run.increment(1, 4);
    run.step(2);
    for thread in (0..6).rev() {
        while run.step(thread) {}
    }
    while run.step(0) {}
    let end = replay(&program, Atomicity::Bytecode, &run.schedule).expect("a schedule that fits");
    assert_eq!((end.out.as_str(), end.is_over), ("2\n", true));
}
