"""Who does not wait for room may find none."""

from queue import Full, Queue
from threading import Thread

jobs = Queue(maxsize=1)


def produce():
    jobs.put(1)


thread = Thread(target=produce)
thread.start()
try:
    jobs.put_nowait(2)
    print("put")
except Full:
    print("full")
jobs.get()
thread.join()
# judge
# expect: safe
# expect: outcomes "full\n" "put\n"
