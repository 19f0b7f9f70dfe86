//! A stop ends whatever its threads do: all of them wake and are over.

use std::sync::Arc;

use super::executions;
use crate::messages::{Command, Ending, Options, Report};
use crate::platform::thread;
use crate::sync::parker::Parker;
use crate::{clock::Clock, native, search};

/// One thread waits for each kind of thing, one computes, one prints.
const PROGRAM: &str = "import queue, threading, time
lock = threading.Lock()
lock.acquire()
condition = threading.Condition()
def wait():
    with condition:
        condition.wait()
def spin():
    while True: pass
def fill():
    while True: print('x' * 60_000)
waits = [lock.acquire, wait, threading.Event().wait, threading.Semaphore(0).acquire, threading.Barrier(2).wait,
    queue.Queue().get, lambda: time.sleep(1e6), spin, fill]
print('ready')
for target in waits:
    threading.Thread(target=target).start()
threading.Event().wait()
";

/// Stops the program once it is ready. The execution is over when all its threads are; if one is not, nothing can go
/// on or it goes on for ever.
fn stop(options: Options) {
    let command = Command::Start {
        source: PROGRAM.to_owned(),
        file_name: "program.py".to_owned(),
        options,
        arguments: Vec::new(),
    };
    let handle = native::prepare(command).expect("a start");
    let ready = Arc::<Parker>::default();
    let stopper = {
        let (handle, ready) = (handle.clone(), Arc::clone(&ready));
        thread::spawn(move || {
            ready.park(None, &Clock::starting_now());
            handle.stop();
        })
    };
    let mut is_ready = false;
    let ending = handle.run(&mut |report| {
        if let Report::Output { text, .. } = report
            && !is_ready
        {
            is_ready = text.starts_with("ready");
            ready.unpark();
        }
    });
    assert_eq!(ending, Ending::Stopped);
    stopper.join().expect("it does not panic");
}

#[test]
fn a_stop_ends_threads_that_wait_and_threads_that_compute() {
    let n_executions = executions();
    for gil in [true, false] {
        let options = Options {
            gil,
            switch_interval_us: 1,
            ..Options::default()
        };
        let n = search::sample(n_executions, 23, move || stop(options.clone()));
        assert_eq!(n, n_executions as usize);
    }
}
