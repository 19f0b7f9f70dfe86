"""`join` of a queue waits until everything that was put has been worked on."""

from queue import Queue
from threading import Thread

jobs = Queue()
total = 0


def work():
    global total
    while True:
        total += jobs.get()
        jobs.task_done()


thread = Thread(target=work, daemon=True)
thread.start()
jobs.put(1)
jobs.put(2)
jobs.join()
print(total)
# expect: safe
# expect: outcomes "3\n"
