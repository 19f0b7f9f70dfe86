"""The team has added a lock to the turnstiles. Is the counter safe now?"""

from threading import Lock, Thread

VISITORS = 100_000  # at each turnstile
inside = 0


def scan():
    return 1  # one ticket, one person


# excerpt: turnstile
def turnstile():
    global inside
    lock = Lock()
    for _ in range(VISITORS):
        with lock:
            inside += scan()
# end excerpt


gates = [Thread(target=turnstile, name=gate) for gate in ("north", "south")]
for gate in gates:
    gate.start()
for gate in gates:
    gate.join()
print("counted", inside, "of", 2 * VISITORS)
# expect-like: counted {2..200000} of 200000
