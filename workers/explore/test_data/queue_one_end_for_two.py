"""One end marker for two workers: one of them never sees it."""

from queue import Queue
from threading import Thread

jobs = Queue()


def work():
    while jobs.get() is not None:
        pass


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
jobs.put(1)
jobs.put(None)
for thread in threads:
    thread.join()
# expect: deadlock
# expect: flaw deadlock line 10
