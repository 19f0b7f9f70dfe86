"""N philosophers at a round table, each takes the fork of the lower number first."""

from threading import Lock, Thread

N = 3
forks = [Lock() for _ in range(N)]


def dine(me):
    left, right = me, (me + 1) % N
    first, second = min(left, right), max(left, right)
    with forks[first]:
        with forks[second]:
            pass


threads = [Thread(target=dine, args=(me,)) for me in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("fed")
