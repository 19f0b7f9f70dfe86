"""The lock and the conditions of a queue, used by themselves."""

import queue
import threading

q = queue.Queue()
for i in range(5):
    q.put(i)
with q.mutex:
    print(len(q.queue), list(q.queue), q.mutex.locked())
    q.queue.clear()
print(q.empty(), q.unfinished_tasks, type(q).__name__, isinstance(q, queue.Queue))

waiting = queue.Queue(2)
got = []


def take():
    for _ in range(3):
        got.append(waiting.get())
        waiting.task_done()


thread = threading.Thread(target=take)
thread.start()
with waiting.mutex:
    print("no item goes in while the lock is held")
for item in "abc":
    waiting.put(item)
thread.join()
waiting.join()
print(got, waiting.qsize(), waiting.maxsize)

with q.not_empty:
    print(q.not_empty.wait(0.01))
q.put("last")
with q.not_empty:
    while not q.queue:
        q.not_empty.wait()
    print(q.queue[0])
print(type(q.not_full).__name__, type(q.all_tasks_done).__name__)
try:
    waiting.get_nowait()
except queue.Empty:
    print("empty")

stack = queue.LifoQueue()
stack.put(1)
stack.put(2)
with stack.mutex:
    print(list(stack.queue))
print(stack.get(), stack.get())
first = queue.PriorityQueue()
first.put(3)
first.put(1)
with first.mutex:
    print(sorted(first.queue))
print(first.get())
