"""Everything a lock can do."""

import threading

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(True, 0.01))
lock.release()
print(lock.locked())
with lock as entered:
    print(entered, lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print("RuntimeError:", error)
for bad in (lambda: lock.acquire(False, 1),):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    with lock:
        raise KeyError("inside")
except KeyError:
    print("released after the exception:", not lock.locked())

lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
t.join()
print("another thread may release it:", not lock.locked())
