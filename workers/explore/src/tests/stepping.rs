//! Runs that are stepped through: any moment can be gone to and is the same each time, whoever chooses.

use std::fs;
use std::path::Path;

use trace::collector::Collector;
use trace::event::{ProcessInfo, State as Doing};
use trace::ids::{Nanos, ProcessId, ThreadId};
use trace::moment::{End, Moment, Shown};

use crate::clock::Hardware;
use crate::program::Program;
use crate::schedulers::{Adversary, Machine, Pct, Random, RoundRobin, Scheduler};
use crate::step::Atomicity;
use crate::stepping::{Refused, Run, Stride};

const CPYTHON: Hardware = Hardware {
    cores: 1,
    switch_interval_ns: Some(5_000_000),
};

fn cores(cores: u32) -> Hardware {
    Hardware {
        cores,
        switch_interval_ns: None,
    }
}

fn run_of(source: &str, hardware: Hardware) -> Run {
    let program = Program {
        source: source.to_owned(),
        file_name: "main.py".to_owned(),
        apart: |volume| Some(volume.content()),
        any_random: false,
    };
    Run::new(&program, Atomicity::Bytecode, hardware).expect("a valid program")
}

fn case(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("test_data");
    fs::read_to_string(folder.join(name)).expect("a readable program")
}

fn to_end(run: &mut Run, scheduler: &dyn Scheduler) -> Moment {
    run.forward(Stride::Whole, scheduler);
    run.moment()
}

/// Where each thread is: its number and line.
fn places(moment: &Moment) -> Vec<(u32, u32)> {
    let alive = moment.threads.iter().filter(|it| it.state != Doing::Ended);
    alive.map(|it| (it.who.1.0, it.line.0)).collect()
}

const TWO: &str = "\
from threading import Thread

counter = 0


def add(by):
    global counter
    seen = counter
    counter = seen + by


one = Thread(target=add, args=(1,))
two = Thread(target=add, args=(10,))
one.start()
two.start()
one.join()
two.join()
print(counter)
";

/// Steps the main thread by lines until it waits.
fn start_both(run: &mut Run) {
    while run.step(0, ThreadId(0), Stride::Line).is_ok() {}
}

#[test]
fn lines_of_a_chosen_thread_are_stepped_over_and_back() {
    let mut run = run_of(TWO, CPYTHON);
    for line in [1, 3, 6, 12, 13, 14, 15, 16] {
        assert_eq!(run.step(0, ThreadId(0), Stride::Line), Ok(()));
        assert_eq!(places(&run.moment())[0], (0, line));
    }
    start_both(&mut run);
    assert_eq!(run.step(0, ThreadId(0), Stride::Line), Err(Refused::Waits));
    assert_eq!(run.step(0, ThreadId(7), Stride::Line), Err(Refused::Over));
    let before = run.moment();
    assert_eq!(places(&before), [(0, 16), (1, 0), (2, 0)]);
    for line in [8, 9, 0] {
        assert_eq!(run.step(0, ThreadId(1), Stride::Line), Ok(()));
        assert_eq!(places(&run.moment()), [(0, 16), (1, line), (2, 0)]);
    }
    for _ in 0..3 {
        run.back(Stride::Line);
    }
    assert_eq!(run.moment().threads, before.threads);
}

#[test]
fn a_chosen_order_loses_an_update_and_says_how() {
    let mut run = run_of(TWO, CPYTHON);
    start_both(&mut run);
    let deed = |run: &mut Run, thread, stride| {
        assert_eq!(run.step(0, ThreadId(thread), stride), Ok(()));
        run.moment()
            .deed
            .map(|deed| deed.sentence)
            .unwrap_or_default()
    };
    deed(&mut run, 1, Stride::Line);
    assert_eq!(
        deed(&mut run, 1, Stride::Line),
        "Thread-1 (add) reads counter = 0."
    );
    deed(&mut run, 2, Stride::Line);
    assert_eq!(
        deed(&mut run, 2, Stride::Line),
        "Thread-2 (add) reads counter = 0."
    );
    assert_eq!(
        deed(&mut run, 2, Stride::Line),
        "Thread-2 (add) writes counter = 10."
    );
    let moment = run.moment();
    let counter = moment.memory[0]
        .globals
        .iter()
        .find(|it| it.name == "counter");
    assert_eq!(
        counter.map(|it| &it.value),
        Some(&Shown::Text("10".to_owned()))
    );
    let one = &moment.threads[1].frames[0];
    assert_eq!(one.function, "add");
    let locals: Vec<String> = one
        .locals
        .iter()
        .map(|it| format!("{} {:?}", it.name, it.value))
        .collect();
    assert_eq!(locals, ["by Text(\"1\")", "seen Text(\"0\")"]);
    run.step(0, ThreadId(1), Stride::Whole)
        .expect("a thread that can go on");
    let end = to_end(&mut run, &Machine);
    assert_eq!(
        (end.output.as_str(), end.end),
        ("1\n", Some(End::Exited(0)))
    );
}

#[test]
fn a_schedule_brings_a_run_back() {
    let mut run = run_of(TWO, CPYTHON);
    start_both(&mut run);
    run.step(0, ThreadId(1), Stride::Line).expect("a step");
    let end = to_end(&mut run, &Random { seed: 3 });
    let text = run.schedule().to_string();
    let mut again = run_of(TWO, CPYTHON);
    assert!(again.follow(&text.parse().expect("a schedule")));
    assert_eq!(again.moment(), end);
    assert!(!again.follow(&"1:0-3.9-4".parse().expect("a schedule")));
    assert_eq!(again.at(), 3);
}

