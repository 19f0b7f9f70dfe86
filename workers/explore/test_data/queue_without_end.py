"""A worker that asks for one thing more than there will be."""

from queue import Queue
from threading import Thread

jobs = Queue()


def work():
    while True:
        jobs.get()


thread = Thread(target=work)
thread.start()
jobs.put(1)
thread.join()
# expect: deadlock
# expect: flaw deadlock line 11
