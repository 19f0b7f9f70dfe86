"""Once both are there the meeting takes place for both, even if the time of one runs out meanwhile."""
# expect: safe
# expect: outcomes "1 broken 2 broken\n" "1 met 2 met\n"

from threading import Barrier, BrokenBarrierError, Thread

gate = Barrier(2)
ends = {}


def come(me):
    try:
        gate.wait(timeout=1)
        ends[me] = "met"
    except BrokenBarrierError:
        ends[me] = "broken"


threads = [Thread(target=come, args=(me,)) for me in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert ends[1] == ends[2]
print(1, ends[1], 2, ends[2])
