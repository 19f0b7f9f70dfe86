"""`join` with a timeout: it answers None always, so `is_alive` tells; joining many with one deadline."""

import threading
import time

gate = threading.Event()
t = threading.Thread(target=gate.wait)
t.start()
for timeout in (0, 0.01, -1):
    print(timeout, t.join(timeout), t.is_alive())
gate.set()
print(t.join(5), t.is_alive(), t.join(), t.join(0))


def join_all(threads, seconds):
    """Joins all within so many seconds; answers those that are still alive."""
    deadline = time.monotonic() + seconds
    for t in threads:
        t.join(max(0, deadline - time.monotonic()))
    return [t for t in threads if t.is_alive()]


gates = [threading.Event() for _ in range(4)]
threads = [threading.Thread(target=g.wait, name=f"t{n}") for n, g in enumerate(gates)]
for t in threads:
    t.start()
gates[1].set()
gates[3].set()
threads[1].join()
threads[3].join()
print([t.name for t in join_all(threads, 0.02)])
gates[0].set()
gates[2].set()
print(join_all(threads, 5))

# Joined by several at once.
box, waiting = [], threading.Event()
slow = threading.Thread(target=waiting.wait)
slow.start()


def joiner(n):
    slow.join()
    box.append((slow.is_alive(), n))


joiners = [threading.Thread(target=joiner, args=(n,)) for n in range(5)]
for t in joiners:
    t.start()
print(box)
waiting.set()
for t in joiners:
    t.join()
print(sorted(box))
try:
    slow.join("soon")
    print("an ended thread does not look at its timeout")
except TypeError as error:
    print("TypeError")


def nested(depth):
    """A thread that starts and joins another, to some depth."""
    found.append(depth)
    if depth:
        child = threading.Thread(target=nested, args=(depth - 1,))
        child.start()
        child.join()
        found.append(depth)


found = []
top = threading.Thread(target=nested, args=(4,))
top.start()
top.join()
print(found)
