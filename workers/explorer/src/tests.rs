//! Commands and what they are answered with.

use trace::ids::{ProcessId, ThreadId};
use trace::moment::{End, Moment};

use crate::answer::Explorer;
use crate::messages::{
    Command, Found, GraphStep, Machine, Place, Report, Scheduler, Standing, Step, Stride, Subject,
    SwitchPoints, Verdict,
};

const RACE: &str = "\
from threading import Thread

counter = 0


def add():
    global counter
    counter += 1


threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert counter == 2, counter
print(counter)
";

fn subject(source: &str) -> Subject {
    Subject {
        any_random: false,
        source: source.to_owned(),
        file_name: "main.py".to_owned(),
        switch_points: SwitchPoints::Bytecode,
    }
}

fn open(source: &str, schedule: &str, moment: Option<u32>) -> Command {
    Command::Open {
        subject: subject(source),
        machine: Machine {
            cores: 4,
            switch_interval_us: Some(5_000),
        },
        schedule: schedule.to_owned(),
        scheduler: Scheduler::Machine,
        moment,
    }
}

#[track_caller]
fn moment(explorer: &mut Explorer, command: Command) -> (Moment, Option<String>, Option<String>) {
    match explorer.answer(command, 0.0) {
        Some(Report::Moment {
            moment,
            schedule,
            refusal,
        }) => (*moment, schedule, refusal),
        other => panic!("{other:?}"),
    }
}

