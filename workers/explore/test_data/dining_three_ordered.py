"""Three philosophers, each takes the fork of the lower number first."""

from threading import Lock, Thread

forks = [Lock() for _ in range(3)]


def dine(me):
    left, right = me, (me + 1) % 3
    with forks[min(left, right)]:
        with forks[max(left, right)]:
            pass


threads = [Thread(target=dine, args=(me,)) for me in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("fed")
# expect: safe
# expect: outcomes "fed\n"
