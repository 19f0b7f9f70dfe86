//! Whole programs: what they print, how they end, and what is recorded of them.

use trace::event::{EventKind, Resource, State};

use crate::messages::{Command, Ending, Options, Report, Stream};
use crate::native;

/// What became of a program.
#[derive(Default)]
pub struct Outcome {
    pub out: String,
    pub err: String,
    pub code: Option<i32>,
    pub reports: Vec<Report>,
}

pub fn run_with(source: &str, options: Options) -> Outcome {
    run_named("program.py", source, options)
}

/// Runs a program that is in a file of this name.
pub fn run_named(file_name: &str, source: &str, options: Options) -> Outcome {
    let mut outcome = Outcome::default();
    let command = Command::Start {
        source: source.to_owned(),
        file_name: file_name.to_owned(),
        options,
        arguments: vec!["first".to_owned()],
    };
    let ending = native::run(command, &mut |report| {
        match &report {
            Report::Output {
                stream: Stream::Out,
                text,
                ..
            } => outcome.out.push_str(text),
            Report::Output {
                stream: Stream::Err,
                text,
                ..
            } => outcome.err.push_str(text),
            _ => {}
        }
        outcome.reports.push(report);
    });
    if let Ending::Exited(code) = ending {
        outcome.code = Some(code);
    }
    outcome
}

pub fn gil(on: bool) -> Options {
    Options {
        gil: on,
        ..Options::default()
    }
}

/// Runs a program with the GIL on and off; both must print this and end well.
#[track_caller]
fn check(source: &str, expected: &str) {
    for on in [true, false] {
        let outcome = run_with(source, gil(on));
        assert_eq!(
            outcome.out, expected,
            "GIL {on}; standard error: {}",
            outcome.err
        );
        assert_eq!(
            outcome.code,
            Some(0),
            "GIL {on}; standard error: {}",
            outcome.err
        );
    }
}

#[test]
fn threads_share_and_locks_exclude() {
    check(
        "import threading
n = 0
lock = threading.Lock()
def work():
    global n
    for _ in range(2000):
        with lock:
            n += 1
threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
",
        "8000\n",
    );
}

#[test]
fn containers_survive_threads_that_change_them_at_once() {
    check(
        "import threading
items, table, seen = [], {}, set()
def work(me):
    for i in range(1500):
        items.append(i)
        table[me, i] = i
        seen.add(i)
threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(items), len(table), len(seen), sum(items) == 4 * sum(range(1500)))
",
        "6000 6000 1500 True\n",
    );
}

#[test]
fn garbage_is_collected_while_threads_run() {
    check(
        "import threading
def work():
    kept = []
    for i in range(60000):
        kept.append([i, str(i)])
        if len(kept) > 100:
            kept = kept[50:]
    results.append(kept[-1][1])
results = []
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(results)
",
        "['59999', '59999', '59999']\n",
    );
}

#[test]
fn too_many_threads_are_a_runtime_error() {
    check(
        "import threading
stop = threading.Event()
started = 0
try:
    while True:
        threading.Thread(target=stop.wait).start()
        started += 1
except RuntimeError as error:
    print(error, started > 100)
stop.set()
",
        "can't start new thread True\n",
    );
}

#[test]
fn memory_without_bound_is_a_memory_error() {
    check(
        "items = []
try:
    while True:
        items.append('x' * 10_000_000)
except MemoryError:
    n = len(items)
    items = None
    print('MemoryError', n > 10)
",
        "MemoryError True\n",
    );
}

#[test]
fn a_key_is_found_and_removed_while_other_threads_change_the_table() {
    check(
        "import threading
table, lost = {}, []
def work(me):
    for i in range(1500):
        key = f'{me} {i}'
        table[key] = i
        if table.get(key) != i or table.pop(key, None) != i:
            lost.append(key)
threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(table), lost)
",
        "0 []\n",
    );
}

#[test]
fn equal_keys_made_by_several_threads_are_one() {
    check(
        "import threading
table, first, seen = {}, {}, set()
def work(me):
    for i in range(1500):
        table[str(i)] = me
        seen.add(str(i))
        if first.setdefault(str(i), me) != first[str(i)]:
            print('two firsts of', i)
threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(len(table), len(first), len(seen))
",
        "1500 1500 1500\n",
    );
}

