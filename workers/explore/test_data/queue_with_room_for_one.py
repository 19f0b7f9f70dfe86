"""A producer waits for room, a consumer for items: the order stays."""

from queue import Queue
from threading import Thread

jobs = Queue(maxsize=1)


def produce():
    for item in range(3):
        jobs.put(item)


thread = Thread(target=produce)
thread.start()
print(jobs.get(), jobs.get(), jobs.get())
thread.join()
# judge
# expect: safe
# expect: outcomes "0 1 2\n"
