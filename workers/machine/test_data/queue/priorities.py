"""A priority queue gives the smallest first; ties need comparable items."""

import queue
from dataclasses import dataclass, field
from typing import Any

jobs = queue.PriorityQueue()
for job in ((3, "sweep"), (1, "cook"), (2, "eat"), (1, "bake")):
    jobs.put(job)
print([jobs.get() for _ in range(4)])


@dataclass(order=True)
class Prioritized:
    priority: int
    item: Any = field(compare=False)


jobs.put(Prioritized(2, {"a": 1}))
jobs.put(Prioritized(1, {"b": 2}))
jobs.put(Prioritized(2, {"c": 3}))
print([jobs.get().priority for _ in range(3)])
jobs.put((1, {"x": 1}))
try:
    jobs.put((1, {"y": 1}))
except TypeError as error:
    print(error)
