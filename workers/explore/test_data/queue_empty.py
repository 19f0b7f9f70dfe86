"""Who does not wait for an item may find none."""

from queue import Empty, Queue
from threading import Thread

jobs = Queue()
thread = Thread(target=jobs.put, args=(1,))
thread.start()
try:
    print(jobs.get_nowait())
except Empty:
    print("empty")
thread.join()
# judge
# expect: safe
# expect: outcomes "1\n" "empty\n"
