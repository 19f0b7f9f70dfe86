"""Threads from a pool share queues, locks, events: a log collector and a bounded submit."""

import queue
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def producer(lines, name, count):
    for n in range(count):
        lines.put(f"{name}{n}")
    return count


def collector(lines):
    got = []
    while (line := lines.get()) is not None:
        got.append(line)
    return sorted(got)


def bounded(pool, function, items, limit):
    """Submits lazily: never more than limit calls at once in the air."""
    items = iter(items)
    pending = {pool.submit(function, item) for _, item in zip(range(limit), items)}
    while pending:
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            yield future.result()
            for item in items:
                pending.add(pool.submit(function, item))
                break


class Tracked:
    def __init__(self):
        self.lock, self.now, self.most = threading.Lock(), 0, 0

    def __call__(self, n):
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        with self.lock:
            self.now -= 1
        return n * n


with ThreadPoolExecutor(max_workers=4) as pool:
    lines = queue.Queue(maxsize=2)
    collecting = pool.submit(collector, lines)
    producing = [pool.submit(producer, lines, name, 3) for name in "abc"]
    print([f.result() for f in producing])
    lines.put(None)
    print(collecting.result())

    tracked = Tracked()
    print(sorted(bounded(pool, tracked, range(1, 11), limit=3)), tracked.most <= 3, tracked.now)
    print(list(bounded(pool, tracked, [], 3)))

with ThreadPoolExecutor(3) as pool:
    barrier = threading.Barrier(3)
    print(sorted(pool.map(lambda n: (barrier.wait(5), n)[0], range(3))))
    go, arrived = threading.Event(), threading.Semaphore(0)

    def racer(name):
        arrived.release()
        go.wait(5)
        return name

    racers = [pool.submit(racer, n) for n in ("hare", "tortoise", "fox")]
    for _ in racers:
        arrived.acquire()
    print([f.running() for f in racers])
    go.set()
    print([f.result() for f in racers])

    totals, lock = {}, threading.Lock()

    def tally(words):
        for word in words.split():
            with lock:
                totals[word] = totals.get(word, 0) + 1

    list(pool.map(tally, ["to be or", "not to be", "that is"]))
print(sorted(totals.items()))

names = set()
with ThreadPoolExecutor(2, thread_name_prefix="spinner") as pool:
    list(pool.map(lambda _: names.add(threading.current_thread().name), range(8)))
    print(names <= {"spinner_0", "spinner_1"}, pool.submit(lambda: threading.current_thread().daemon).result())
