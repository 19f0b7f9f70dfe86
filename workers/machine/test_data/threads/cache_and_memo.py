"""Shared caches: a memo with one computation for each key, an LRU cache with a lock, expiry by a clock."""

import threading
from collections import OrderedDict


class Memo:
    """Computes each key once, though many ask at the same time; others are not held up."""

    def __init__(self, compute):
        self.compute = compute
        self.lock = threading.Lock()
        self.entries = {}
        self.computed = []

    def __getitem__(self, key):
        with self.lock:
            entry = self.entries.get(key)
            if entry is None:
                entry, mine = self.entries.setdefault(key, {"ready": threading.Event()}), True
            else:
                mine = False
        if mine:
            self.computed.append(key)
            try:
                entry["value"] = self.compute(key)
            except Exception as error:
                entry["error"] = error
            entry["ready"].set()
        entry["ready"].wait()
        if "error" in entry:
            raise entry["error"]
        return entry["value"]


def slow_square(n):
    if n < 0:
        raise ValueError("negative")
    started.wait(0.002)
    return n * n


started = threading.Event()
memo = Memo(slow_square)
answers, failures = [], []


def ask(numbers):
    for n in numbers:
        try:
            answers.append((n, memo[n]))
        except ValueError as error:
            failures.append(str(error))


threads = [threading.Thread(target=ask, args=([1, 2, -1, 3],)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(set(answers)), len(answers), sorted(memo.computed), failures)


class LRU:
    def __init__(self, size):
        self.size, self.data, self.lock = size, OrderedDict(), threading.RLock()
        self.hits = self.misses = 0

    def get(self, key, make):
        with self.lock:
            if key in self.data:
                self.hits += 1
                self.data.move_to_end(key)
            else:
                self.misses += 1
                self.data[key] = make(key)
                while len(self.data) > self.size:
                    self.data.popitem(last=False)
            return self.data[key]


lru = LRU(3)
print([lru.get(word, len) for word in "one three five one seven three one".split()])
print(list(lru.data), lru.hits, lru.misses)


def fibonacci(n):
    return n if n < 2 else deep.get(n - 1, fibonacci) + deep.get(n - 2, fibonacci)


deep = LRU(100)
results = []
threads = [threading.Thread(target=lambda: results.append(deep.get(60, fibonacci))) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results == [1548008755920] * 4, deep.misses, len(deep.data))
