"""Counters with a lock, as a context manager and as a decorator."""

import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **keywords):
        with self._lock:
            return method(self, *args, **keywords)

    return wrapper


class Account:
    def __init__(self, balance=0):
        self._lock = threading.RLock()
        self.balance = balance

    @synchronized
    def deposit(self, amount):
        """Adds an amount."""
        self.balance += amount

    @synchronized
    def transfer(self, other, amount):
        if self.balance < amount:
            raise ValueError("insufficient funds")
        self.balance -= amount
        other.deposit(amount)


a, b = Account(100), Account()
threads = [threading.Thread(target=lambda: [a.deposit(1) for _ in range(200)]) for _ in range(4)]
threads += [threading.Thread(target=lambda: [a.transfer(b, 1) for _ in range(20)]) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a.balance, b.balance, a.balance + b.balance)
print(Account.deposit.__name__, Account.deposit.__doc__)
try:
    b.transfer(a, 1000)
except ValueError as error:
    print("ValueError:", error)
