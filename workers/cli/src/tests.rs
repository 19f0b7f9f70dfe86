//! What a search finds is forced upon real threads: it really happens there.

use std::collections::BTreeMap;
use std::path::Path;

use explore::clock::Hardware;
use explore::program::Program;
use explore::report::FlawKind;
use explore::search::{self, Options as Bounds};
use explore::step::Atomicity;
use explore::stepping::Run;
use live::messages::{Command, Ending, Forced, Forcing, Options, Report, Stream};
use trace::event::{EventKind, State};
use trace::ids::{ProcessId, ThreadId};
use trace::moment::End;
use trace::schedule::Schedule;

/// Outcomes of one program that are forced, at most.
const OUTCOMES_MAX: usize = 6;

/// A run is stuck if nothing happens between so many looks at its lines: a thread that was woken takes a moment.
const LOOKS: u32 = 6;

/// What a forced run came to.
#[derive(Default)]
struct Real {
    out: String,
    err: String,
    ending: Option<Ending>,
    stages: Vec<Forcing>,
    /// What each thread that has begun does.
    doing: BTreeMap<(ProcessId, ThreadId), State>,
    /// How often the lines were looked at since the last event.
    n_looks: u32,
    was_stuck: bool,
    /// How many threads were under way where the run was frozen.
    n_under_way: usize,
}

impl Real {
    fn take(&mut self, report: &Report) {
        match report {
            Report::Output { stream, text, .. } => match stream {
                Stream::Out => self.out.push_str(text),
                Stream::Err => self.err.push_str(text),
            },
            Report::Forcing(stage) => self.stages.push(*stage),
            Report::Lines(_) => self.n_looks += 1,
            Report::Events(events) => {
                self.n_looks = 0;
                for event in events {
                    if let EventKind::Enter { state, .. } = event.kind {
                        self.doing.insert((event.process, event.thread), state);
                    }
                }
            }
            _ => {}
        }
    }

    /// How many threads have begun and neither ended nor wait for another.
    fn n_under_way(&self) -> usize {
        let left = self.doing.values();
        left.filter(|state| !matches!(state, State::Ended | State::Blocked))
            .count()
    }

    /// Whether the schedule is at its end and every thread that is left waits for another.
    fn is_stuck(&self) -> bool {
        let mut left = self.doing.values().filter(|state| **state != State::Ended);
        self.n_looks >= LOOKS
            && self.stages.last() == Some(&Forcing::Free)
            && left.all(|state| *state == State::Blocked)
    }
}

/// Runs a program as a schedule says. A run that is frozen is released; one that is stuck is stopped.
fn force(program: &Program, schedule: &str, freeze_at: Option<u32>) -> Real {
    force_until(program, schedule, freeze_at, Real::is_stuck)
}

/// The same, but stopped at the end of the schedule: from there luck may lead out of a livelock, or into one.
fn force_to_its_end(program: &Program, schedule: &str, freeze_at: u32) -> Real {
    let is_at_end = |real: &Real| real.stages.last() == Some(&Forcing::Free);
    force_until(program, schedule, Some(freeze_at), is_at_end)
}

fn force_until(
    program: &Program,
    schedule: &str,
    freeze_at: Option<u32>,
    is_over: impl Fn(&Real) -> bool,
) -> Real {
    let command = Command::Start {
        source: program.source.clone(),
        file_name: program.file_name.clone(),
        options: Options {
            forced: Some(Forced {
                schedule: schedule.to_owned(),
                freeze_at,
            }),
            ..Options::default()
        },
        arguments: Vec::new(),
    };
    let mut real = Real::default();
    let Some(handle) = live::native::prepare(command) else {
        return real;
    };
    let ending = handle.run(&mut |report| {
        real.take(&report);
        // Where it is frozen nothing happens, so after some looks all news are there.
        let is_frozen = matches!(real.stages.last(), Some(Forcing::Frozen(_)));
        if is_frozen && real.n_looks >= LOOKS {
            real.n_under_way = real.n_under_way();
            real.n_looks = 0;
            handle.release();
        }
        if !real.was_stuck && is_over(&real) {
            real.was_stuck = true;
            handle.stop();
        }
    });
    real.ending = Some(ending);
    real
}

fn program(name: &str) -> Program {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../explore/test_data");
    let file = folder.join(format!("{name}.py"));
    let source = std::fs::read_to_string(file).unwrap_or_default();
    Program {
        any_random: source.lines().any(|line| line == "# any random"),
        source,
        file_name: format!("{name}.py"),
        apart: |volume| Some(volume.content()),
    }
}