#[test]
fn processes_share_nothing_and_talk() {
    check(
        "from multiprocessing import Process, Queue, Value
def work(q, n):
    box.append(n)
    q.put((n, len(box)))
box = []
if __name__ == '__main__':
    q = Queue()
    ps = [Process(target=work, args=(q, n)) for n in range(3)]
    for p in ps: p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps: p.join()
    print(box, [p.exitcode for p in ps])
",
        "[(0, 1), (1, 1), (2, 1)]\n[] [0, 0, 0]\n",
    );
}

/// CPython waits for ever.
#[test]
fn a_result_of_a_pool_that_cannot_be_read_is_an_error() {
    check(
        "from multiprocessing import Pool
class OneWay:
    def __init__(self, n):
        self.n = n
    def __setstate__(self, state):
        raise ValueError(f'no way back for {state}')
if __name__ == '__main__':
    with Pool(1) as pool:
        try:
            pool.map(OneWay, [3])
        except ValueError as error:
            print(error)
        print(pool.map(abs, [-1]))
",
        "no way back for {'n': 3}\n[1]\n",
    );
}

#[test]
fn a_process_that_starts_itself_without_end_ends_in_an_exception() {
    let source = "from multiprocessing import Process
def work():
    pass
Process(target=work).start()
";
    let outcome = run_with(source, gil(true));
    assert!(outcome.err.contains("RuntimeError"), "{}", outcome.err);
}

#[test]
fn exit_codes_are_pythons() {
    for (source, code) in [
        ("import sys\nsys.exit(3)", 3),
        ("import sys\nsys.exit()", 0),
        ("1/0", 1),
        ("import sys\nprint(sys.argv)\nsys.exit('bye')", 1),
    ] {
        assert_eq!(run_with(source, gil(true)).code, Some(code), "{source}");
    }
    let outcome = run_with("def f():\n    return 1/0\nf()", gil(true));
    assert!(
        outcome
            .err
            .starts_with("Traceback (most recent call last):\n"),
        "{}",
        outcome.err
    );
    assert!(
        outcome
            .err
            .ends_with("ZeroDivisionError: division by zero\n"),
        "{}",
        outcome.err
    );
}

#[test]
fn a_wrong_program_is_rejected_with_all_that_is_wrong() {
    let outcome = run_with("print('a'\nx = = 2\n", gil(true));
    let rejected = outcome
        .reports
        .iter()
        .any(|report| matches!(report, Report::Rejected(list) if !list.is_empty()));
    assert!(rejected);
    assert_eq!((outcome.out.as_str(), outcome.code), ("", Some(1)));
}

#[test]
fn the_record_tells_who_waited_for_what() {
    let source = "import threading, time
lock = threading.Lock()
def work():
    with lock:
        pass
with lock:
    t = threading.Thread(target=work, name='waiter')
    t.start()
    time.sleep(0.05)
t.join()
";
    let outcome = run_with(source, gil(true));
    let events: Vec<_> = outcome
        .reports
        .iter()
        .filter_map(|report| match report {
            Report::Events(events) => Some(events),
            _ => None,
        })
        .flatten()
        .collect();
    let has = |wanted: &dyn Fn(u32, &EventKind) -> bool| {
        events.iter().any(|it| wanted(it.thread.0, &it.kind))
    };
    assert!(has(&|thread, kind| thread == 1
        && matches!(kind, EventKind::Created { name } if name == "waiter")));
    assert!(has(&|thread, kind| thread == 1
        && matches!(kind, EventKind::Enter { state: State::Blocked, on: Some(on) } if on.resource == Resource::Lock)));
    assert!(has(&|thread, kind| thread == 0
        && matches!(
            kind,
            EventKind::Enter {
                state: State::Sleeping,
                ..
            }
        )));
    assert!(has(&|thread, kind| thread == 0
        && matches!(kind, EventKind::Enter { state: State::Blocked, on: Some(on) } if on.resource == Resource::Thread)));
    let n_ended = events
        .iter()
        .filter(|it| {
            matches!(
                it.kind,
                EventKind::Enter {
                    state: State::Ended,
                    ..
                }
            )
        })
        .count();
    assert_eq!(n_ended, 2);
}

