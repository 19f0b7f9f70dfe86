"""A bounded deque with two conditions on one lock: both ends, timeouts, closing."""

import threading
from collections import deque


class Closed(Exception):
    pass


class BlockingDeque:
    def __init__(self, capacity):
        self.items = deque()
        self.capacity = capacity
        self.closed = False
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)

    def _put(self, add, item, timeout):
        with self.not_full:
            if not self.not_full.wait_for(lambda: self.closed or len(self.items) < self.capacity, timeout):
                raise TimeoutError("full")
            if self.closed:
                raise Closed
            add(item)
            self.not_empty.notify()

    def _get(self, end, timeout):
        with self.not_empty:
            if not self.not_empty.wait_for(lambda: self.closed or self.items, timeout):
                raise TimeoutError("empty")
            if not self.items:
                raise Closed
            item = self.items.pop() if end == "right" else self.items.popleft()
            self.not_full.notify()
            return item

    def put_left(self, item, timeout=None):
        self._put(self.items.appendleft, item, timeout)

    def put_right(self, item, timeout=None):
        self._put(self.items.append, item, timeout)

    def get_left(self, timeout=None):
        return self._get("left", timeout)

    def get_right(self, timeout=None):
        return self._get("right", timeout)

    def close(self):
        with self.lock:
            self.closed = True
            self.not_empty.notify_all()
            self.not_full.notify_all()


d = BlockingDeque(3)
d.put_right("b")
d.put_left("a")
d.put_right("c")
try:
    d.put_right("d", timeout=0.01)
except TimeoutError as error:
    print(error, list(d.items))
print(d.get_left(), d.get_right(), d.get_left())
try:
    d.get_right(timeout=0)
except TimeoutError as error:
    print(error, list(d.items))

taken = []


def consume():
    try:
        while True:
            taken.append(d.get_left())
    except Closed:
        taken.append("closed")


consumer = threading.Thread(target=consume)
consumer.start()
for n in range(20):
    d.put_right(n)
d.close()
consumer.join()
print(taken)
try:
    d.put_left(1)
except Closed as error:
    print(type(error).__name__, d.lock.locked())
full = BlockingDeque(1)
full.put_left(0)
ends = []


def blocked():
    try:
        full.put_left(1)
    except Closed:
        ends.append("woken by close")


threads = [threading.Thread(target=blocked) for _ in range(3)]
for t in threads:
    t.start()
full.close()
for t in threads:
    t.join()
print(ends, full.get_left())
