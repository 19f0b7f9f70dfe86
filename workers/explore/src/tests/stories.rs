//! What is told of schedules.

use std::fs;
use std::path::Path;

use crate::crew::Alone;
use crate::program::Program;
use crate::report::FlawKind;
use crate::search::{Options, Search};

/// The story of the first flaw of a kind in a program under `test_data`, a line for each act.
fn told(file_name: &str, kind: FlawKind) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("test_data");
    let program = Program {
        source: fs::read_to_string(path.join(file_name)).expect("a readable program"),
        file_name: file_name.to_owned(),
        apart: |volume| Some(volume.content()),
        any_random: false,
    };
    let search = Search::new(&Alone, &program, &Options::default());
    let mut search = search.expect("a valid program");
    search.run(&mut |_| true);
    let report = search.report(&mut || true);
    let mut flaws = report.flaws.iter().filter(|it| it.what.kind == kind);
    let flaw = flaws.next().expect("a flaw of this kind");
    let acts = search.story(&flaw.schedule).expect("its own schedule");
    let acts = acts.iter();
    acts.map(|act| format!("{} {}: {}", act.name, act.line, act.events.join(", ")))
        .collect()
}

#[test]
fn a_deadlock_of_processes_is_told_by_the_locks_that_they_take() {
    let told = told("process_locks.py", FlawKind::Deadlock);
    let expected = [
        "MainThread 16: starts process 1",
        "MainThread 16: starts process 2",
        "process 1 7: takes first",
        "process 2 7: takes first",
        "MainThread 18: waits for process to end",
        "process 1 8: waits for second",
        "process 2 8: waits for second",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_deadlock_of_processes_is_told_by_the_messages_that_do_not_come() {
    let told = told("process_pipe_both_receive.py", FlawKind::Deadlock);
    let expected = [
        "MainThread 13: starts process 1",
        "MainThread 14: waits for a message through here",
        "process 1 7: waits for a message through end",
    ];
    assert_eq!(told, expected);
}
