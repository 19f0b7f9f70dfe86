"""queue: first in, last in, by priority, bounded; and sched with a clock of its own."""

import queue
import sched
from dataclasses import dataclass, field
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue
from typing import Any

q = Queue()
for item in "abc":
    q.put(item)
print(q.qsize(), q.empty(), q.full(), q.get(), q.get_nowait(), q.get(block=False), q.empty(), q.maxsize, q.unfinished_tasks)
for _ in range(3):
    q.task_done()
q.join()
try:
    q.task_done()
except ValueError as error:
    print("ValueError", error)
stack = LifoQueue()
stack.put(1)
stack.put(2)
print(stack.get(), stack.get(), stack.qsize())
order = PriorityQueue()
for entry in [(3, "low"), (1, "high"), (2, "middle"), (1, "also high")]:
    order.put(entry)
print([order.get() for _ in range(order.qsize())])


@dataclass(order=True)
class PrioritizedItem:
    priority: int
    item: Any = field(compare=False)


for n, thing in ((2, {"two": 2}), (1, [1]), (0, None)):
    order.put(PrioritizedItem(n, thing))
print(order.get(), order.get().item, order.queue)
small = Queue(maxsize=1)
small.put("x")
print(small.full(), small.maxsize)
for action in (lambda: small.put_nowait("y"), lambda: small.put("y", timeout=0.001), lambda: small.put("y", False), lambda: stack.get_nowait(), lambda: order.get(timeout=0.001) and stack.get(timeout=0.001), lambda: small.get(timeout=-1), lambda: small.put("y", timeout=-1)):
    try:
        print(action())
    except (Empty, Full, ValueError) as error:
        print(type(error).__name__, str(error))
s = SimpleQueue()
s.put(1)
s.put_nowait(2)
print(s.qsize(), s.get(), s.get_nowait(), s.empty())
try:
    s.get(timeout=0.001)
except queue.Empty as error:
    print(repr(error), isinstance(error, Exception))


class Unique(Queue):
    "A queue that holds every item once."

    def _init(self, maxsize):
        self.items = {}

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        self.items.setdefault(item)

    def _get(self):
        first = next(iter(self.items))
        del self.items[first]
        return first


u = Unique()
for item in "abca":
    u.put(item)
print(u.qsize(), [u.get() for _ in range(3)], u.empty())

now = 0.0
sleeps = []


def clock():
    return now


def sleep(seconds):
    global now
    sleeps.append(seconds)
    now += seconds


def show(text, mark="."):
    print(f"{now:>5} {text}{mark}")


events = sched.scheduler(clock, sleep)
print(events.empty(), events.queue)
events.enter(10, 1, show, ("ten",))
second = events.enter(5, 2, show, argument=("five, second",), kwargs={"mark": "!"})
events.enter(5, 1, show, argument=("five, first",))
cancelled = events.enterabs(7, 1, show, ("never",))
print(len(events.queue), second.time, second.priority, second.argument, second.kwargs, [e.time for e in events.queue], second < cancelled)
events.cancel(cancelled)
try:
    events.cancel(cancelled)
except ValueError as error:
    print("ValueError", error)
print(events.run(blocking=False))
events.run()
print(now, sleeps, events.empty())


def again(n):
    show(f"again {n}")
    if n:
        events.enter(2, 1, again, (n - 1,))


events.enter(1, 1, again, (2,))
events.run()
events.enter(1, 1, lambda: 1 / 0)
events.enter(1, 2, show, ("after an error",))
try:
    events.run()
except ZeroDivisionError as error:
    print(error, len(events.queue))
events.run()
