"""What lies under a queue: its lock, its conditions, and the container with its items."""

import queue
import threading

q = queue.Queue()
for number in range(4):
    q.put(number)
with q.mutex:
    print(type(q.queue).__name__, list(q.queue), q.queue[0], q.unfinished_tasks)
    q.queue.append("slipped in")
    q.queue.remove(2)
print([q.get() for _ in range(q.qsize())], q.empty())

# Emptying a queue at once, as the documentation of forums has it.
q = queue.Queue()
for number in range(3):
    q.put(number)
with q.mutex:
    unfinished = q.unfinished_tasks - len(q.queue)
    if unfinished <= 0:
        q.all_tasks_done.notify_all()
    q.unfinished_tasks = unfinished
    q.queue.clear()
    q.not_full.notify_all()
q.join()
print(q.qsize(), q.unfinished_tasks)

# Who waits in a queue when its lock is asked for goes on waiting there.
q = queue.Queue()
results = []


def take():
    while (item := q.get()) is not None:
        results.append(item)
        q.task_done()


takers = [threading.Thread(target=take) for _ in range(2)]
for taker in takers:
    taker.start()
with q.mutex:
    print(len(q.queue), q.mutex.locked(), q.not_empty is q.not_empty)
for number in range(5):
    q.put(number)
q.join()
for _ in takers:
    q.put(None)
for taker in takers:
    taker.join()
print(sorted(results))

# `join` with a timeout.
q = queue.Queue()
q.put("work")
with q.all_tasks_done:
    print(q.all_tasks_done.wait_for(lambda: not q.unfinished_tasks, timeout=0.01))
worker = threading.Thread(target=lambda: (q.get(), q.task_done()))
worker.start()
with q.all_tasks_done:
    print(q.all_tasks_done.wait_for(lambda: not q.unfinished_tasks, timeout=20))
worker.join()

# A full queue makes room, and somebody who waits for that is told.
q = queue.Queue(1)
q.put("first")
putter = threading.Thread(target=q.put, args=("second",))
putter.start()
with q.mutex:
    print(list(q.queue))
print(q.get(), q.get())
putter.join()
try:
    q.get(timeout=0.01)
except queue.Empty as error:
    print(type(error).__module__, type(error).__name__)
q.put("last")
try:
    q.put_nowait("too much")
except queue.Full as error:
    print(type(error).__module__, type(error).__name__)

# More room than before.
with q.mutex:
    q.maxsize = 2
q.put_nowait("fits now")
print(q.maxsize, q.full(), list(q.queue))

for kind in queue.LifoQueue, queue.PriorityQueue:
    q = kind()
    for number in (3, 1, 2):
        q.put(number)
    with q.mutex:
        print(kind.__name__, type(q.queue).__name__, q.queue[0], len(q.queue))
    print([q.get(), q.get(), q.get()])
try:
    q.task_done(), q.task_done(), q.task_done(), q.task_done()
except ValueError as error:
    print(error)


class Stack(queue.LifoQueue):
    """Keeps every item twice."""

    def _put(self, item):
        self.queue += [item, item]


s = Stack()
s.put(1)
s.put(2)
print(s.qsize(), s.get(), s.get(), s.queue)
