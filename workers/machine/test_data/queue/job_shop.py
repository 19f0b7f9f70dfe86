"""A job shop: priorities, a bounded queue between two teams, statistics gathered through a queue."""

import threading
from collections import Counter, namedtuple
from queue import LifoQueue, PriorityQueue, Queue

Job = namedtuple("Job", "priority number kind amount")
Report = namedtuple("Report", "team number result")

jobs = PriorityQueue()
half_done = Queue(maxsize=2)
reports = Queue()
kinds = ["paint", "cut", "glue"]
for n in range(12):
    jobs.put(Job(n % 3, n, kinds[n % 3], n * n))
LAST = Job(99, 99, "stop", 0)


def prepare():
    while (job := jobs.get()) != LAST:
        half_done.put(job._replace(amount=job.amount + 1))
        reports.put(Report("prepare", job.number, job.priority))
    jobs.put(LAST)


def finish():
    while (job := half_done.get()) is not None:
        if job.kind == "cut":
            reports.put(Report("finish", job.number, -job.amount))
        else:
            reports.put(Report("finish", job.number, job.amount * 2))


jobs.put(LAST)
preparers = [threading.Thread(target=prepare) for _ in range(2)]
finishers = [threading.Thread(target=finish) for _ in range(3)]
for t in preparers + finishers:
    t.start()
for t in preparers:
    t.join()
for _ in finishers:
    half_done.put(None)
for t in finishers:
    t.join()
reports.put(None)
all_reports = list(iter(reports.get, None))
print(Counter(r.team for r in all_reports) == {"prepare": 12, "finish": 12}, jobs.get() == LAST, jobs.empty())
print(sorted(r[1:] for r in all_reports if r.team == "finish"))
print(sum(r.result for r in all_reports if r.team == "prepare"))

# With one worker the priorities are seen in the order.
for n in range(6):
    jobs.put(Job(n % 2, n, kinds[n % 3], n))
order = []
t = threading.Thread(target=lambda: [order.append(jobs.get()[:2]) for _ in range(6)])
t.start()
t.join()
print(order)

# An undo list as a LifoQueue.
undo, text = LifoQueue(), []
for word in "queues are last in first out".split():
    text.append(word)
    undo.put(text.pop if word != "last" else text.clear)
print(" ".join(text))
for _ in range(2):
    undo.get()()
print(" ".join(text), undo.qsize())
