"""The job is marked as done before it is."""

from queue import Queue
from threading import Thread

jobs = Queue()
total = 0


def work():
    global total
    job = jobs.get()
    jobs.task_done()
    total += job


thread = Thread(target=work)
thread.start()
jobs.put(1)
jobs.join()
print(total)
thread.join()
# expect: safe
# expect: outcomes "0\n" "1\n"
# expect: race line 14
