"""Executors: submit, map, shutdown, context manager."""

from concurrent.futures import Executor, Future, ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool") as executor:
    f = executor.submit(pow, 2, 10)
    print(isinstance(executor, Executor), isinstance(f, Future), f.result(), executor.submit(int, "ff", base=16).result())
    print(list(executor.map(len, ["a", "bb", ""])), list(executor.map(pow, [2, 3], [3, 2, 9])), list(executor.map(abs, [])))
    results = executor.map(lambda n: 10 // n, [5, 0, 2])
    print(next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print("ZeroDivisionError", error)
    print(list(results))
try:
    executor.submit(print)
except RuntimeError as error:
    print("RuntimeError:", error)
e = ThreadPoolExecutor(1)
f = e.submit(sum, [1, 2])
e.shutdown()
e.shutdown(wait=False)
print(f.result())
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(-1), lambda: ThreadPoolExecutor(1, initializer=3)):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