#[test]
fn a_run_can_be_stopped_whatever_it_does() {
    for source in [
        "while True: pass",
        "import time\ntime.sleep(1000)",
        "import threading\nthreading.Lock().acquire() and threading.Event().wait()",
        "while True: print('x' * 100)",
        "sum(range(10**15))",
        "import threading\nfor _ in range(3): threading.Thread(target=lambda: [0 for _ in iter(int, 1)]).start()",
    ] {
        let command = Command::Start {
            source: source.to_owned(),
            file_name: "program.py".to_owned(),
            options: gil(true),
            arguments: Vec::new(),
        };
        let Some(handle) = native::prepare(command) else {
            return;
        };
        let stopper = handle.clone();
        let mut running = false;
        let ending = handle.run(&mut |report| {
            if matches!(&report, Report::Process(info) if info.started.is_some()) && !running {
                running = true;
                stopper.stop();
            }
        });
        assert_eq!(ending, Ending::Stopped, "{source}");
    }
}

/// Runs a program that says `ready` and interrupts it then; what else it prints.
#[track_caller]
fn interrupted(source: &str, gil: bool) -> String {
    let command = Command::Start {
        source: source.to_owned(),
        file_name: "program.py".to_owned(),
        options: Options {
            gil,
            ..Options::default()
        },
        arguments: Vec::new(),
    };
    let handle = native::prepare(command).expect("a start");
    let interrupter = handle.clone();
    let mut out = String::new();
    let ending = handle.run(&mut |report| {
        if let Report::Output { text, .. } = report {
            out.push_str(&text);
            if out.starts_with("ready\n") {
                out.drain(.."ready\n".len());
                interrupter.interrupt();
            }
        }
    });
    assert_eq!(ending, Ending::Exited(0), "{source}");
    out
}

#[test]
fn an_interrupt_ends_what_takes_long() {
    for hog in [
        "while True: pass",
        "sum(range(10**15))",
        "sum(range(2**62, 2**63 - 1))",
        "all(range(1, 10**15))",
        "0.5 in iter(range(10**15))",
        "import itertools; sum(itertools.count())",
        "list(zip(range(10**15), iter(int, 1)))",
        "import threading; threading.Event().wait()",
        "import threading; lock = threading.Lock(); lock.acquire(); lock.acquire()",
    ] {
        for gil in [true, false] {
            let source = format!(
                "try:
    print('ready')
    {hog}
except KeyboardInterrupt:
    print('interrupted')
    import threading
    again = threading.Lock()
    print(again.acquire(), again.acquire(timeout=0.001))
"
            );
            assert_eq!(
                interrupted(&source, gil),
                "interrupted\nTrue False\n",
                "{hog}, GIL {gil}"
            );
        }
    }
}

#[test]
fn an_interrupt_is_an_exception_of_the_main_thread() {
    let source = "import time
try:
    while True: time.sleep(1000)
except KeyboardInterrupt:
    print('interrupted')
";
    let command = Command::Start {
        source: source.to_owned(),
        file_name: "program.py".to_owned(),
        options: gil(true),
        arguments: Vec::new(),
    };
    let Some(handle) = native::prepare(command) else {
        return;
    };
    let interrupter = handle.clone();
    let mut out = String::new();
    let ending = handle.run(&mut |report| match report {
        Report::Output { text, .. } => out.push_str(&text),
        // The sleep has begun, so the program is inside its `try`.
        Report::Events(events)
            if events.iter().any(|it| {
                matches!(
                    it.kind,
                    EventKind::Enter {
                        state: State::Sleeping,
                        ..
                    }
                )
            }) =>
        {
            interrupter.interrupt();
        }
        _ => {}
    });
    assert_eq!((out.as_str(), ending), ("interrupted\n", Ending::Exited(0)));
}
