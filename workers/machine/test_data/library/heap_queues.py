"""heapq: the functions, merging, and the documentation's priority queue."""

import heapq
import itertools
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest
from operator import itemgetter


def heapsort(iterable):
    h = []
    for value in iterable:
        heappush(h, value)
    return [heappop(h) for i in range(len(h))]


print(heapsort([1, 3, 5, 7, 9, 2, 4, 6, 8, 0]))
h = [9, 4, 7, 1, 8, 2, 6]
heapify(h)
print(h, h[0], heappushpop(h, 0), heappushpop(h, 5), h, heapreplace(h, 10), h)
print([heappop(h) for _ in range(3)], h)
for action in (lambda: heappop([]), lambda: heapsort([1, "a"])):
    try:
        action()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
print(heappushpop([], 3))

print(list(merge([1, 4, 7], [2, 5, 8], [0, 9])), list(merge("ace", "bdf", reverse=False)), list(merge([9, 5], [8, 1], reverse=True)))
print(list(merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)), list(merge()))
portfolio = [{"name": "IBM", "price": 91.1}, {"name": "AAPL", "price": 543.22}, {"name": "FB", "price": 21.09}, {"name": "HPQ", "price": 31.75}]
print([s["name"] for s in nsmallest(2, portfolio, key=itemgetter("price"))], [s["name"] for s in nlargest(2, portfolio, key=lambda s: s["price"])])
print(nlargest(3, range(10)), nsmallest(3, "heapq"), nlargest(0, [1]), nsmallest(9, [2, 1]), nlargest(1, [3, 1]), nsmallest(1, [], key=abs), nlargest(2, ["a", "bb", "cc"], key=len))

pq = []
entry_finder = {}
REMOVED = "<removed-task>"
counter = itertools.count()


def add_task(task, priority=0):
    "Add a new task or update the priority of an existing task"
    if task in entry_finder:
        remove_task(task)
    count = next(counter)
    entry = [priority, count, task]
    entry_finder[task] = entry
    heappush(pq, entry)


def remove_task(task):
    "Mark an existing task as REMOVED.  Raise KeyError if not found."
    entry = entry_finder.pop(task)
    entry[-1] = REMOVED


def pop_task():
    "Remove and return the lowest priority task. Raise KeyError if empty."
    while pq:
        priority, count, task = heappop(pq)
        if task is not REMOVED:
            del entry_finder[task]
            return task
    raise KeyError("pop from an empty priority queue")


add_task("write code", 5)
add_task("release product", 7)
add_task("write spec", 1)
add_task("create tests", 3)
add_task("write code", 0)
remove_task("release product")
print([pop_task() for _ in range(3)])
try:
    pop_task()
except KeyError as error:
    print("KeyError", error)


@dataclass(order=True)
class Job:
    priority: int
    item: object = field(compare=False)


jobs = []
for job in (Job(3, {}), Job(1, []), Job(2, ())):
    heappush(jobs, job)
print(heappop(jobs), jobs[0], len(jobs))
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
distance, frontier = {}, [(0, "a")]
while frontier:
    d, node = heappop(frontier)
    if node not in distance:
        distance[node] = d
        for other, weight in graph[node].items():
            heappush(frontier, (d + weight, other))
print(distance)
