# `multiprocessing.dummy` and `ThreadPool` offer what processes and their pools do, made of threads.
import multiprocessing.dummy as dummy
import multiprocessing.pool
import threading
from multiprocessing import TimeoutError
from multiprocessing.pool import ThreadPool

print(multiprocessing.pool.ThreadPool is ThreadPool, issubclass(ThreadPool, multiprocessing.pool.Pool))

ready = []
with ThreadPool(3, initializer=ready.append, initargs=("worker",)) as pool:
    print(pool.map(lambda number: number * number, range(7)))
    print(pool.starmap(pow, [(2, 3), (3, 2)]), pool.apply(max, (3, 9, 4)), pool.apply(dict, kwds={"a": 1}))
    print(list(pool.imap(str.upper, "abc")), sorted(pool.imap_unordered(ord, "cab")))
    seen = []
    done = pool.map_async(len, ["a", "bc"], callback=seen.append)
    done.wait()
    print(done.get(), done.ready(), done.successful(), seen)
    failed = pool.apply_async(int, ("x",), error_callback=lambda error: seen.append(repr(error)))
    try:
        failed.get()
    except ValueError as error:
        print("failed:", error, error.__cause__, failed.successful())
    print(seen)
    names = set(pool.map(lambda _: threading.current_thread().name, range(30), chunksize=1))
    print(names <= {f"Thread-{number} (worker)" for number in (1, 2, 3)}, ready)
    gate = threading.Event()
    late = pool.apply_async(gate.wait)
    try:
        late.get(timeout=0.01)
    except TimeoutError as error:
        print("not yet:", repr(error))
    gate.set()
    print(late.get())
try:
    pool.apply(print)
except ValueError as error:
    print(error)

pool = dummy.Pool(2)
try:
    pool.join()
except ValueError as error:
    print(error)
shared = []
pending = [pool.apply_async(shared.append, (number,)) for number in range(5)]
pool.close()
pool.join()
print(sorted(shared), [one.get() for one in pending])

for arguments in ({"processes": 0}, {"processes": 1, "initializer": 5}):
    try:
        ThreadPool(**arguments)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

print(sorted(dummy.__all__))
here, there = dummy.Pipe()
gate = dummy.Event()


def echo(end):
    while (word := end.recv()) is not None:
        end.send(word[::-1])
    gate.wait()


child = dummy.Process(target=echo, args=(there,), name="echo")
print(child.exitcode, child.name, isinstance(child, threading.Thread))
child.start()
here.send("stressed")
print(here.recv(), here.poll(), child.exitcode, dummy.active_children() == [child])
here.send(None)
gate.set()
child.join()
print(child.exitcode, dummy.active_children(), dummy.current_process() is threading.main_thread())
here.send(1)
print(there.poll(), there.poll(0.01), there.recv(), there.poll(0.01))

manager = dummy.Manager()
print(manager.list("ab"), manager.dict(a=1), manager.Namespace(x=1, _y=2), manager.Value("i", 3))
print(manager.Array("i", [1, 2]), manager.Value("i", 3).value, dummy.freeze_support())
lock = dummy.RLock()
with lock, dummy.Lock(), dummy.Semaphore(1), dummy.BoundedSemaphore(1), dummy.Condition():
    print(dummy.JoinableQueue is dummy.Queue, dummy.Barrier(1).wait())
