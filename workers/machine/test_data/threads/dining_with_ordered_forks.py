"""Philosophers that take the lower fork first never wait for each other in a circle."""

import threading

COUNT = 5
forks = [threading.Lock() for _ in range(COUNT)]
meals = [0] * COUNT


def dine(n):
    first, second = sorted((n, (n + 1) % COUNT))
    for _ in range(20):
        with forks[first], forks[second]:
            meals[n] += 1


threads = [threading.Thread(target=dine, args=(n,)) for n in range(COUNT)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(meals, any(f.locked() for f in forks))
