"""A bounded buffer of two conditions on one lock."""

import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self.items = deque()
        self.capacity = capacity
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.peak = 0

    def put(self, item):
        with self.not_full:
            while len(self.items) >= self.capacity:
                self.not_full.wait()
            self.items.append(item)
            self.peak = max(self.peak, len(self.items))
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.popleft()
            self.not_full.notify()
            return item


buffer = BoundedBuffer(3)
got = []


def producer(start):
    for n in range(start, start + 10):
        buffer.put(n)


def consumer():
    while (item := buffer.get()) is not None:
        got.append(item)


producers = [threading.Thread(target=producer, args=(k * 10,)) for k in range(3)]
consumers = [threading.Thread(target=consumer) for _ in range(2)]
for t in producers + consumers:
    t.start()
for t in producers:
    t.join()
for _ in consumers:
    buffer.put(None)
for t in consumers:
    t.join()
print(sorted(got) == list(range(30)), buffer.peak <= 3)