#[test]
fn another_choice_replaces_what_was_recorded() {
    let mut run = run_of(TWO, CPYTHON);
    start_both(&mut run);
    let fork = run.at();
    let one = to_end(&mut run, &Machine);
    run.go_to(fork);
    assert_eq!(run.steps(), one.at);
    // The same step as recorded keeps the rest.
    let next = run.recorded(fork);
    assert!(run.take(next));
    assert_eq!(run.steps(), one.at);
    run.go_to(fork);
    let other = if next.thread.0 == 1 { 2 } else { 1 };
    run.step(0, ThreadId(other), Stride::Instruction)
        .expect("a step");
    assert!(run.steps() < one.at);
}

#[test]
fn every_scheduler_brings_every_small_program_to_an_end() {
    let schedulers: [&dyn Scheduler; 5] = [
        &Machine,
        &RoundRobin { quantum: 1 },
        &RoundRobin { quantum: 20 },
        &Random { seed: 1 },
        &Pct { seed: 1 },
    ];
    for name in [
        "bounded_buffer.py",
        "counter_locked.py",
        "barrier.py",
        "timed_lock.py",
    ] {
        for hardware in [CPYTHON, cores(4)] {
            for scheduler in schedulers {
                let mut run = run_of(&case(name), hardware);
                let end = to_end(&mut run, scheduler).end;
                assert_eq!(end, Some(End::Exited(0)), "{name}");
            }
        }
    }
}

#[test]
fn the_adversary_finds_the_deadlock_and_its_circle() {
    let source = case("two_locks.py");
    let mut run = run_of(&source, CPYTHON);
    let adversary = Adversary::of(run.program(), Atomicity::Bytecode);
    let moment = to_end(&mut run, &adversary);
    assert_eq!(moment.end, Some(End::Deadlock));
    let waits: Vec<_> = moment
        .waits
        .iter()
        .map(|wait| {
            (
                wait.who.1.0,
                wait.on.as_str(),
                wait.holder.map(|it| it.1.0),
                wait.in_cycle,
            )
        })
        .collect();
    assert_eq!(
        waits,
        [
            (0, "Thread-1 (transfer) to end", Some(1), false),
            (1, "lock['bob']", Some(2), true),
            (2, "lock['ann']", Some(1), true),
        ]
    );
    let held: Vec<_> = moment.threads.iter().map(|it| it.holds.join(" ")).collect();
    assert_eq!(held, ["", "lock['ann']", "lock['bob']"]);
}

#[test]
fn any_moment_of_a_long_run_is_the_same_each_time() {
    let source = "\
from threading import Lock, Thread

lock = Lock()
total = []


def work(number):
    for turn in range(2000):
        with lock:
            total.append((number, turn))


threads = [Thread(target=work, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(total))
";
    let mut run = run_of(source, cores(2));
    let end = to_end(&mut run, &RoundRobin { quantum: 7 });
    assert_eq!(
        (end.output.as_str(), end.end),
        ("6000\n", Some(End::Exited(0)))
    );
    assert!(end.at > 100_000, "{}", end.at);
    let moments = [0, 1, 50_000, 99_999, 77_777, end.at - 1, 12_345];
    let first: Vec<Moment> = moments.map(|at| seen(&mut run, at)).into();
    let mut other = run_of(source, cores(2));
    assert!(other.follow(&run.schedule()));
    for (at, expected) in moments.iter().rev().zip(first.iter().rev()) {
        assert_eq!(&seen(&mut run, *at), expected);
        assert_eq!(&seen(&mut other, *at), expected);
    }
}

fn seen(run: &mut Run, at: u32) -> Moment {
    run.go_to(at);
    run.moment()
}

/// What the timeline of a run to its end says: how long it took, and each lane's seconds asleep.
fn timed(source: &str, hardware: Hardware) -> (u64, Vec<String>) {
    let mut run = run_of(source, hardware);
    let end = to_end(&mut run, &Machine);
    assert_eq!(end.end, Some(End::Exited(0)));
    let mut collector = Collector::default();
    collector.process(ProcessInfo {
        id: ProcessId(0),
        name: "MainProcess".to_owned(),
        requested: Nanos(0),
        started: Some(Nanos(0)),
        ended: Some((end.time, 0)),
    });
    collector.events(&run.events().0);
    collector.finish(end.time);
    let timeline = collector.into_timeline();
    let lanes = timeline.lanes().iter();
    (end.time.0, lanes.map(|lane| lane.title()).collect())
}

const SPIN: &str = "\
from threading import Thread


def spin():
    for _ in range(300):
        pass


threads = [Thread(target=spin, name=f\"spin-{number}\") for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
";

#[test]
fn more_cores_take_less_virtual_time_but_not_under_the_gil() {
    let (one, lanes) = timed(SPIN, cores(1));
    let (eight, _) = timed(SPIN, cores(9));
    let (gil, _) = timed(
        SPIN,
        Hardware {
            cores: 9,
            ..CPYTHON
        },
    );
    assert_eq!(lanes.len(), 9);
    assert!(eight < one, "{eight} {one}");
    assert_eq!(gil, one);
}

#[test]
fn sleeping_takes_virtual_time_side_by_side() {
    let source = "\
from threading import Thread
from time import sleep

threads = [Thread(target=sleep, args=(2.5,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
";
    let (ns, _) = timed(source, CPYTHON);
    assert!((2_500_000_000..2_510_000_000).contains(&ns), "{ns}");
}
