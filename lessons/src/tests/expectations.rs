//! What the comments of a program accept and what they refuse.

use crate::author::expect::{Expectation, Observed};
use crate::author::problem::Reporter;

fn expectation(comments: &str) -> Expectation {
    let mut reporter = Reporter::new("program.py");
    let mut expectation = Expectation::default();
    for (comment, line) in comments.lines().zip(1..) {
        expectation.read(comment, line, &mut reporter);
    }
    assert_eq!(reporter.finish(), []);
    expectation
}

fn observed(stdout: &str) -> Observed {
    Observed {
        stdout: stdout.to_owned(),
        ..Observed::default()
    }
}

#[track_caller]
fn accepts(comments: &str, stdout: &str) {
    assert_eq!(expectation(comments).check(&observed(stdout)), Ok(()));
}

#[track_caller]
fn refuses(comments: &str, stdout: &str) {
    assert!(expectation(comments).check(&observed(stdout)).is_err());
}

#[test]
fn exact_lines() {
    accepts("# expect-output: a\n# expect-output: b", "a\nb\n");
    refuses("# expect-output: a\n# expect-output: b", "a\n");
    refuses("# expect-output: a", "a\nb\n");
    refuses("# expect-output: a", "a b\n");
}

#[test]
fn alternatives() {
    accepts("# expect-any: balance: -60 | balance: 20", "balance: 20\n");
    refuses("# expect-any: balance: -60 | balance: 20", "balance: 40\n");
}

#[test]
fn placeholders() {
    accepts("# expect-like: took {number} s", "took 0.25 s\n");
    refuses("# expect-like: took {number} s", "took long s\n");
    accepts("# expect-like: {2..6} of {6..6}", "5 of 6\n");
    refuses("# expect-like: {2..6} of {6..6}", "1 of 6\n");
    accepts("# expect-like: {text} done", "kitchen 3 done\n");
}

#[test]
fn any_order_within_the_group_only() {
    let comments = "# expect-output: start\n# expect-unordered: a {number}\n# expect-unordered: b";
    accepts(comments, "start\nb\na 7\n");
    refuses(comments, "b\nstart\na 7\n");
    refuses(comments, "start\nb\nb\n");
}

#[test]
fn exit_code_and_standard_error() {
    let failing = expectation("# expect: exit 1\n# expect-stderr-contains: ValueError");
    let mut observed = Observed {
        stderr: "Traceback\nValueError: no".to_owned(),
        exit_code: 1,
        ..Observed::default()
    };
    assert_eq!(failing.check(&observed), Ok(()));
    observed.exit_code = 0;
    assert!(failing.check(&observed).is_err());
    assert!(
        expectation("# expect: exit 0").check(&observed).is_err(),
        "stderr must be empty"
    );
}
