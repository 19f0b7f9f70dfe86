"""An RLock: as often released as acquired, by its owner only."""

import threading

lock = threading.RLock()


def factorial(n):
    with lock:
        return 1 if n == 0 else n * factorial(n - 1)


print(factorial(10))
lock.acquire()
lock.acquire()
lock.release()
seen = []
other = threading.Thread(target=lambda: seen.append(lock.acquire(blocking=False)))
other.start()
other.join()
print(seen)


def wrong_release():
    try:
        lock.release()
    except RuntimeError as error:
        seen.append(str(error))


other = threading.Thread(target=wrong_release)
other.start()
other.join()
lock.release()
print(seen[1:])
try:
    lock.release()
except RuntimeError as error:
    print(error)
