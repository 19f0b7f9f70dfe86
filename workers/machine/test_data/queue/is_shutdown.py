# Python 3.12: queues that can be shut down are of 3.13, and programs of today use them.
# Queues that are shut down: what is left can be got, who waits is told, and is_shutdown says so.
import queue
import threading


def drain(source, taken):
    try:
        while True:
            taken.append(source.get())
    except queue.ShutDown:
        taken.append("end")


for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    jobs = kind()
    for job in (2, 1, 3):
        jobs.put(job)
    print(kind.__name__, jobs.is_shutdown, end=" ")
    jobs.shutdown()
    print(jobs.is_shutdown, jobs.qsize(), end=" ")
    taken = []
    drain(jobs, taken)
    print(taken)
    try:
        jobs.put(4)
    except queue.ShutDown as error:
        print(repr(error), type(error).__mro__[1].__name__)

jobs = queue.Queue()
taken = []
threads = [threading.Thread(target=drain, args=(jobs, taken)) for _ in range(2)]
for thread in threads:
    thread.start()
jobs.put("only one")
jobs.shutdown()
for thread in threads:
    thread.join()
print(sorted(taken))

jobs = queue.Queue()
for job in range(3):
    jobs.put(job)
jobs.shutdown(immediate=True)
jobs.join()
print(jobs.empty(), jobs.unfinished_tasks, jobs.is_shutdown)
