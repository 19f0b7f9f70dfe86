"""Transfers between accounts: a lock for each account, always taken in the same order."""

import threading
from contextlib import ExitStack


class InsufficientFunds(Exception):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {account.balance}, wanted {wanted}")
        self.account = account


class Account:
    numbers = iter(range(1, 1000))

    def __init__(self, owner, balance=0):
        self.number = next(self.numbers)
        self.owner, self.balance = owner, balance
        self.lock = threading.Lock()

    def __repr__(self):
        return f"Account({self.number}, {self.owner!r}, {self.balance})"


def transfer(source, target, amount):
    if source is target:
        raise ValueError("same account")
    with ExitStack() as stack:
        for account in sorted((source, target), key=lambda a: a.number):
            stack.enter_context(account.lock)
        if source.balance < amount:
            raise InsufficientFunds(source, amount)
        source.balance -= amount
        target.balance += amount


accounts = [Account(name, 1000) for name in ("Ann", "Bob", "Cas")]


def many(source, target, amount, times):
    for _ in range(times):
        transfer(accounts[source], accounts[target], amount)


plans = [(0, 1, 1, 60), (1, 0, 2, 60), (1, 2, 3, 60), (2, 1, 1, 60), (2, 0, 4, 60), (0, 2, 2, 60)]
threads = [threading.Thread(target=many, args=plan) for plan in plans]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*accounts, sep="\n")
print("sum", sum(a.balance for a in accounts))
try:
    transfer(accounts[0], accounts[1], 10_000)
except InsufficientFunds as error:
    print("refused:", error, "|", error.account.owner)
try:
    transfer(accounts[0], accounts[0], 1)
except ValueError as error:
    print("refused:", error)
print([a.lock.locked() for a in accounts])
