"""A cache that keeps futures, so that equal requests share one computation."""

import functools
import threading
from concurrent.futures import Future, ThreadPoolExecutor


class FutureCache:
    def __init__(self, function):
        self.function, self.futures, self.lock, self.hits = function, {}, threading.Lock(), 0
        functools.update_wrapper(self, function)

    def __call__(self, key):
        with self.lock:
            future = self.futures.get(key)
            mine = future is None
            if mine:
                future = self.futures[key] = Future()
            else:
                self.hits += 1
        if mine:
            try:
                future.set_result(self.function(key))
            except Exception as error:
                with self.lock:
                    del self.futures[key]
                future.set_exception(error)
        return future.result()


calls = []
lock = threading.Lock()


@FutureCache
def slow_square(n):
    """Squares, noting each call."""
    with lock:
        calls.append(n)
    if n < 0:
        raise ValueError(f"negative: {n}")
    return n * n


@FutureCache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


with ThreadPoolExecutor(4) as pool:
    print(list(pool.map(slow_square, [3, 4, 3, 3, 4, 5])), sorted(calls), slow_square.hits)
    print(slow_square(3), len(calls), slow_square.__name__, slow_square.__doc__)
    for _ in range(2):
        try:
            slow_square(-1)
        except ValueError as error:
            print(error)
    print(calls.count(-1), -1 in slow_square.futures)
    print(fibonacci(30), len(fibonacci.futures), fibonacci.hits)

    cached = functools.lru_cache(maxsize=2)(lambda n: n + 1)
    print(list(pool.map(cached, [1])), list(pool.map(cached, [1])), cached.cache_info())
