//! The samples print what `python3` prints, with the GIL on and off, every time.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use super::{finish, interleave};

/// How often each sample runs in a row.
const TIMES: usize = 20;
/// The same for one that computes for seconds, unless `RUN_SLOW_TESTS` is set.
const TIMES_IF_SLOW: usize = 2;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("samples")
}

/// Runs a sample so many times with the GIL on, and again off; the different endings it had. One that hung is "hangs".
#[track_caller]
fn endings(sample: &str, times: usize) -> BTreeSet<String> {
    let mut endings = BTreeSet::new();
    for gil in ["on", "off"] {
        for _ in 0..times {
            let outcome = interleave(&folder(), &["run", "--gil", gil, sample]);
            let ending = match outcome.code {
                Some(0) => outcome.out,
                Some(code) => panic!("{sample}, GIL {gil}: exit code {code}\n{}", outcome.err),
                None => "hangs".to_owned(),
            };
            endings.insert(ending);
        }
    }
    endings
}

/// The sample has one ending: that of `python3`, as recorded and, where there is one, as it is now.
#[track_caller]
fn check(sample: &str, times: usize) {
    let recorded = folder().join(sample).with_extension("txt");
    let mut command = Command::new("python3");
    command.arg(sample).current_dir(folder());
    let update = env::var_os("UPDATE").is_some();
    let has_python = Command::new("python3").arg("--version").output().is_ok();
    let python = (update || has_python).then(|| finish(command).out);
    if let (true, Some(python)) = (update, &python) {
        fs::write(&recorded, python).expect("a writable folder");
    }
    let expected = fs::read_to_string(&recorded).expect("an expectation beside the sample");
    if let Some(python) = python {
        assert_eq!(
            python, expected,
            "{sample}: python3 and what is recorded of it"
        );
    }
    assert_eq!(
        endings(sample, times),
        BTreeSet::from([expected]),
        "{sample}"
    );
}

/// The sample has these endings and no others; it need not show all of them.
#[track_caller]
fn check_among(sample: &str, allowed: &[&str]) {
    for ending in endings(sample, TIMES) {
        assert!(allowed.contains(&&*ending), "{sample}: {ending}");
    }
}

#[test]
fn memory_of_their_own() {
    check("memory_of_their_own.py", TIMES);
}

#[test]
fn primes_four_ways() {
    check("primes_four_ways.py", TIMES);
}

#[test]
fn squares_executor() {
    check("squares_executor.py", TIMES);
}

#[test]
fn squares_pool() {
    check("squares_pool.py", TIMES);
}

#[test]
fn squares_threads() {
    check("squares_threads.py", TIMES);
}

#[test]
fn waiting_and_computing() {
    let slow = env::var_os("RUN_SLOW_TESTS").is_some();
    check(
        "waiting_and_computing.py",
        if slow { TIMES } else { TIMES_IF_SLOW },
    );
}

#[test]
fn counter_race() {
    check_among("counter_race.py", &["2\n", "3\n", "4\n", "5\n", "6\n"]);
}

#[test]
fn two_locks() {
    check_among("two_locks.py", &["{'ann': 120, 'bob': 80}\n", "hangs"]);
}