/// Searches a program and forces what is found.
#[track_caller]
fn check(name: &str) {
    let program = program(name);
    let report = search::check(&program, &Bounds::default(), &mut |_| true);
    let report = report.unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics:?}"));
    for outcome in report.outcomes.iter().take(OUTCOMES_MAX) {
        let real = force(&program, &outcome.schedule.to_string(), None);
        assert_eq!(real.out, outcome.what, "{name}: {}", outcome.schedule);
        assert_eq!(real.ending, Some(Ending::Exited(0)), "{name}: {}", real.err);
        assert!(!real.stages.contains(&Forcing::Lost), "{name}");
    }
    for flaw in &report.flaws {
        let schedule = flaw.schedule.to_string();
        let n_steps = flaw
            .schedule
            .segments()
            .iter()
            .map(|it| it.count)
            .sum::<u32>();
        let real = match flaw.what.kind {
            FlawKind::Livelock | FlawKind::Race => {
                force_to_its_end(&program, &schedule, n_steps - 1)
            }
            _ => force(&program, &schedule, Some(n_steps - 1)),
        };
        assert!(
            real.stages.contains(&Forcing::Frozen(n_steps - 1)),
            "{name}: {:?}",
            real.stages
        );
        assert!(!real.stages.contains(&Forcing::Lost), "{name}");
        match flaw.what.kind {
            FlawKind::Assertion | FlawKind::Exception => {
                let last = flaw.what.message.lines().last().unwrap_or_default();
                assert!(real.err.contains(last), "{name}: {last}: {}", real.err);
            }
            FlawKind::Deadlock => {
                assert_eq!(real.ending, Some(Ending::Stopped), "{name}");
                assert!(real.was_stuck, "{name}: {:?}", real.doing);
            }
            FlawKind::Livelock => {
                assert_eq!(real.ending, Some(Ending::Stopped), "{name}");
                let n_runners = flaw.what.message.matches("goes round").count();
                assert!(n_runners > 0, "{name}: {}", flaw.what.message);
                assert!(real.n_under_way >= n_runners, "{name}: {:?}", real.doing);
            }
            FlawKind::Race => {}
        }
    }
}

#[test]
fn what_is_found_happens_on_real_threads() {
    for name in [
        "two_locks",
        "counter_race",
        "lost_wakeup",
        "check_then_act",
        "dining_three",
        "lazy_initialisation",
        "buffer_if",
        "hyman",
        "peterson_flawed",
        "test_then_set",
        "rendezvous_deadlock",
        "failing_holder",
        "random_in_threads",
        "random_shuffle",
        "random_unlucky",
    ] {
        check(name);
    }
}

/// All threads that go round are still under way where the schedule has come round, in a run that never ended.
#[test]
fn livelocks_go_round_on_real_threads() {
    for name in [
        "after_you",
        "back_off_at_random",
        "flags_only",
        "lock_two",
        "polite_spouses",
        "spin_for_ever",
        "strict_turns_uneven",
        "try_lock_back_off",
    ] {
        check(name);
    }
}

#[test]
fn what_is_found_in_loops_and_pools_happens_on_real_threads() {
    for name in [
        "as_completed",
        "async_locks_in_a_ring",
        "async_to_thread",
        "callback_under_lock",
        "future_fails",
        "pool_loses_an_update",
        "pool_waits_on_itself",
    ] {
        check(name);
    }
}

#[test]
fn what_is_found_happens_in_real_processes() {
    for name in [
        "process_value",
        "process_locks",
        "process_pipe_both_receive",
        "process_joined_too_early",
        "process_keeps_lock",
        "process_fails",
        "process_barrier",
        "process_event",
        "process_joined",
        "process_locks_in_order",
        "process_memory",
        "process_pipe",
        "process_pool_map",
        "process_prints",
        "process_queue",
        "process_terminated",
        "process_value_locked",
        "process_event_patience",
        "process_queue_joined_too_early",
        "process_update_lost",
        "process_with_threads",
    ] {
        check(name);
    }
}

/// Takes a minute or two, so it runs only where `RUN_SLOW_TESTS` is set. One program keeps what is written to standard
/// error to itself.
#[test]
fn all_that_is_found_in_any_program_happens() {
    if std::env::var_os("RUN_SLOW_TESTS").is_none() {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../explore/test_data");
    let files = std::fs::read_dir(folder).expect("the programs of the search");
    let names = files.flatten().map(|file| file.path());
    for path in names.filter(|path| path.extension().is_some_and(|it| it == "py")) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if name != "stderr_tells_the_name" {
            check(&name);
        }
    }
}

/// The schedule of a real run, with threads that change often, and what it printed.
fn real_run(program: &Program) -> (String, String) {
    let command = Command::Start {
        source: program.source.clone(),
        file_name: program.file_name.clone(),
        options: Options {
            switch_interval_us: 50,
            ..Options::default()
        },
        arguments: Vec::new(),
    };
    let (mut schedule, mut out) = (String::new(), String::new());
    live::native::run(command, &mut |report| match report {
        Report::Schedule(text) => schedule = text,
        Report::Output { text, .. } => out.push_str(&text),
        _ => {}
    });
    (schedule, out)
}

#[test]
fn real_runs_are_stepped_through() {
    let hardware = Hardware {
        cores: 1,
        switch_interval_ns: Some(50_000),
    };
    for name in [
        "counter_two_by_ten",
        "producers_consumers",
        "readers_and_writer",
        "timed_lock",
        "barrier_reused",
        "future_result",
    ] {
        let program = program(name);
        let (schedule, out) = real_run(&program);
        let mut run = Run::new(&program, Atomicity::Bytecode, hardware)
            .unwrap_or_else(|diagnostics| panic!("{name}: {diagnostics:?}"));
        let schedule: Schedule = schedule.parse().unwrap_or_default();
        assert!(run.follow(&schedule), "{name}: {schedule}");
        let moment = run.moment();
        assert_eq!(moment.output, out, "{name}: {schedule}");
        assert_eq!(moment.end, Some(End::Exited(0)), "{name}: {schedule}");
    }
}