fn check(source: &str) -> (Found, u32) {
    let mut explorer = Explorer::default();
    let command = Command::Check {
        subject: subject(source),
        states_max: 1_000_000,
    };
    assert_eq!(explorer.answer(command, 0.0), None);
    let mut n_slices = 0;
    loop {
        n_slices += 1;
        match explorer.slice(&mut || false, &|| 1.5) {
            Some(Report::Found(found)) => return (*found, n_slices),
            Some(Report::Progress(progress)) => assert!(progress.states > 0),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_search_in_slices_finds_flaws_that_open() {
    let (found, n_slices) = check(RACE);
    assert!(n_slices > 1);
    assert_eq!(found.verdict, Verdict::Assertion);
    assert_eq!(found.bound, None);
    let outputs: Vec<&str> = found.outcomes.iter().map(|it| it.output.as_str()).collect();
    assert_eq!(outputs, ["2\n"]);
    let flaw = &found.flaws[0];
    assert_eq!((flaw.kind, flaw.line.0), (Verdict::Assertion, 16));
    assert!(
        flaw.acts
            .iter()
            .any(|act| act.events.contains("reads counter = 0"))
    );
    let mut explorer = Explorer::default();
    let (moment, schedule, refusal) = moment(&mut explorer, open(RACE, &flaw.schedule, None));
    assert_eq!(refusal, None);
    let sentence = moment.deed.map(|deed| deed.sentence);
    assert!(sentence.is_some_and(|words| words.contains("fails with AssertionError: 1")));
    assert_eq!(schedule.as_ref(), Some(&flaw.schedule));
}

#[test]
fn a_search_that_is_stopped_tells_what_it_has() {
    let mut explorer = Explorer::default();
    let command = Command::Check {
        subject: subject(RACE),
        states_max: 1_000_000,
    };
    explorer.answer(command, 0.0);
    explorer.slice(&mut || false, &|| 0.0);
    match explorer.answer(Command::StopCheck, 2.0) {
        Some(Report::Found(found)) => {
            assert!(
                found
                    .bound
                    .is_some_and(|bound| bound.starts_with("stopped after"))
            );
            assert_eq!(found.progress.seconds, 2.0);
            // What was not gone on from is not taken for a deadlock.
            let graph = found.graph.expect("a small graph");
            let is_stuck = |place: &Place| place.standing == Standing::Stuck;
            assert!(!graph.places.iter().any(is_stuck), "{graph:?}");
        }
        other => panic!("{other:?}"),
    }
    assert!(!explorer.is_checking());
    assert_eq!(explorer.answer(Command::StopCheck, 2.0), None);
}

#[test]
fn steps_are_answered_by_moments_and_schedules_that_restore_them() {
    let mut explorer = Explorer::default();
    let (start, schedule, _) = moment(&mut explorer, open(RACE, "", None));
    assert_eq!(start.threads[0].line.0, 1);
    // The whole run is there from the beginning.
    assert!(start.at < start.steps);
    let mut whole = Explorer::default();
    let link = open(RACE, &schedule.expect("a schedule"), None);
    assert_eq!(moment(&mut whole, link).0.end, Some(End::Exited(0)));
    let main = (ProcessId(0), ThreadId(0));
    let step = |step| Command::Step(step);
    moment(&mut explorer, step(Step::Thread(main, Stride::Switch)));
    let (_, _, refusal) = moment(&mut explorer, step(Step::Thread(main, Stride::Line)));
    assert!(refusal.is_some_and(|words| words.contains("waits")));
    let in_turns = Scheduler::RoundRobin(1);
    moment(&mut explorer, step(Step::Plan(in_turns)));
    let forward = Step::Forward(Stride::Whole, in_turns);
    let (end, schedule, _) = moment(&mut explorer, step(forward));
    assert_eq!(end.end, Some(End::Exited(1)));
    let (middle, unchanged, _) = moment(&mut explorer, step(Step::Go(end.at - 20)));
    assert_eq!(unchanged, None);
    let mut other = Explorer::default();
    let link = open(RACE, &schedule.expect("a schedule"), Some(end.at - 20));
    assert_eq!(moment(&mut other, link).0, middle);
}

#[test]
fn another_scheduler_plans_the_rest_of_the_run_anew() {
    let mut explorer = Explorer::default();
    let (start, before, _) = moment(&mut explorer, open(RACE, "", None));
    let plan = Command::Step(Step::Plan(Scheduler::RoundRobin(1)));
    let (now, after, _) = moment(&mut explorer, plan);
    assert_eq!(now.at, start.at);
    let n_switches = |schedule: Option<String>| schedule.map(|it| it.matches('.').count());
    assert!(n_switches(after) > n_switches(before));
}

#[test]
fn the_adversary_heads_for_the_failure() {
    let mut explorer = Explorer::default();
    moment(&mut explorer, open(RACE, "", None));
    let plan = Command::Step(Step::Plan(Scheduler::Adversary));
    moment(&mut explorer, plan);
    let forward = Step::Forward(Stride::Whole, Scheduler::Adversary);
    let (end, ..) = moment(&mut explorer, Command::Step(forward));
    assert_eq!(end.end, Some(End::Exited(1)));
}

#[test]
fn what_is_no_program_is_rejected() {
    let mut explorer = Explorer::default();
    let answer = explorer.answer(open("def f(:\n", "", None), 0.0);
    assert!(matches!(answer, Some(Report::Rejected(_))), "{answer:?}");
    let (_, _, refusal) = moment(&mut explorer, open(RACE, "1:0-2.7-1", None));
    assert!(refusal.is_some());
}

#[test]
fn a_run_is_told_as_a_trace() {
    let mut explorer = Explorer::default();
    moment(&mut explorer, open(RACE, "", None));
    let forward = Step::Forward(Stride::Whole, Scheduler::Machine);
    let (end, ..) = moment(&mut explorer, Command::Step(forward));
    match explorer.answer(Command::Trace, 0.0) {
        Some(Report::Trace(trace)) => {
            assert_eq!(trace.end, end.time);
            assert!(trace.events.iter().any(|event| event.thread == ThreadId(2)));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_small_graph_of_states_is_drawn_and_runs_are_found_in_it() {
    let mut explorer = Explorer::default();
    let command = Command::Check {
        subject: subject(RACE),
        states_max: 1_000_000,
    };
    explorer.answer(command, 0.0);
    let Some(Report::Found(found)) = explorer.slice(&mut || true, &|| 0.0) else {
        panic!("a finished search");
    };
    let graph = found.graph.expect("a small graph");
    assert_eq!(graph.n_states, found.progress.states);
    assert_eq!(graph.places.len() as u64, graph.n_states);
    // Each state but the first can be come to, and only the ends have no step.
    let n_places = graph.places.len() as u32;
    assert!((1..n_places).all(|place| graph.steps.iter().any(|step| step.to == place)));
    for (at, place) in (0..).zip(&graph.places) {
        let goes_on = graph.steps.iter().any(|step| step.from == at);
        assert_eq!(
            goes_on,
            place.standing == Standing::Inner,
            "{at}: {place:?}"
        );
    }
    let texts = graph.steps.iter().flat_map(|step| &step.acts);
    assert!(
        texts
            .into_iter()
            .any(|act| act.events.contains("reads counter = 1"))
    );
    // The way to a flaw is a way in the graph.
    let schedule = found.flaws[0].schedule.clone();
    let Some(Report::Passed(passed)) = explorer.answer(Command::Pass { schedule }, 0.0) else {
        panic!("the states of a run");
    };
    assert!(passed.len() > 4, "{passed:?}");
    for pair in passed.windows(2) {
        let is_step = |step: &GraphStep| (step.from, step.to) == (pair[0].place, pair[1].place);
        assert!(graph.steps.iter().any(is_step), "{pair:?}");
        assert!(pair[0].at < pair[1].at);
    }
    let last = passed.last().map(|it| it.place as usize);
    assert_eq!(
        last.map(|it| &graph.places[it].standing),
        Some(&Standing::Failed)
    );
}
