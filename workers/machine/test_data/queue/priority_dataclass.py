"""Priorities with a dataclass, a counter for equal ones, `__lt__`, removal by marking."""

import itertools
import queue
from dataclasses import dataclass, field
from enum import IntEnum
from functools import total_ordering
from typing import Any


@dataclass(order=True)
class PrioritizedItem:
    priority: int
    item: Any = field(compare=False)


def drain(q):
    while True:
        try:
            yield q.get_nowait()
        except queue.Empty:
            return


q = queue.PriorityQueue()
for priority, item in ((3, {"task": "low"}), (1, ["urgent"]), (2, lambda: None), (1, {1, 2})):
    q.put(PrioritizedItem(priority, item))
first = q.get()
print(first, first.priority)
print([(p.priority, type(p.item).__name__) for p in drain(q)])


class Priority(IntEnum):
    HIGH = 0
    NORMAL = 1
    LOW = 2


@total_ordering
class Message:
    numbers = itertools.count()

    def __init__(self, text, priority=Priority.NORMAL):
        self.text, self.priority = text, priority
        self.number = next(self.numbers)

    def _key(self):
        return self.priority, self.number

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __repr__(self):
        return f"{self.priority.name.lower()} {self.text!r}"


for text, priority in (
    ("hello", Priority.NORMAL),
    ("fire", Priority.HIGH),
    ("lunch", Priority.LOW),
    ("meeting", Priority.NORMAL),
    ("flood", Priority.HIGH),
):
    q.put(Message(text, priority))
q.put(Message("again"))
for message in drain(q):
    print(message)


class Scheduler:
    """Tasks with a priority may be changed or removed: the old entry is marked."""

    def __init__(self):
        self.queue, self.entries, self.counter = queue.PriorityQueue(), {}, itertools.count()

    def add(self, task, priority=0):
        self.remove(task)
        entry = self.entries[task] = [priority, next(self.counter), task]
        self.queue.put(entry)

    def remove(self, task):
        entry = self.entries.pop(task, None)
        if entry:
            entry[-1] = None

    def pop(self):
        while True:
            task = self.queue.get_nowait()[-1]
            if task is not None:
                del self.entries[task]
                return task


s = Scheduler()
for task, priority in (("write", 5), ("read", 3), ("sleep", 9), ("eat", 3)):
    s.add(task, priority)
s.add("write", 1)
s.remove("read")
s.remove("never added")
print(s.queue.qsize(), len(s.entries))
try:
    while True:
        print(s.pop(), sorted(s.entries))
except queue.Empty:
    print("done")


class Reverse:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value


largest = queue.PriorityQueue()
for n in (3, 1, 4, 1, 5, 9, 2, 6):
    largest.put(Reverse(n))
print([r.value for r in drain(largest)])
