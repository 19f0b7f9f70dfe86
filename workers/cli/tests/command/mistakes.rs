//! Wrong programs, wrong files and wrong command lines: what is said, and the exit code.

use std::fs;
use std::path::{Path, PathBuf};

use super::interleave;

/// An empty folder of one test's own.
fn fresh_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder that can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder that can be made");
    folder
}

/// Runs a program of this content: standard output, standard error and exit code.
#[track_caller]
fn check(name: &str, content: impl AsRef<[u8]>, out: &str, err: &str, code: i32) {
    let folder = fresh_folder(name);
    fs::write(folder.join("p.py"), content).expect("a writable folder");
    let outcome = interleave(&folder, &["run", "p.py"]);
    let folder = folder.display().to_string();
    assert_eq!(
        (outcome.out.as_str(), outcome.err.as_str(), outcome.code),
        (out, err.replace("FOLDER", &folder).as_str(), Some(code))
    );
}

/// Runs the command in an empty folder; standard error and exit code. Nothing may be printed.
#[track_caller]
fn check_line(name: &str, arguments: &[&str], err: &str, code: i32) {
    let folder = fresh_folder(name);
    let outcome = interleave(&folder, arguments);
    let folder = folder.display().to_string();
    assert_eq!(
        (outcome.out.as_str(), outcome.err.as_str(), outcome.code),
        ("", err.replace("FOLDER", &folder).as_str(), Some(code))
    );
}

#[test]
fn an_empty_file_is_a_program() {
    check("empty", "", "", "", 0);
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark() {
    check("mark", "\u{feff}print('read')\n", "read\n", "", 0);
}

#[test]
fn a_syntax_error_is_told_as_python_tells_it_and_nothing_runs() {
    // What cannot be read at all comes before what is not understood.
    check(
        "syntax",
        "print('first')\nx = 5 +\ny = 'open\n",
        "",
        "  File \"p.py\", line 3
    y = 'open
        ^
SyntaxError: unterminated string literal (detected at line 3)
",
        1,
    );
}

#[test]
fn a_null_byte_is_an_error_with_a_place() {
    check(
        "null",
        "x = 1\0\n",
        "",
        "  File \"p.py\", line 1
    x = 1
SyntaxError: source code cannot contain null bytes
",
        1,
    );
}

#[test]
fn a_file_that_is_not_utf8_is_refused() {
    check(
        "latin",
        b"x = '\xff'\n",
        "",
        "SyntaxError: Non-UTF-8 code starting with '\\xff' in file FOLDER/p.py on line 1, but no encoding declared; \
         see https://peps.python.org/pep-0263/ for details\n",
        1,
    );
}

#[test]
fn what_cannot_be_opened_is_named() {
    check_line(
        "missing",
        &["run", "none.py"],
        "interleave: can't open file 'FOLDER/none.py': [Errno 2] No such file or directory\n",
        2,
    );
    check_line(
        "folder",
        &["run", "."],
        "interleave: can't find '__main__' module in 'FOLDER'\n",
        1,
    );
}

#[test]
fn a_trace_without_a_place_is_refused_before_the_program_runs() {
    let folder = fresh_folder("trace");
    fs::write(folder.join("p.py"), "print('ran')").expect("a writable folder");
    let outcome = interleave(&folder, &["run", "--trace", "none/out.json", "p.py"]);
    assert_eq!(
        (outcome.out.as_str(), outcome.err.as_str(), outcome.code),
        (
            "",
            "interleave: the trace cannot be written to 'none/out.json': [Errno 2] No such file or directory\n",
            Some(2)
        )
    );
}

#[test]
fn a_trace_is_written_whatever_becomes_of_the_program() {
    let folder = fresh_folder("trace_of_failure");
    fs::write(folder.join("p.py"), "1 / 0").expect("a writable folder");
    let outcome = interleave(&folder, &["run", "--trace", "out.json", "p.py"]);
    assert_eq!(outcome.code, Some(1));
    let trace = fs::read_to_string(folder.join("out.json")).expect("a trace");
    assert!(trace.contains("MainThread"), "{trace}");
}

#[test]
fn wrong_options_are_named() {
    let usage = "usage: interleave run|check [OPTIONS] FILE.py   (interleave --help says more)\n";
    for (arguments, words) in [
        (
            &["run", "--gil", "maybe", "p.py"][..],
            "--gil is on or off, not 'maybe'",
        ),
        (&["run", "--gil"], "missing argument for option '--gil'"),
        (&["run", "--fast", "p.py"], "invalid option '--fast'"),
        (&["walk"], "there is no command 'walk'"),
        (&["run"], "which program? FILE.py is missing"),
        (
            &["run", "--switch-interval", "-1", "p.py"],
            "--switch-interval is a number of milliseconds from 0.001 to 1000000, not '-1'",
        ),
    ] {
        let name = format!("options_{}", arguments.len() + words.len());
        check_line(
            &name,
            arguments,
            &format!("interleave: {words}\n{usage}"),
            2,
        );
    }
}

#[test]
fn exit_codes_and_tracebacks_are_pythons() {
    check("exit", "import sys\nsys.exit(7)\n", "", "", 7);
    check("words", "raise SystemExit('bye')\n", "", "bye\n", 1);
    check(
        "uncaught",
        "print('before')\nprint(missing)\n",
        "before\n",
        "Traceback (most recent call last):
  File \"p.py\", line 2, in <module>
    print(missing)
          ^^^^^^^
NameError: name 'missing' is not defined
",
        1,
    );
}
