"""Three philosophers, each with one fork in hand, wait for the next one."""

from threading import Lock, Thread

forks = [Lock() for _ in range(3)]


def dine(seat):
    with forks[seat]:
        with forks[(seat + 1) % 3]:
            pass


threads = [Thread(target=dine, args=(seat,)) for seat in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# forced: deadlock
