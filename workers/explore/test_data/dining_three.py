"""Three philosophers, each takes the left fork first."""

from threading import Lock, Thread

forks = [Lock() for _ in range(3)]


def dine(me):
    with forks[me]:
        with forks[(me + 1) % 3]:
            pass


threads = [Thread(target=dine, args=(me,)) for me in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("fed")
# expect: deadlock
# expect: flaw deadlock line 10
# expect: outcomes "fed\n"
