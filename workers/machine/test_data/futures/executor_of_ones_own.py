"""Executors of one's own: one that runs at once, one that records, one by itself a queue."""

from collections import deque
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, as_completed


class Inline(Executor):
    """Runs each call at once, in the caller."""

    def __init__(self):
        self.closed = False

    def submit(self, fn, /, *args, **kwargs):
        if self.closed:
            raise RuntimeError("closed")
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.closed = True


class Manual(Executor):
    """Keeps calls until they are stepped."""

    def __init__(self):
        self.calls = deque()

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        self.calls.append((future, fn, args, kwargs))
        return future

    def step(self):
        future, fn, args, kwargs = self.calls.popleft()
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(fn(*args, **kwargs))
            except Exception as error:
                future.set_exception(error)
        return future


def work(executor):
    return [f.result() for f in [executor.submit(pow, n, 2) for n in range(4)]], list(executor.map(len, ["a", "bb"]))


with Inline() as inline, ThreadPoolExecutor(2) as threads:
    print(work(inline) == work(threads), work(inline))
    print(repr(inline.submit(int, "z").exception()), list(inline.map(max, [1, 5], [4, 2])))
    print(sorted(f.result() for f in as_completed([inline.submit(abs, -n) for n in range(3)])))
    results = inline.map(lambda n: 10 // n, [5, 0, 2])
    print(next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)
print(inline.closed)
try:
    inline.submit(print)
except RuntimeError as error:
    print(error)

manual = Manual()
futures = [manual.submit(str.upper, word) for word in ("one", "two", "three")]
print(futures[1].cancel(), [f.done() for f in futures])
while manual.calls:
    future = manual.step()
    try:
        print(future.result())
    except CancelledError:
        print("cancelled")
with Manual() as manual:
    futures = [manual.submit(divmod, 7, n) for n in (2, 0)]
    for _ in range(2):
        manual.step()
    print(futures[0].result(), repr(futures[1].exception()))

base = Executor()
try:
    base.submit(print)
except NotImplementedError as error:
    print("NotImplementedError", error.args)
print(base.shutdown(), isinstance(manual, Executor), [c.__name__ for c in Inline.__mro__])
with Executor() as e:
    print(e is not base)
