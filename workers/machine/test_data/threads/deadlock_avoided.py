"""Two accounts: locks taken in one order never deadlock; transfers keep the sum."""

import threading


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount


accounts = [Account(n, 100) for n in range(3)]


def work(seed):
    for step in range(60):
        transfer(accounts[(seed + step) % 3], accounts[(seed + 2 * step + 1) % 3], step % 7) if (
            (seed + step) % 3 != (seed + 2 * step + 1) % 3
        ) else None


threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sum(account.balance for account in accounts), all(account.balance >= 0 for account in accounts))
