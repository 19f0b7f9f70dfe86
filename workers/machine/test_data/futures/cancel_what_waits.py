"""Cancelling futures: waiting ones can be, running ones cannot; what wait and callbacks see."""

import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor, as_completed, wait

ran = []


def hold(started, gate):
    started.set()
    gate.wait(5)
    return "held"


with ThreadPoolExecutor(max_workers=1) as pool:
    started, gate = threading.Event(), threading.Event()
    running = pool.submit(hold, started, gate)
    waiting = [pool.submit(ran.append, n) for n in range(5)]
    started.wait(5)
    print(running.running(), running.cancel(), running.cancelled())
    seen = []
    waiting[1].add_done_callback(lambda f: seen.append(("callback", f.cancelled())))
    print([f.cancel() for f in waiting[:3]], [f.cancelled() for f in waiting], seen)
    print([f.running() for f in waiting], [f.done() for f in waiting])
    for method in ("result", "exception"):
        try:
            getattr(waiting[0], method)(timeout=1)
        except CancelledError as error:
            print(method, type(error).__name__, repr(str(error)), isinstance(error, Exception))
    gate.set()
    done, not_done = wait([running, *waiting])
    print(len(done), len(not_done), ran, running.result())
    print(sum(f.cancelled() for f in as_completed(waiting)))
    print(waiting[3].cancel(), waiting[3].cancelled(), waiting[0].cancel())

    # Stop everything at the first error.
    started.clear()
    gate.clear()

    def check(n):
        if n == 2:
            started.set()
            gate.wait(5)
            raise ValueError(f"bad {n}")
        return n

    futures = [pool.submit(check, n) for n in range(6)]
    started.wait(5)
    for f in futures:
        f.cancel()
    gate.set()
    outcome = []
    for f in futures:
        try:
            outcome.append(f.result())
        except CancelledError:
            outcome.append("cancelled")
        except ValueError as error:
            outcome.append(str(error))
    print(outcome)

    # An iterator of map that is closed cancels what has not begun.
    started.clear()
    gate.clear()

    def slowly(n):
        if n == 1:
            started.set()
            gate.wait(5)
        ran.append(f"map {n}")
        return n

    results = pool.map(slowly, range(5))
    print(next(results))
    started.wait(5)
    results.close()
    gate.set()
    print(list(results), pool.submit(str, "after").result(), [r for r in ran if str(r).startswith("map")])
print(CancelledError.__name__, CancelledError.__mro__[1].__name__)
