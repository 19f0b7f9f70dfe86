"""Containers used by many threads: what one operation does at once, and where a lock is needed."""

import threading
from collections import Counter, defaultdict, deque
from functools import cached_property, lru_cache


def together(count, function):
    barrier = threading.Barrier(count)

    def run(n):
        barrier.wait()
        function(n)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


items = []
together(5, lambda n: [items.append((n, k)) for k in range(40)])
print(len(items), sorted(items) == [(n, k) for n in range(5) for k in range(40)])
print(all([k for m, k in items if m == n] == list(range(40)) for n in range(5)))

d = deque(maxlen=10)
together(4, lambda n: [d.append(n) for _ in range(30)])
print(len(d), set(d) <= {0, 1, 2, 3})
pool = deque(range(100))
taken = []


def take(_):
    while True:
        try:
            taken.append(pool.popleft())
        except IndexError:
            return


together(4, take)
print(sorted(taken) == list(range(100)), len(pool))

table = {}
winners = []
together(6, lambda n: winners.append(table.setdefault("key", n)))
print(len(set(winners)), table["key"] == winners[0])
removed = []
table = dict.fromkeys(range(50))
together(5, lambda n: removed.extend(k for k in range(50) if table.pop(k, "gone") is None))
print(sorted(removed) == list(range(50)), table)
names = set()
together(5, lambda n: names.update(f"{k}" for k in range(n * 10, n * 10 + 20)))
print(len(names))

lock = threading.Lock()
counts, groups = Counter(), defaultdict(list)


def count(n):
    for word in ("spam", "eggs", "spam"):
        with lock:
            counts[word] += 1
            groups[word].append(n)


together(6, count)
print(counts, sorted(groups["eggs"]), len(groups["spam"]))


class Total:
    def __init__(self):
        self.lock, self.value, self.history = threading.Lock(), 0, []

    def __iadd__(self, n):
        with self.lock:
            self.value += n
            self.history.append(self.value)
        return self

    @cached_property
    def final(self):
        return self.value * 2


total = Total()


def add(n):
    global total
    for _ in range(20):
        total += n


together(4, add)
print(total.value, total.history == sorted(total.history), len(total.history), total.final, total.final)


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


answers = []
together(5, lambda n: answers.append(fibonacci(40 + n)))
print(sorted(answers), fibonacci.cache_info().currsize)

# Changing a dictionary while another thread is in the middle of it: copy first.
table = {n: n for n in range(20)}
try:
    for key in table:
        t = threading.Thread(target=table.pop, args=(key,))
        t.start()
        t.join()
except RuntimeError as error:
    print(error)
for key in list(table):
    t = threading.Thread(target=table.pop, args=(key,))
    t.start()
    t.join()
print(table)
