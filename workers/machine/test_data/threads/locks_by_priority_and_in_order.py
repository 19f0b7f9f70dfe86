# Two locks by hand: one that the most urgent gets next, one that is given in the order of asking.
import itertools
import queue
import threading


class PriorityLock:
    def __init__(self):
        self._lock = threading.Lock()
        self._waiting = queue.PriorityQueue()
        self._number = itertools.count()
        self._held = False

    def acquire(self, priority):
        with self._lock:
            if not self._held:
                self._held = True
                return
            turn = threading.Event()
            self._waiting.put((priority, next(self._number), turn))
        turn.wait()

    def release(self):
        with self._lock:
            if self._waiting.empty():
                self._held = False
            else:
                self._waiting.get()[-1].set()

    def waiting(self):
        return self._waiting.qsize()


class FairLock:
    def __init__(self):
        self._lock = threading.Lock()
        self._waiters = []
        self._count = 0

    def __enter__(self):
        with self._lock:
            self._count += 1
            if self._count == 1:
                return self
            turn = threading.Event()
            self._waiters.append(turn)
        turn.wait()
        return self

    def __exit__(self, *details):
        with self._lock:
            self._count -= 1
            if self._waiters:
                self._waiters.pop(0).set()


lock = PriorityLock()
lock.acquire(0)
order = []


def enter(priority, name):
    lock.acquire(priority)
    order.append(name)
    lock.release()


threads = []
for priority, name in ((3, "low"), (1, "high"), (2, "middle"), (1, "high too")):
    thread = threading.Thread(target=enter, args=(priority, name))
    thread.start()
    threads.append(thread)
    while lock.waiting() < len(threads):
        pass
lock.release()
for thread in threads:
    thread.join()
print(order, lock.waiting(), lock._held)

fair = FairLock()
number = 0


def count():
    global number
    for _ in range(30):
        with fair:
            number += 1


threads = [threading.Thread(target=count) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(number, fair._count, fair._waiters)
