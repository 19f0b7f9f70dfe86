"""Two threads look at the balance before either takes its money."""

from threading import Thread

balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:
        balance -= amount


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert balance >= 0, f"overdrawn: {balance}"
print("done")
# forced: AssertionError: overdrawn: -60
