"""A cache that computes each value once though many ask."""

import threading


class Cache:
    def __init__(self, function):
        self.function, self.values, self.lock, self.calls = function, {}, threading.Lock(), []

    def get(self, key):
        with self.lock:
            if key not in self.values:
                self.calls.append(key)
                self.values[key] = self.function(key)
            return self.values[key]


cache = Cache(lambda n: n * n)
start, results = threading.Barrier(4), []


def ask():
    start.wait()
    results.append([cache.get(n) for n in (1, 2, 3, 2)])


threads = [threading.Thread(target=ask) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(cache.calls), results == [[1, 4, 9, 4]] * 4)
