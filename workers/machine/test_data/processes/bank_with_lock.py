"""A shared balance, with a lock around each change."""

from multiprocessing import Lock, Process, Value


def deposit(balance, lock):
    for _ in range(25):
        with lock:
            balance.value += 1


def withdraw(balance, lock):
    for _ in range(25):
        with lock:
            balance.value -= 1


if __name__ == "__main__":
    balance, lock = Value("i", 200), Lock()
    processes = [Process(target=f, args=(balance, lock)) for f in (deposit, withdraw, deposit)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(balance.value)
