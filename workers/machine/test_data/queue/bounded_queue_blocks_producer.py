"""A full queue makes its producer wait."""

import queue
import threading

q = queue.Queue(maxsize=1)
put, release = [], threading.Event()


def produce():
    for n in range(3):
        q.put(n)
        put.append(n)
        if n == 0:
            release.set()


t = threading.Thread(target=produce)
t.start()
release.wait()
print(q.full(), q.qsize(), t.is_alive())
print([q.get() for _ in range(3)])
t.join()
print(put, q.empty())
