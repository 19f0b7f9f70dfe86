"""Two put, two take: whoever gets what, all is taken."""

from queue import Queue
from threading import Thread

queue = Queue(maxsize=1)
taken = []


def produce(item):
    queue.put(item)


def consume():
    taken.append(queue.get())


threads = [Thread(target=produce, args=(item,)) for item in (1, 2)]
threads += [Thread(target=consume) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(taken))
# expect: safe
# expect: outcomes "[1, 2]\n"
