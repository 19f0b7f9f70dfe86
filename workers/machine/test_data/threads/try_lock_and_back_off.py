"""Two locks taken by trying, giving up and trying again."""

import threading


class Account:
    def __init__(self, balance):
        self.balance, self.lock = balance, threading.Lock()


def transfer(source, target, amount):
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    source.balance -= amount
                    target.balance += amount
                    return
                finally:
                    target.lock.release()


a, b = Account(1000), Account(1000)
threads = [threading.Thread(target=lambda: [transfer(a, b, 1) for _ in range(30)]), threading.Thread(target=lambda: [transfer(b, a, 2) for _ in range(30)])]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a.balance, b.balance)
