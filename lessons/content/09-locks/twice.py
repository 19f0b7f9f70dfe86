"""A thread that already holds the lock asks for it again."""

from threading import Lock, RLock

KIND = "Lock"  # or "RLock"
lock = Lock() if KIND == "Lock" else RLock()
balance = {"ann": 100, "bob": 100}


# excerpt: deposit
def deposit(name, amount):
    if not lock.acquire(timeout=0.5):
        print("deposit: gave up, the lock is taken")
        return
    balance[name] += amount
    lock.release()
# end excerpt


# excerpt: transfer
def transfer(source, target, amount):
    with lock:
        deposit(source, -amount)
        deposit(target, amount)
# end excerpt


transfer("ann", "bob", 30)
print(balance)
# expect-output: deposit: gave up, the lock is taken
# expect-output: deposit: gave up, the lock is taken
# expect-output: {'ann': 100, 'bob': 100}
