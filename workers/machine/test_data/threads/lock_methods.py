"""Lock and RLock: acquire with its arguments, release, locked, owners, errors."""

import threading


def attempt(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def elsewhere(action, *args, **kwargs):
    box = []
    t = threading.Thread(target=lambda: box.append(attempt(action, *args, **kwargs)))
    t.start()
    t.join()
    return box[0]


lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked())
print(lock.acquire(blocking=False), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(True, 0.01))
print(elsewhere(lock.acquire, blocking=False))
print(elsewhere(lock.release), lock.locked(), "any thread may release a lock")
print(attempt(lock.release))
print(attempt(lock.acquire, False, 1))
print(attempt(lock.acquire, True, -1), lock.release())
with lock as held:
    print(held, lock.locked())
print(lock.locked())
try:
    with lock:
        raise KeyError("inside")
except KeyError:
    print("released after an error:", not lock.locked())

rlock = threading.RLock()
with rlock:
    with rlock:
        print(rlock.acquire(), elsewhere(rlock.acquire, blocking=False))
        print(elsewhere(rlock.release))
        rlock.release()
    print(elsewhere(rlock.acquire, timeout=0.01))
print(elsewhere(rlock.acquire, blocking=False) is True)
fresh = threading.RLock()
print(attempt(fresh.release))
print(attempt(fresh.acquire, False), attempt(fresh.acquire, timeout=1), fresh.release(), fresh.release())
print(attempt(fresh.release))
fresh.acquire()
fresh.acquire()
print(threading.Lock() == threading.Lock(), lock == lock, bool(lock))


def factorial(n):
    with fresh:
        return 1 if n < 2 else n * factorial(n - 1)


print(factorial(20))
