"""Anderson's lock: each waits at a place of its own in an array."""

from itertools import count
from threading import Thread

N = 2
may_go = [True, False]
tail = count()
total = 0


def work():
    global total
    for _ in range(2):
        slot = next(tail) % N
        while not may_go[slot]:
            pass
        total += 1
        may_go[slot] = False
        may_go[(slot + 1) % N] = True


threads = [Thread(target=work) for _ in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
# expect: safe
# expect: outcomes "4\n"
# expect: race line 20
