"""A priority queue: what is most urgent leaves first, if it is there yet."""

from queue import PriorityQueue
from threading import Thread

jobs = PriorityQueue()


def produce():
    jobs.put(2)
    jobs.put(1)


thread = Thread(target=produce)
thread.start()
print(jobs.get(), jobs.get())
thread.join()
# expect: safe
# expect: outcomes "1 2\n" "2 1\n"
