"""Shutting queues down."""

# Python 3.12: `shutdown` is of 3.13; the machine's python3 has no such method.
import queue

q = queue.Queue()
q.put(1)
q.put(2)
q.shutdown()
try:
    q.put(3)
except queue.ShutDown as error:
    print("put:", type(error).__name__)
print(q.get(), q.get())
try:
    q.get()
except queue.ShutDown as error:
    print("get:", type(error).__name__)
r = queue.Queue()
r.put("lost")
r.shutdown(immediate=True)
try:
    r.get_nowait()
except queue.ShutDown:
    print("immediately")
print(r.qsize(), r.unfinished_tasks)
r.join()
print(issubclass(queue.ShutDown, Exception))
