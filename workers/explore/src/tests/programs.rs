//! The programs under `test_data`: verdict, outcomes and flaws are as their comments say, the judge agrees, and every
//! schedule replays to what it is a schedule of.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::expect::{Expected, expected};
use super::judge::{Judgement, judge};
use crate::crew::{Alone, Crew};
use crate::program::Program;
use crate::replay::{comes_back, replay};
use crate::report::{FlawKind, Report, Verdict};
use crate::search::{Options, Search, check, check_with, flaw};
use crate::step::Atomicity;
use trace::schedule::Schedule;

fn programs() -> Vec<Program> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("test_data");
    let entries = fs::read_dir(folder).expect("the folder of programs");
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "py"));
    paths.sort();
    let program = |path: &Path| {
        let source = fs::read_to_string(path).expect("a readable program");
        Program {
            any_random: source.lines().any(|line| line == "# any random"),
            source,
            file_name: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into(),
            apart: |volume| Some(volume.content()),
        }
    };
    paths.iter().map(|path| program(path)).collect()
}

fn searched(program: &Program) -> Report {
    check(program, &Options::default(), &mut |_| true).expect("a valid program")
}

fn found(report: &Report, for_judge: bool) -> Expected {
    let (races, flaws): (Vec<_>, Vec<_>) = report
        .flaws
        .iter()
        .map(|it| (it.what.kind, it.what.line))
        .partition(|(kind, _)| *kind == FlawKind::Race);
    let flaws = flaws.into_iter();
    Expected {
        verdict: report.verdict.name().to_owned(),
        outcomes: report.outcomes.iter().map(|it| it.what.clone()).collect(),
        flaws: flaws
            .map(|(kind, line)| (kind.verdict().name().to_owned(), line))
            .collect(),
        races: races.into_iter().map(|(_, line)| line).collect(),
        for_judge,
    }
}

