"""Barriers: parties, indices, action, abort, reset, timeout."""

import threading

b = threading.Barrier(3, action=lambda: print("all are here"))
print(b.parties, b.n_waiting, b.broken)
indices = []


def arrive():
    indices.append(b.wait())


for round in range(2):
    threads = [threading.Thread(target=arrive) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(indices))
    indices.clear()
try:
    b.wait(timeout=0.01)
except threading.BrokenBarrierError as error:
    print("broken", repr(error), b.broken)
try:
    b.wait()
except threading.BrokenBarrierError:
    print("still broken")
b.reset()
print(b.broken)
b.abort()
print(b.broken)
single = threading.Barrier(1)
print(single.wait(), single.wait())


def fail():
    raise ZeroDivisionError("in the action")


failing = threading.Barrier(1, fail)
try:
    failing.wait()
except ZeroDivisionError as error:
    print(error, failing.broken)
