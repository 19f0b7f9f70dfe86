"""A reentrant lock counts and knows its owner."""

import threading

lock = threading.RLock()


def factorial(n):
    with lock:
        return 1 if n < 2 else n * factorial(n - 1)


print(factorial(6))
print(lock.acquire(), lock.acquire(), lock.acquire(blocking=False))
seen = []
t = threading.Thread(target=lambda: seen.append(lock.acquire(blocking=False)))
t.start()
t.join()
print("another thread gets it:", seen)
for _ in range(3):
    lock.release()
try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)
errors = []


def release_of_another():
    try:
        lock.release()
    except RuntimeError as error:
        errors.append(str(error))


with lock:
    t = threading.Thread(target=release_of_another)
    t.start()
    t.join()
print(errors)
