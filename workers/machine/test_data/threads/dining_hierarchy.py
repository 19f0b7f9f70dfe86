"""Dining philosophers: numbered forks taken lowest first, and a waiter who lets four sit down."""

import threading
from collections import Counter

NAMES = ["Aristotle", "Kant", "Spinoza", "Marx", "Russell"]
MEALS = 8


class Philosopher(threading.Thread):
    def __init__(self, seat, forks, waiter=None):
        super().__init__(name=NAMES[seat])
        left, right = seat, (seat + 1) % len(forks)
        if waiter is None and left > right:
            left, right = right, left
        self.first, self.second = forks[left], forks[right]
        self.order = (left, right)
        self.waiter = waiter
        self.meals = 0

    def run(self):
        while self.meals < MEALS:
            if self.waiter is not None:
                with self.waiter:
                    self.dine()
            else:
                self.dine()

    def dine(self):
        with self.first, self.second:
            self.meals += 1
            with table_lock:
                eaten[self.name] += 1


table_lock = threading.Lock()
for waiter in (None, threading.BoundedSemaphore(4)):
    eaten = Counter()
    forks = [threading.Lock() for _ in NAMES]
    table = [Philosopher(seat, forks, waiter) for seat in range(len(NAMES))]
    print("waiter" if waiter else "order", [p.order for p in table])
    for p in table:
        p.start()
    for p in table:
        p.join(timeout=5)
    print(any(p.is_alive() for p in table), sorted(eaten.items()))
    print(sum(eaten.values()), any(fork.locked() for fork in forks))
