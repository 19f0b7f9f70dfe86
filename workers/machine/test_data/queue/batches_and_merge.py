"""What one can do with queues: taking all that is there, taking batches, merging sorted streams, a round robin."""

import heapq
import threading
from queue import Empty, Full, Queue


def drain(q):
    """All that is there now."""
    items = []
    while True:
        try:
            items.append(q.get_nowait())
        except Empty:
            return items


def batch(q, size, timeout):
    """Up to so many; does not wait longer than the timeout for each."""
    items = []
    while len(items) < size:
        try:
            items.append(q.get(timeout=timeout))
        except Empty:
            break
    return items


def stream(q, end=None):
    return iter(q.get, end)


q = Queue()
for n in range(10):
    q.put(n)
print(batch(q, 4, 0.01), batch(q, 4, 0.01), batch(q, 4, 0.01), batch(q, 4, 0.01), drain(q))


def source(items, size=2):
    """A queue filled by a thread of its own, that ends with None."""
    q = Queue(size)

    def fill():
        for item in items:
            q.put(item)
        q.put(None)

    threading.Thread(target=fill).start()
    return q


odd, even, squares = source(range(1, 20, 2)), source(range(0, 20, 2)), source(n * n for n in range(5))
print(list(heapq.merge(stream(odd), stream(even), stream(squares))))
print(list(zip(stream(source("abc")), stream(source(range(3))))))


def round_robin(*queues):
    queues = list(queues)
    while queues:
        for q in queues[:]:
            if (item := q.get()) is None:
                queues.remove(q)
            else:
                yield item


print("".join(round_robin(source("ADF"), source("BEGH"), source("C"))))


def tee(q, count):
    """Copies each item into several queues."""
    copies = [Queue() for _ in range(count)]

    def copy():
        while True:
            item = q.get()
            for c in copies:
                c.put(item)
            if item is None:
                return

    threading.Thread(target=copy).start()
    return copies


total, longest = tee(source(["one", "three", "eleven"]), 2)
print(sum(map(len, stream(total))), max(stream(longest), key=len))


def overflow(q, items):
    """Drops the oldest when there is no room."""
    dropped = []
    for item in items:
        while True:
            try:
                q.put_nowait(item)
                break
            except Full:
                dropped.append(q.get_nowait())
    return dropped


small = Queue(3)
print(overflow(small, range(8)), drain(small), small.empty())
