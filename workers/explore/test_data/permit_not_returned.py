"""Whoever finds no work keeps the permit."""

from threading import Semaphore, Thread

permits = Semaphore(1)
jobs = [1]


def work():
    permits.acquire()
    if jobs:
        jobs.pop()
        permits.release()


threads = [Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: deadlock
# expect: flaw deadlock line 10
