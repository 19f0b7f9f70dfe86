//! *fork*: a child is a copy of its parent and of the thread that forked.

use super::programs::run_with;
use crate::messages::{Options, StartMethod};

/// Runs a program whose processes are forked, with the GIL on and off; both must print this and end well.
#[track_caller]
fn check(source: &str, expected: &str) {
    for gil in [true, false] {
        let outcome = run_with(
            source,
            Options {
                gil,
                start_method: StartMethod::Fork,
                ..Options::default()
            },
        );
        let err = outcome.err;
        assert_eq!(outcome.out, expected, "GIL {gil}; standard error: {err}");
        assert_eq!(outcome.code, Some(0), "GIL {gil}; standard error: {err}");
    }
}

#[test]
fn a_child_sees_what_was_before_the_fork_and_nothing_later() {
    check(
        "import multiprocessing
prices = {'tea': 1}
def child(out):
    prices['cake'] = 5
    out.put((prices, __name__, multiprocessing.current_process().name))
out = multiprocessing.Queue()
p = multiprocessing.Process(target=child, args=(out,))
prices['tea'] = 2
p.start()
prices['tea'] = 3
p.join()
print(out.get(), prices, p.exitcode)
",
        "({'tea': 2, 'cake': 5}, '__main__', 'Process-1') {'tea': 3} 0\n",
    );
}

#[test]
fn nothing_is_pickled_to_start_a_child() {
    check(
        "import multiprocessing, threading
def greeter(greeting):
    lock = threading.Lock()
    def greet(name):
        with lock:
            results.put(f'{greeting}, {name}')
    return greet
def numbers():
    yield from range(4)
results = multiprocessing.Queue()
rest = numbers()
next(rest)
targets = [(greeter('Hello'), ('you',)), (lambda: results.put(list(rest)), ())]
for target, args in targets:
    p = multiprocessing.Process(target=target, args=args)
    p.start()
    p.join()
    print(results.get())
print(next(rest))
",
        "Hello, you\n[1, 2, 3]\n1\n",
    );
}

#[test]
fn a_lock_that_another_thread_held_is_held_for_ever_in_the_child() {
    check(
        "import multiprocessing, threading
lock, held, done = threading.Lock(), threading.Event(), threading.Event()
def hold():
    with lock:
        held.set()
        done.wait()
def child(out):
    out.put((lock.acquire(timeout=0.05), threading.active_count()))
holder = threading.Thread(target=hold)
holder.start()
held.wait()
out = multiprocessing.Queue()
p = multiprocessing.Process(target=child, args=(out,))
p.start()
p.join()
done.set()
holder.join()
print(out.get(), lock.acquire(timeout=1), holder.is_alive())
",
        "(False, 1) True False\n",
    );
}

#[test]
fn any_thread_can_fork_and_is_the_main_thread_of_its_child() {
    check(
        "import multiprocessing, threading
again = threading.RLock()
def child(out):
    me = threading.current_thread()
    again.release()
    t = threading.Thread(target=lambda: out.put(again.acquire(timeout=1)))
    t.start()
    t.join()
    out.put((me is threading.main_thread(), me.name, me.ident == threading.get_ident()))
def work(out):
    with again:
        p = multiprocessing.Process(target=child, args=(out,))
        p.start()
        p.join()
out = multiprocessing.Queue()
t = threading.Thread(target=work, args=(out,), name='Forker')
t.start()
t.join()
print(out.get(), out.get())
",
        "True (True, 'Forker', True)\n",
    );
}

#[test]
fn pools_and_executors_fork_their_workers() {
    check(
        "import multiprocessing
from concurrent.futures import ProcessPoolExecutor
base = 100
def add(n):
    return base + n
def name(_):
    return multiprocessing.current_process().name
base = 200
with multiprocessing.Pool(2, initializer=lambda: None) as pool:
    print(pool.map(add, range(4)), set(pool.map(name, range(9))) <= {'ForkPoolWorker-1', 'ForkPoolWorker-2'})
with ProcessPoolExecutor(2) as executor:
    print(list(executor.map(add, [5, 6])), executor.submit(name, 0).result()[:12])
",
        "[200, 201, 202, 203] True\n[205, 206] ForkProcess-\n",
    );
}

#[test]
fn a_child_holds_the_pipes_of_its_parent_open() {
    check(
        "import multiprocessing
reader, writer = multiprocessing.Pipe(duplex=False)
def child():
    writer.send('from the child')
    writer.close()
p = multiprocessing.Process(target=child)
p.start()
print(reader.recv())
print(reader.poll(0.02))
p.join()
writer.close()
try:
    reader.recv()
except EOFError:
    print('end')
",
        "from the child\nFalse\nend\n",
    );
}

#[test]
fn how_a_child_ends_is_its_exit_code() {
    check(
        "import multiprocessing, os, sys
def leave(how):
    try:
        if how == 'return':
            return
        if how == 'exit':
            sys.exit(3)
        os._exit(4)
    finally:
        ends.put(how)
ends = multiprocessing.Queue()
for how in ['return', 'exit', '_exit']:
    p = multiprocessing.Process(target=leave, args=(how,))
    p.start()
    p.join()
    print(how, p.exitcode, ends.qsize())
",
        "return 0 1\nexit 3 2\n_exit 4 2\n",
    );
}

#[test]
fn os_fork_returns_twice() {
    check(
        "import os, sys, multiprocessing
out = multiprocessing.Queue()
n = 1
pid = os.fork()
if pid == 0:
    n += 1
    out.put((n, os.getpid() != parent if 'parent' in globals() else 'copy'))
    sys.exit(5)
parent = os.getpid()
gone, status = os.waitpid(pid, 0)
print(gone == pid, os.waitstatus_to_exitcode(status), out.get(), n)
",
        "True 5 (2, 'copy') 1\n",
    );
}

#[test]
fn a_program_may_choose_the_start_method_itself() {
    check(
        "import multiprocessing
def child(out):
    out.put((multiprocessing.current_process().name, multiprocessing.get_start_method(), __name__))
if __name__ == '__main__':
    print(multiprocessing.get_start_method(allow_none=True))
    multiprocessing.set_start_method('spawn')
    try:
        multiprocessing.set_start_method('fork')
    except RuntimeError as error:
        print(error)
    for context in [multiprocessing, multiprocessing.get_context('fork')]:
        out = context.Queue()
        p = context.Process(target=child, args=(out,))
        p.start()
        print(out.get())
        p.join()
",
        "None
context has already been set
('Process-1', 'spawn', '__mp_main__')
('ForkProcess-2', 'fork', '__main__')
",
    );
}

#[test]
fn random_numbers_differ_from_the_parents() {
    check(
        "import multiprocessing, random
random.seed(1)
out = multiprocessing.Queue()
p = multiprocessing.Process(target=lambda: out.put(random.random()))
p.start()
p.join()
print(out.get() != random.random())
",
        "True\n",
    );
}
