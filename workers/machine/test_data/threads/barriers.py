"""Barriers: meetings, actions, and meetings that are broken off."""

from threading import Barrier, BrokenBarrierError, Thread
from time import sleep


def start(count, visit):
    threads = [Thread(target=visit, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    return threads


def join(threads):
    for thread in threads:
        thread.join()


def until_waiting(barrier, count):
    while barrier.n_waiting < count:
        sleep(0.001)


def outcomes(barrier, count, change):
    """How the waits of some threads end when the barrier is changed while they wait."""
    seen = []

    def visit(_):
        try:
            barrier.wait()
            seen.append("met")
        except BrokenBarrierError:
            seen.append("broken")

    threads = start(count, visit)
    until_waiting(barrier, count)
    change()
    join(threads)
    return seen, barrier.broken, barrier.n_waiting


# Every meeting has each index once, however often the same threads meet.
barrier = Barrier(3)
indices = []
join(start(3, lambda _: indices.extend([barrier.wait() for _ in range(20)])))
print(sorted(indices) == sorted([0, 1, 2] * 20), barrier.n_waiting, barrier.broken)

# A reset breaks off the meeting of those who wait and leaves the barrier whole; so do two in a row.
print(outcomes(barrier, 2, barrier.reset))


def reset_twice():
    barrier.reset()
    barrier.reset()


print(outcomes(barrier, 2, reset_twice))


def reset_and_come():
    barrier.reset()
    print(outcomes(barrier, 1, barrier.reset))


print(outcomes(barrier, 2, reset_and_come))

# An abort breaks the barrier until it is reset.
print(outcomes(barrier, 2, barrier.abort))
try:
    barrier.wait()
except BrokenBarrierError:
    print("still broken")
barrier.reset()
print(barrier.broken)

# Running out of time breaks it too.
try:
    barrier.wait(0.001)
except BrokenBarrierError:
    print("too late", barrier.broken)

# Who comes while the action of a full meeting runs belongs to the next meeting.
opened = []


def open_slowly():
    sleep(0.05)
    opened.append(pair.n_waiting)


pair = Barrier(2, open_slowly)
places = []
join(start(4, lambda _: places.append(pair.wait())))
print(sorted(places), len(opened), pair.parties)


# An action that fails breaks the barrier for all.
def fail():
    raise ValueError("no meeting today")


failing = Barrier(2, fail)
ends = []


def visit(_):
    try:
        failing.wait()
    except (BrokenBarrierError, ValueError) as error:
        ends.append(type(error).__name__)


join(start(2, visit))
print(sorted(ends), failing.broken)
