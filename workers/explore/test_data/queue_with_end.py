"""A last thing that says that there will be no more."""

from queue import Queue
from threading import Thread

jobs = Queue()
done = []


def work():
    while True:
        job = jobs.get()
        if job is None:
            break
        done.append(job)


thread = Thread(target=work)
thread.start()
jobs.put(1)
jobs.put(2)
jobs.put(None)
thread.join()
print(done)
# expect: safe
# expect: outcomes "[1, 2]\n"