#[test]
fn programs_have_the_verdicts_outcomes_and_flaws_that_they_say() {
    let mut wrong = Vec::new();
    for program in programs() {
        let expected = expected(&program.source);
        let report = searched(&program);
        let found = found(&report, expected.for_judge);
        if found != expected {
            let name = &program.file_name;
            wrong.push(format!(
                "== {name}\n-- expected {expected:?}\n-- found    {found:?}"
            ));
        }
        wrong.extend(replays(&program, &report));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the schedules of a report.
fn replays(program: &Program, report: &Report) -> Vec<String> {
    let mut wrong = Vec::new();
    let again = |schedule: &Schedule| {
        // As a link carries it.
        let schedule: Schedule = schedule.to_string().parse().expect("a schedule");
        let first = replay(program, Atomicity::Bytecode, &schedule);
        assert_eq!(first, replay(program, Atomicity::Bytecode, &schedule));
        first.expect("a schedule that fits")
    };
    for outcome in &report.outcomes {
        let end = again(&outcome.schedule);
        if !end.is_over || end.out != outcome.what {
            wrong.push(format!(
                "{}: {outcome:?} replays to {end:?}",
                program.file_name
            ));
        }
    }
    let search = Search::new(&Alone, program, &Options::default());
    let mut search = search.expect("a valid program");
    for it in &report.flaws {
        let end = again(&it.schedule);
        let acts = search.story(&it.schedule);
        assert!(acts.is_ok_and(|acts| acts.iter().all(|act| !act.events.is_empty())));
        let comes_back = || comes_back(program, Atomicity::Bytecode, &it.schedule) == Ok(true);
        let shows = match it.what.kind {
            FlawKind::Deadlock => end.is_stuck || comes_back(),
            FlawKind::Livelock => comes_back(),
            // That both could go at once is a matter of the state before the last step.
            FlawKind::Race => true,
            _ => end.failures.iter().any(|failure| flaw(failure) == it.what),
        };
        if !shows {
            wrong.push(format!("{}: {it:?} replays to {end:?}", program.file_name));
        }
    }
    wrong
}

#[test]
fn the_judge_finds_the_same() {
    let small: Vec<Program> = programs()
        .into_iter()
        .filter(|it| expected(&it.source).for_judge)
        .collect();
    let next = AtomicUsize::new(0);
    let judged = || {
        let mut wrong = Vec::new();
        while let Some(program) = small.get(next.fetch_add(1, Ordering::Relaxed)) {
            wrong.extend(judged_otherwise(program));
        }
        wrong
    };
    let wrong = std::thread::scope(|scope| {
        let other = scope.spawn(judged);
        let mut wrong = judged();
        wrong.extend(other.join().expect("judges do not panic"));
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the judge says of a program and what is found, where they differ.
fn judged_otherwise(program: &Program) -> Option<String> {
    let report = searched(program);
    let mut found = Judgement {
        outcomes: report.outcomes.iter().map(|it| it.what.clone()).collect(),
        flaws: BTreeSet::new(),
    };
    // The judge knows neither races nor rounds.
    let known = |kind| !matches!(kind, FlawKind::Race | FlawKind::Livelock);
    let flaws = report.flaws.iter().filter(|it| known(it.what.kind));
    flaws.for_each(|it| found.add(&it.what));
    let judgement = judge(program);
    let name = &program.file_name;
    (judgement.as_ref() != Some(&found))
        .then(|| format!("== {name}\n-- judge {judgement:?}\n-- found {found:?}"))
}

fn program(name: &str) -> Program {
    let found = programs()
        .into_iter()
        .find(|program| program.file_name == name);
    found.expect("a program of this name")
}

/// Verdict and outcomes with threads switched in some places only.
fn with(name: &str, atomicity: Atomicity) -> (Verdict, Vec<String>) {
    let options = Options {
        atomicity,
        ..Options::default()
    };
    let report = check(&program(name), &options, &mut |_| true).expect("a valid program");
    let outcomes = report.outcomes.into_iter().map(|it| it.what);
    (report.verdict, outcomes.collect())
}

#[test]
fn cpython_does_not_switch_within_an_increment() {
    let found = with("counter_race.py", Atomicity::Cpython310);
    assert_eq!(found, (Verdict::Safe, vec!["6\n".to_owned()]));
}

#[test]
fn races_are_the_verdict_where_threads_run_in_parallel() {
    assert_eq!(
        with("counter_race.py", Atomicity::FreeThreaded).0,
        Verdict::Race
    );
    assert_eq!(
        with("counter_locked.py", Atomicity::FreeThreaded).0,
        Verdict::Safe
    );
}

#[test]
fn a_search_that_is_cut_short_never_says_safe() {
    let options = Options {
        states_max: 20,
        ..Options::default()
    };
    let program = program("counter_three_by_two.py");
    let report = check(&program, &options, &mut |_| true).expect("a valid program");
    assert_eq!(report.verdict, Verdict::Incomplete);
    assert_eq!(report.states, 20);
    let bound = report.bound.unwrap_or_default();
    assert!(bound.starts_with("20 states"), "{bound}");
    let mut asked = 0;
    let stopped = check(&program, &Options::default(), &mut |_| {
        asked += 1;
        false
    });
    assert_eq!(stopped.map(|it| it.verdict), Ok(Verdict::Incomplete));
    assert_eq!(asked, 1);
}

#[test]
fn a_search_that_may_keep_as_many_states_as_there_are_is_whole() {
    let program = program("counter_three_by_two.py");
    let whole = searched(&program);
    let options = Options {
        states_max: whole.states,
        ..Options::default()
    };
    let same = check(&program, &options, &mut |_| true);
    assert_eq!(same, Ok(whole));
}

/// Three threads that differ in nothing can be exchanged in six ways, so nearly six states become one.
#[test]
fn like_threads_are_one() {
    let like = program("counter_three_by_two.py");
    let mut apart = like.clone();
    for (of_all, of_each) in [
        ("increment():", "increment(number):"),
        (
            "Thread(target=increment) for _ in",
            "Thread(target=increment, args=(number,)) for number in",
        ),
    ] {
        assert!(apart.source.contains(of_all), "{of_all}");
        apart.source = apart.source.replace(of_all, of_each);
    }
    let (like, apart) = (searched(&like), searched(&apart));
    assert_eq!(like.outcomes.len(), apart.outcomes.len());
    assert!(
        like.states * 3 < apart.states,
        "{} states, {} where threads are told apart",
        like.states,
        apart.states
    );
}

#[test]
fn two_searches_find_the_same() {
    for name in ["dining_three.py", "peterson_flawed.py"] {
        assert_eq!(searched(&program(name)), searched(&program(name)), "{name}");
    }
}

/// Threads of the operating system.
struct Several(u32);

impl Crew for Several {
    fn n_hands(&self) -> u32 {
        self.0
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        std::thread::scope(|scope| {
            for number in 0..self.0 as usize {
                scope.spawn(move || job(number));
            }
        });
    }
}

/// One after the other, so that the last hand finds all of the work, and the first none.
struct LastFirst(u32);

impl Crew for LastFirst {
    fn n_hands(&self) -> u32 {
        self.0
    }

    fn work(&self, job: &(dyn Fn(usize) + Sync)) {
        (0..self.0 as usize).rev().for_each(job);
    }
}

#[test]
fn any_number_of_hands_finds_the_same() {
    for name in [
        "counter_three_by_two.py",
        "barber.py",
        "readers_and_writer.py",
        "peterson_flawed.py",
        "joined_between.py",
    ] {
        let program = program(name);
        let alone = searched(&program);
        let crews: [&dyn Crew; 3] = [&Several(2), &Several(3), &LastFirst(2)];
        for (at, crew) in crews.into_iter().enumerate() {
            let options = Options::default();
            let found = check_with(crew, &program, &options, &mut |_| true);
            assert_eq!(found.as_ref(), Ok(&alone), "{name} with crew {at}");
        }
    }
}
