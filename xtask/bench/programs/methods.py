# Calls methods, with and without defaults.
import time


class Account:
    def __init__(self):
        self.balance = 0
        self.count = 0

    def note(self):
        self.count += 1

    def deposit(self, amount, fee=1):
        self.balance += amount - fee
        self.note()

    def balance_with(self, interest=2):
        return self.balance + interest


def work(n):
    account = Account()
    seen = 0
    for i in range(n):
        account.deposit(i)
        account.deposit(i, fee=0)
        seen += account.balance_with() % 3
    return account.balance, account.count, seen


start = time.perf_counter()
print(*work(800_000))
print(time.perf_counter() - start)
