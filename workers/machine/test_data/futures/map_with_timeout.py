"""map: timeouts, several iterables, order."""

import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

gate = threading.Event()


def slow(n):
    if n == 2:
        gate.wait()
    return n * 10


with ThreadPoolExecutor(2) as executor:
    results = executor.map(slow, [1, 2, 3], timeout=0.5)
    print(next(results))
    try:
        next(results)
    except TimeoutError:
        print("TimeoutError")
    gate.set()
    print(list(executor.map(lambda a, b, c: a + b + c, [1, 2], [10, 20], [100, 200, 300])))
    print(list(executor.map(str.upper, "abc")), sum(executor.map(len, ["a", "bb"])))
