"""Waiting for an item with a timeout: it may come too late."""

from queue import Empty, Queue
from threading import Thread

jobs = Queue()
thread = Thread(target=jobs.put, args=(1,))
thread.start()
try:
    print(jobs.get(timeout=1))
except Empty:
    print("empty")
thread.join()
# judge
# expect: safe
# expect: outcomes "1\n" "empty\n"
