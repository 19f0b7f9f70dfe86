"""How futures show themselves, the modules of the classes, and wrong calls of an executor."""

import concurrent.futures as cf
import inspect
import re
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor


def show(future):
    print(re.sub("0x[0-9a-f]+", "0x..", repr(future)))


pool = ThreadPoolExecutor(1)
attempts = {
    "not callable": lambda: pool.submit(5).result(),
    "bad keyword": lambda: pool.submit(len, "a", b=1).result(),
    "fn by name": lambda: pool.submit(fn=len),
    "map of nothing": lambda: list(pool.map(len)),
    "map of None": lambda: list(pool.map(None, [1])),
    "text as timeout": lambda: list(pool.map(len, ["a"], timeout="x")),
    "text as workers": lambda: ThreadPoolExecutor("a"),
    "no workers": lambda: ProcessPoolExecutor(0),
    "unknown option": lambda: ThreadPoolExecutor(max_worker=1),
    "wait of a future": lambda: cf.wait(Future()),
    "as_completed of a future": lambda: list(cf.as_completed(Future())),
    "error with arguments": lambda: pool.submit(divmod, 1, 0).result(),
    "negative timeout": lambda: cf.wait([pool.submit(abs, -1)], timeout=-1) and "fine",
}
for label, attempt in attempts.items():
    try:
        print(label, "->", attempt())
    except Exception as error:
        print(label, "->", type(error).__name__, error)

show(Future())
done = pool.submit(str, 5)
done.result()
show(done)
failed = pool.submit(lambda: 1 / 0)
print(failed.exception())
show(failed)
cancelled = Future()
cancelled.cancel()
show(cancelled)
running = Future()
running.set_running_or_notify_cancel()
show(running)
print(pool.shutdown(), pool.__enter__() is pool, pool.__exit__(None, None, None))
for function in (pool.submit, pool.map):
    try:
        function(len, "a")
    except RuntimeError as error:
        print("RuntimeError:", error)

for kind in (cf.TimeoutError, cf.CancelledError, cf.InvalidStateError, cf.BrokenExecutor, cf.thread.BrokenThreadPool, cf.process.BrokenProcessPool):
    print(kind.__module__, kind.__qualname__, [base.__name__ for base in kind.__mro__[1:-2]])
for thing in (ThreadPoolExecutor.__init__, ProcessPoolExecutor.__init__, Executor.submit, Executor.map, Executor.shutdown, Future.result, cf.wait, cf.as_completed):
    print(thing.__qualname__, inspect.signature(thing))
print(Future.__module__, ThreadPoolExecutor.__module__, ProcessPoolExecutor.__module__, [c.__name__ for c in ThreadPoolExecutor.__mro__])
