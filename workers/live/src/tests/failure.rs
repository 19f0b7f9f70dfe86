//! A bug in the engine ends the run with a message, whatever the other threads and processes do.

use super::BUG;
use crate::messages::{Command, Ending, Options};
use crate::native;

/// Runs a program that meets the bug, with the GIL on and off: the run must end and say so.
#[track_caller]
fn check(source: &str) {
    for gil in [true, false] {
        let command = Command::Start {
            source: source.to_owned(),
            file_name: BUG.to_owned(),
            options: Options {
                gil,
                ..Options::default()
            },
            arguments: Vec::new(),
        };
        match native::run(command, &mut |_| ()) {
            Ending::Failed(words) => assert!(
                words.starts_with("Interleave itself failed") && words.contains("on purpose"),
                "GIL {gil}: {words}"
            ),
            other => panic!("GIL {gil}: {other:?}"),
        }
    }
}

#[test]
fn a_panic_in_the_main_thread_ends_the_run() {
    check("import random\nrandom.seed()");
}

#[test]
fn a_panic_in_one_thread_ends_those_that_compute_and_those_that_wait() {
    check(
        "import threading
def spin():
    while True: pass
def fail():
    import random
    random.seed()
for target in (spin, threading.Event().wait, fail):
    threading.Thread(target=target).start()
threading.Event().wait()
",
    );
}

#[test]
fn a_panic_in_a_process_ends_the_others() {
    check(
        "from multiprocessing import Process
def fail():
    import random
    random.seed()
if __name__ == '__main__':
    child = Process(target=fail)
    child.start()
    child.join()
    while True: pass
",
    );
}
