"""Water flows one field to the right at each tick of the clock."""

from threading import Barrier, Thread
from time import sleep

MEET = False  # do the workers wait for each other after each tick?
TICKS = 8
PACE_MS = [30, 10, 5]  # each worker's time for one tick
barrier = Barrier(3)
wet = [[field == 0 for field in range(12)] for _ in range(TICKS + 1)]


# excerpt: worker
def worker(mine):
    for tick in range(TICKS):
        sleep(PACE_MS[mine] / 1000)
        for field in range(4 * mine, 4 * mine + 4):
            left = field > 0 and wet[tick][field - 1]
            wet[tick + 1][field] = wet[tick][field] or left
        if MEET:
            barrier.wait()
# end excerpt


workers = [Thread(target=worker, args=(mine,)) for mine in range(3)]
for thread in workers:
    thread.start()
for thread in workers:
    thread.join()
print("".join("~" if field else "." for field in wet[TICKS]))
# expect-any: ~~~~........ | ~~~~~~~~~...
