"""One puts three things into a queue with room for one, one takes them out: always in order."""

from queue import Queue
from threading import Thread

queue = Queue(maxsize=1)
taken = []


def produce():
    for item in range(3):
        queue.put(item)


def consume():
    for _ in range(3):
        taken.append(queue.get())


threads = [Thread(target=produce), Thread(target=consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(taken)
# expect: safe
# expect: outcomes "[0, 1, 2]\n"
