"""Subclasses of Queue: `_init`, `_put`, `_get`, `_qsize` decide how things are kept."""

import queue
import threading
from collections import OrderedDict, deque


class SetQueue(queue.Queue):
    """What waits already is not put in again."""

    def _init(self, maxsize):
        self.queue = OrderedDict()

    def _put(self, item):
        self.queue[item] = None

    def _get(self):
        return self.queue.popitem(last=False)[0]

    def _qsize(self):
        return len(self.queue)


q = SetQueue()
for letter in "mississippi":
    q.put(letter)
print(q.qsize(), [q.get() for _ in range(q.qsize())], q.empty())


class RingQueue(queue.Queue):
    """Keeps the last few: the oldest makes room."""

    size = 3

    def _init(self, maxsize):
        self.queue = deque(maxlen=self.size)
        self.dropped = 0

    def _put(self, item):
        if len(self.queue) == self.size:
            self.dropped += 1
        self.queue.append(item)


ring = RingQueue()
for n in range(10):
    ring.put(n)
print(ring.qsize(), ring.dropped, [ring.get_nowait() for _ in range(3)])
try:
    ring.get_nowait()
except queue.Empty:
    print("empty")


class ClosableQueue(queue.Queue):
    """Can be closed, and then iterated to its end."""

    END = object()

    def close(self):
        self.put(self.END)

    def __iter__(self):
        while True:
            item = self.get()
            try:
                if item is self.END:
                    self.put(self.END)
                    return
                yield item
            finally:
                self.task_done()


closable = ClosableQueue()
seen = []


def consume():
    for item in closable:
        seen.append(item * 10)


threads = [threading.Thread(target=consume) for _ in range(3)]
for t in threads:
    t.start()
for n in range(8):
    closable.put(n)
closable.close()
for t in threads:
    t.join()
print(sorted(seen))


class FairQueue(queue.Queue):
    """Items are pairs of a user and something; users take turns."""

    def _init(self, maxsize):
        self.users = OrderedDict()

    def _qsize(self):
        return sum(map(len, self.users.values()))

    def _put(self, item):
        user, thing = item
        self.users.setdefault(user, deque()).append(thing)

    def _get(self):
        user, things = self.users.popitem(last=False)
        thing = things.popleft()
        if things:
            self.users[user] = things
        return user, thing


fair = FairQueue(maxsize=6)
for item in [("ann", 1), ("ann", 2), ("ann", 3), ("bob", 1), ("cas", 1), ("bob", 2)]:
    fair.put(item)
print(fair.full(), [fair.get() for _ in range(fair.qsize())])


class CountingLifo(queue.LifoQueue):
    puts = 0

    def put(self, item, block=True, timeout=None):
        type(self).puts += 1
        super().put(item, block, timeout)


c = CountingLifo()
c.put("a")
c.put("b", block=False)
print(c.get(), c.get(), CountingLifo.puts)
