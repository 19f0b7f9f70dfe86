"""One counter, one lock, and both turnstiles use it."""

from threading import Lock, Thread
from time import perf_counter

VISITORS = 100_000  # at each turnstile
BATCH = 1  # visitors counted under one locking
inside = 0
lock = Lock()


def scan():
    return 1  # one ticket, one person


# excerpt: turnstile
def turnstile():
    global inside
    for _ in range(VISITORS // BATCH):
        people = 0
        for _ in range(BATCH):
            people += scan()
        with lock:
            inside += people
# end excerpt


gates = [Thread(target=turnstile, name=gate) for gate in ("north", "south")]
start = perf_counter()
for gate in gates:
    gate.start()
for gate in gates:
    gate.join()
print("counted", inside, "of", 2 * VISITORS)
print(f"time: {perf_counter() - start:.2f} s")
# expect-output: counted 200000 of 200000
# expect-like: time: {number} s
