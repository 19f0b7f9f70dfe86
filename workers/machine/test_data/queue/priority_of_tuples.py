"""Priorities: tuples, ties, items that cannot be compared."""

import dataclasses
import itertools
import queue
import typing

q = queue.PriorityQueue()
for entry in [(3, "low"), (1, "high"), (2, "middle"), (1, "also high")]:
    q.put(entry)
while not q.empty():
    print(q.get(), end=" ")
print()


class Job:
    def __init__(self, name):
        self.name = name


q.put((1, Job("a")))
try:
    q.put((1, Job("b")))
except TypeError as error:
    print("TypeError:", error)


@dataclasses.dataclass(order=True)
class Prioritized:
    priority: int
    item: typing.Any = dataclasses.field(compare=False)


q = queue.PriorityQueue()
for priority, name in [(5, "e"), (2, "b"), (2, "c")]:
    q.put(Prioritized(priority, Job(name)))
print([q.get().priority for _ in range(3)])
count = itertools.count()
for priority, name in [(2, "x"), (1, "y"), (2, "z"), (1, "w")]:
    q.put((priority, next(count), name))
print([q.get()[2] for _ in range(4)])
