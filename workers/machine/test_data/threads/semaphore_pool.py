"""Semaphore and BoundedSemaphore: a connection pool, releasing several, releasing too often."""

import threading
from contextlib import contextmanager


class Pool:
    """Lends out a fixed number of connections."""

    def __init__(self, size):
        self.free = [f"connection {n}" for n in range(size)]
        self.lock = threading.Lock()
        self.slots = threading.BoundedSemaphore(size)
        self.lent = self.most = 0

    @contextmanager
    def connection(self, timeout=None):
        if not self.slots.acquire(timeout=timeout):
            raise TimeoutError("all connections are lent")
        with self.lock:
            name = self.free.pop()
            self.lent += 1
            self.most = max(self.most, self.lent)
        try:
            yield name
        finally:
            with self.lock:
                self.free.append(name)
                self.lent -= 1
            self.slots.release()


pool = Pool(3)
used = []


def query(n):
    for _ in range(5):
        with pool.connection() as name:
            used.append(name)


threads = [threading.Thread(target=query, args=(n,)) for n in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(used), set(used) <= {f"connection {n}" for n in range(3)}, 1 <= pool.most <= 3, pool.lent, sorted(pool.free))
with pool.connection(), pool.connection(), pool.connection():
    try:
        with pool.connection(timeout=0.01):
            print("never")
    except TimeoutError as error:
        print(error)
print(len(pool.free))
try:
    pool.slots.release()
except ValueError as error:
    print(error)

s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01))
s.release(3)
print([s.acquire(False) for _ in range(4)])
for wrong in (0, -1):
    try:
        s.release(wrong)
    except ValueError as error:
        print(error)
try:
    threading.Semaphore(-1)
except ValueError as error:
    print(error)
try:
    s.acquire(blocking=False, timeout=1)
except ValueError as error:
    print(error)
b = threading.BoundedSemaphore(5)
for _ in range(3):
    b.acquire()
b.release(2)
try:
    b.release(2)
except ValueError as error:
    print(error)
with threading.Semaphore() as got:
    print(got)

# A signal from one thread to another: the second step waits for the first.
order = []
first_done = threading.Semaphore(0)


def second():
    first_done.acquire()
    order.append("second")


t = threading.Thread(target=second)
t.start()
order.append("first")
first_done.release()
t.join()
print(order)
