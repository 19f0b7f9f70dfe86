"""The four kinds of queue beside each other."""

import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind(maxsize=3)
    for item in (2, 3, 1):
        q.put(item)
    print(kind.__name__, q.qsize(), q.full(), q.empty(), q.maxsize, end=" ")
    for bad in (lambda: q.put(4, block=False), lambda: q.put_nowait(4), lambda: q.put(4, timeout=0.01)):
        try:
            bad()
        except queue.Full:
            print("Full", end=" ")
    print([q.get() for _ in range(3)], end=" ")
    for bad in (lambda: q.get(block=False), q.get_nowait, lambda: q.get(True, 0.01)):
        try:
            bad()
        except queue.Empty as error:
            print("Empty", repr(error), end=" ")
    print()
s = queue.SimpleQueue()
s.put(1)
s.put(2, block=True, timeout=None)
s.put_nowait(3)
print(s.qsize(), s.empty(), s.get(), s.get(timeout=1), s.get_nowait(), s.empty())
try:
    s.get(block=False)
except queue.Empty:
    print("Empty")
for bad in (lambda: q.get(timeout=-1), lambda: q.put(1, timeout=-1)):
    try:
        bad()
    except ValueError as error:
        print("ValueError:", error)
try:
    q.task_done(), q.task_done(), q.task_done(), q.task_done()
except ValueError as error:
    print("ValueError:", error)
