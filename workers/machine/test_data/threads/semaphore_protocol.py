"""Semaphores: values, bounds, timeouts, release of several."""

import threading

s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01))
s.release(2)
print(s.acquire(blocking=False), s.acquire(blocking=False), s.acquire(blocking=False))
s.release()
with s as got:
    print("inside", got)
b = threading.BoundedSemaphore(1)
b.acquire()
b.release()
for bad in (b.release, lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1)):
    try:
        bad()
    except ValueError as error:
        print("ValueError:", error)

gate = threading.Semaphore(0)
order = []


def wait():
    gate.acquire()
    order.append("through")


threads = [threading.Thread(target=wait) for _ in range(3)]
for t in threads:
    t.start()
print(order)
gate.release(3)
for t in threads:
    t.join()
print(order)
