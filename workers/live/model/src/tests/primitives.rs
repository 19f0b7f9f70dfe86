//! Python's primitives on the whole engine: each program prints the same whichever thread goes on where, and ends.
//!
//! A program has too many executions to try all, so some are tried at random, with the GIL and without.

use super::executions;
use crate::messages::{Command, Ending, Options, Report, StartMethod, Stream};
use crate::{native, search};

/// Runs a program; it must print this, write nothing to standard error, and end well.
fn run(source: &str, expected: &str, options: Options) {
    let command = Command::Start {
        source: source.to_owned(),
        file_name: "program.py".to_owned(),
        options,
        arguments: Vec::new(),
    };
    let (mut out, mut err) = (String::new(), String::new());
    let ending = native::run(command, &mut |report| match report {
        Report::Output {
            stream: Stream::Out,
            text,
            ..
        } => out.push_str(&text),
        Report::Output { text, .. } => err.push_str(&text),
        _ => {}
    });
    assert_eq!((out.as_str(), err.as_str()), (expected, ""));
    assert_eq!(ending, Ending::Exited(0));
}

#[track_caller]
fn check(source: &'static str, expected: &'static str) {
    let n_executions = executions();
    for gil in [true, false] {
        let options = Options {
            gil,
            switch_interval_us: 1,
            start_method: StartMethod::Fork,
            ..Options::default()
        };
        let n = search::sample(n_executions, 17, move || {
            run(source, expected, options.clone());
        });
        assert_eq!(n, n_executions as usize);
    }
}

#[test]
fn a_lock_lets_one_thread_in_at_a_time() {
    check(
        "import threading
lock = threading.Lock()
count = 0
def add():
    global count
    for _ in range(2):
        with lock:
            before = count
            count = before + 1
threads = [threading.Thread(target=add) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(count)
",
        "6\n",
    );
}

#[test]
fn a_lock_that_is_not_had_in_time_is_not_lost() {
    check(
        "import threading
lock = threading.Lock()
lock.acquire()
had = []
def wait():
    if lock.acquire(timeout=0.01):
        had.append(1)
        lock.release()
threads = [threading.Thread(target=wait) for _ in range(2)]
for t in threads: t.start()
lock.release()
for t in threads: t.join()
print(lock.acquire(blocking=False), len(had) <= 2)
",
        "True True\n",
    );
}

#[test]
fn a_notified_condition_wakes_as_many_as_it_should() {
    check(
        "import threading
condition = threading.Condition()
ready = 0
passed = []
def wait(name):
    global ready
    with condition:
        while ready == 0:
            condition.wait()
        ready -= 1
        passed.append(name)
threads = [threading.Thread(target=wait, args=(i,)) for i in range(2)]
for t in threads: t.start()
for _ in threads:
    with condition:
        ready += 1
        condition.notify()
for t in threads: t.join()
print(sorted(passed), ready)
",
        "[0, 1] 0\n",
    );
}

#[test]
fn notifying_all_wakes_all_and_a_wait_that_has_timed_out_takes_nothing() {
    check(
        "import threading
condition = threading.Condition()
go = False
n = 0
def wait(timeout):
    global n
    with condition:
        while not go:
            condition.wait(timeout)
        n += 1
threads = [threading.Thread(target=wait, args=(t,)) for t in (None, 0.01, None)]
for t in threads: t.start()
with condition:
    go = True
    condition.notify_all()
for t in threads: t.join()
print(n)
",
        "3\n",
    );
}

#[test]
fn a_semaphore_lets_in_as_many_as_it_counts() {
    check(
        "import threading
semaphore = threading.BoundedSemaphore(2)
lock = threading.Lock()
inside = most = 0
def visit():
    global inside, most
    with semaphore:
        with lock:
            inside += 1
            most = max(most, inside)
        with lock:
            inside -= 1
threads = [threading.Thread(target=visit) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(most <= 2, inside, semaphore.acquire(False), semaphore.acquire(False), semaphore.acquire(False))
",
        "True 0 True True False\n",
    );
}

#[test]
fn a_barrier_opens_when_all_have_come_and_not_before() {
    check(
        "import threading
barrier = threading.Barrier(3)
arrived = []
early = []
numbers = []
def meet():
    for lap in range(2):
        arrived.append(lap)
        numbers.append(barrier.wait())
        if arrived.count(lap) != 3:
            early.append(lap)
threads = [threading.Thread(target=meet) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(early, sorted(numbers), barrier.n_waiting)
",
        "[] [0, 0, 1, 1, 2, 2] 0\n",
    );
}

#[test]
fn a_queue_neither_loses_nor_doubles() {
    check(
        "import queue, threading
q = queue.Queue(maxsize=1)
got = []
def produce(base):
    for i in range(2):
        q.put(base + i)
def consume():
    while (item := q.get()) is not None:
        got.append(item)
        q.task_done()
    q.task_done()
makers = [threading.Thread(target=produce, args=(b,)) for b in (0, 10)]
takers = [threading.Thread(target=consume) for _ in range(2)]
for t in makers + takers: t.start()
for t in makers: t.join()
for _ in takers: q.put(None)
q.join()
for t in takers: t.join()
print(sorted(got), q.qsize())
",
        "[0, 1, 10, 11] 0\n",
    );
}

#[test]
fn an_event_and_the_end_of_a_thread_wake_all_that_wait() {
    check(
        "import threading
event = threading.Event()
done = []
first = threading.Thread(target=event.wait)
def join():
    first.join()
    event.wait()
    done.append(1)
threads = [threading.Thread(target=join) for _ in range(2)]
first.start()
for t in threads: t.start()
event.set()
for t in threads: t.join()
print(len(done), first.is_alive())
",
        "2 False\n",
    );
}

#[test]
fn a_pool_gives_each_result_to_its_future() {
    check(
        "from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda x: x * x, range(4))))
",
        "[0, 1, 4, 9]\n",
    );
}

#[test]
fn messages_between_processes_come_once_and_in_order() {
    check(
        "import multiprocessing
def send(q):
    for i in range(3):
        q.put(i)
if __name__ == '__main__':
    q = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(q,))
    child.start()
    print([q.get() for _ in range(3)])
    child.join()
    print(child.exitcode)
",
        "[0, 1, 2]\n0\n",
    );
}

#[test]
fn an_answer_that_comes_with_the_deadline_is_not_lost() {
    check(
        "import multiprocessing, queue
def send(q):
    q.put('late')
if __name__ == '__main__':
    q = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(q,))
    child.start()
    try:
        print(q.get(timeout=0.01))
    except queue.Empty:
        print(q.get())
    child.join()
",
        "late\n",
    );
}
