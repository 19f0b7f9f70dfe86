"""Two turnstiles let people into a stadium and share one counter."""

from threading import Thread

VISITORS = 300_000  # at each turnstile
inside = 0


def scan():
    return 1  # one ticket, one person


# excerpt: turnstile
def turnstile():
    global inside
    for _ in range(VISITORS):
        # excerpt: update
        inside += scan()
        # end excerpt
# end excerpt


gates = [Thread(target=turnstile, name=gate) for gate in ("north", "south")]
for gate in gates:
    gate.start()
for gate in gates:
    gate.join()
print("counted", inside, "of", 2 * VISITORS)
# expect-like: counted {2..} of {number}
