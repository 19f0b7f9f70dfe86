"""Executor.map: order, several iterables, chunks, errors at their place, timeouts."""

import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def reciprocal(n):
    return 1 / n


def late(n):
    time.sleep(0.003 * (3 - n))
    return n


def add(a, b, c=0):
    return a + b + c


def counting(log, numbers):
    for n in numbers:
        log.append(n)
        yield n


if __name__ == "__main__":
    with ThreadPoolExecutor(3) as pool:
        print(list(pool.map(late, range(3))), list(pool.map(add, [1, 2, 3], [10, 20, 30])), list(pool.map(max, "ab", "xyz")))
        results = pool.map(reciprocal, [4, 2, 0, 1])
        got = []
        try:
            for value in results:
                got.append(value)
        except ZeroDivisionError as error:
            print(got, "then", error, list(results))
        print(list(pool.map(str, [])), next(pool.map(len, ["word"])), type(pool.map(len, [])).__name__)
        log = []
        iterator = pool.map(abs, counting(log, [-1, -2, -3]))
        print("taken at once:", log, next(iterator), list(iterator), next(iterator, "empty"))
        gate = threading.Event()
        try:
            for value in pool.map(lambda n: gate.wait(5) if n else n, [0, 1], timeout=0.1):
                print("first", value)
        except TimeoutError as error:
            print(type(error).__name__, error.args)
        gate.set()
        try:
            pool.map(abs, 5)
        except TypeError as error:
            print("TypeError:", error)
        print(dict(zip("abc", pool.map(ord, "abc"))), sum(pool.map(int, "12345")), sorted(pool.map(lambda p: p[1] * p[0], enumerate("xyz"))))
        print(list(pool.map(add, [1], [2], [3])), [*map(list, pool.map(range, range(3)))], list(pool.map(pow, [2] * 4, range(4), chunksize=2)))
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(add, range(5), range(5), chunksize=2)), list(pool.map(late, range(3))))
        results = pool.map(reciprocal, [1, 2, 0, 4], chunksize=2)
        got = []
        try:
            for value in results:
                got.append(value)
        except ZeroDivisionError as error:
            print(got, "then", error)
        try:
            pool.map(abs, [1], chunksize=0)
        except ValueError as error:
            print("ValueError:", error)
        print(list(pool.map(abs, range(-3, 0), chunksize=100)))
    try:
        pool.map(abs, [1])
    except RuntimeError as error:
        print("RuntimeError:", error)
