"""A LIFO queue: what was put last leaves first, if it is there yet."""

from queue import LifoQueue
from threading import Thread

jobs = LifoQueue()


def produce():
    jobs.put(1)
    jobs.put(2)


thread = Thread(target=produce)
thread.start()
print(jobs.get(), jobs.get())
thread.join()
# judge
# expect: safe
# expect: outcomes "1 2\n" "2 1\n"
