"""Cigarette smokers: each takes the first thing that it can use, and two may hold what only one of them needs."""

from threading import Semaphore, Thread

tobacco, paper, match = Semaphore(0), Semaphore(0), Semaphore(0)
done = Semaphore(0)


def agent():
    tobacco.release()
    paper.release()
    done.acquire()


def smoker(first, second):
    first.acquire()
    second.acquire()
    done.release()


threads = [
    Thread(target=agent),
    Thread(target=smoker, args=(tobacco, paper), daemon=True),
    Thread(target=smoker, args=(paper, match), daemon=True),
]
for thread in threads:
    thread.start()
threads[0].join()
print("smoked")
# expect: deadlock
# expect: flaw deadlock line 12
# expect: outcomes "smoked\n"
