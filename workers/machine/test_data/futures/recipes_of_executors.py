"""Executors of the program, retries, chains, the first of several, work handed in lazily."""

import concurrent.futures as cf
import threading
import time
import functools
import random
import itertools
import sys
import queue
import logging
import traceback
from concurrent.futures import ThreadPoolExecutor, Future, wait, as_completed, Executor


class Synchronous(Executor):
    def __init__(self):
        self.closed = False

    def submit(self, fn, /, *args, **kwargs):
        if self.closed:
            raise RuntimeError("closed")
        f = Future()
        if f.set_running_or_notify_cancel():
            try:
                f.set_result(fn(*args, **kwargs))
            except BaseException as e:
                f.set_exception(e)
        return f

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.closed = True
        print("shutdown", wait, cancel_futures)


with Synchronous() as ex:
    print(list(ex.map(pow, [2, 3], [3, 2])), ex.submit(int, "z").exception())
    try:
        list(ex.map(int, ["1", "x", "3"]))
    except ValueError as e:
        print(e)
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)


class Counting(ThreadPoolExecutor):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.lock = threading.Lock()
        self.counts = {"submitted": 0, "ok": 0, "failed": 0, "cancelled": 0}

    def submit(self, fn, *a, **k):
        f = super().submit(fn, *a, **k)
        f.add_done_callback(self._done)
        self.counts["submitted"] += 1
        return f

    def _done(self, f):
        with self.lock:
            self.counts["cancelled" if f.cancelled() else "failed" if f.exception() else "ok"] += 1


def retry(times, *kinds):
    def deco(f):
        @functools.wraps(f)
        def g(*a, **k):
            for n in itertools.count(1):
                try:
                    return f(*a, **k)
                except kinds as e:
                    e.add_note(f"attempt {n}")
                    if n == times:
                        raise

        return g

    return deco


tries = itertools.count()


@retry(3, ConnectionError, TimeoutError)
def fetch(n):
    if n == 3:
        raise ConnectionResetError(104, "reset")
    if n == 4:
        raise ValueError("not retried")
    return f"page {n}"


with Counting(max_workers=2) as ex:
    futures = {ex.submit(fetch, n): n for n in range(5)}
    for f in sorted(as_completed(futures), key=futures.get):
        try:
            print(futures[f], f.result())
        except OSError as e:
            print(futures[f], repr(e), e.__notes__)
        except Exception as e:
            print(futures[f], repr(e))
print(ex.counts)
gate = threading.Event()
with Counting(1) as ex:
    started = threading.Event()
    running = ex.submit(lambda: started.set() or gate.wait())
    started.wait()
    waiting = [ex.submit(print, "never") for _ in range(3)]
    print([f.cancel() for f in waiting], running.cancel(), running.running())
    gate.set()
print(ex.counts, [f.cancelled() for f in waiting], running.result())


def first(ex, *calls):
    fs = [ex.submit(c) for c in calls]
    done, rest = wait(fs, return_when=cf.FIRST_COMPLETED)
    [f.cancel() for f in rest]
    return next(iter(done)).result()


gate.clear()
with ThreadPoolExecutor(3) as ex:
    print(first(ex, lambda: gate.wait(5) and "slow", lambda: "fast"))
    gate.set()


def chained(f, g):
    out = Future()

    def done(f):
        try:
            out.set_result(g(f.result()))
        except BaseException as e:
            out.set_exception(e)

    f.add_done_callback(done)
    return out


with ThreadPoolExecutor(1) as ex:
    print(
        chained(chained(ex.submit(int, "20"), lambda x: x + 1), lambda x: x * 2).result(),
        repr(chained(ex.submit(int, "x"), str).exception()),
    )
with ThreadPoolExecutor(1) as ex:
    try:
        ex.submit(lambda: ex.submit(lambda: 1).result(timeout=0.05)).result()
    except TimeoutError as e:
        print("deadlock", repr(e))
results = []
with ThreadPoolExecutor(4) as ex:
    for n, r in enumerate(ex.map(lambda a, b=2: (a, b), "ab", itertools.count())):
        print(n, r)
    it = ex.map(lambda x: 10 // x, [5, 0, 2])
    print(next(it))
    try:
        next(it)
    except ZeroDivisionError as e:
        print(e, list(it))


def lazily(ex, f, items, n):
    items = iter(items)
    fs = {ex.submit(f, i) for i in itertools.islice(items, n)}
    while fs:
        done, fs = wait(fs, return_when=cf.FIRST_COMPLETED)
        for d in done:
            yield d.result()
        fs |= {ex.submit(f, i) for i in itertools.islice(items, len(done))}


with ThreadPoolExecutor(2) as ex:
    print(sorted(lazily(ex, lambda x: x * x, range(10), 3)))


def worker_error():
    def inner():
        raise KeyError("deep")

    try:
        inner()
    except KeyError:
        raise RuntimeError("outer")


with ThreadPoolExecutor(1, thread_name_prefix="P") as ex:
    f = ex.submit(worker_error)
    e = f.exception()
    print(repr(e), repr(e.__context__), [x.name for x in traceback.extract_tb(e.__traceback__)][-1])
    print(
        ex.submit(lambda: threading.current_thread().name).result(),
        ex.submit(threading.current_thread).result().daemon,
    )
