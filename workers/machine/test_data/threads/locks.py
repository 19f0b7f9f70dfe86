"""A lock: acquiring, releasing, trying, waiting with a timeout, `with`."""

import threading

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked())
print(lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.acquire(False))
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print(error)
with lock:
    print("inside", lock.locked())
print(lock.locked())
for arguments in ((False, 1), (0, 2.5)):
    try:
        lock.acquire(*arguments)
    except ValueError as error:
        print(error)

count = 0


def add():
    global count
    for _ in range(500):
        with lock:
            count += 1


threads = [threading.Thread(target=add) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
# Any thread may release a lock.
lock.acquire()
releaser = threading.Thread(target=lock.release)
releaser.start()
releaser.join()
print(lock.locked(), type(lock).__name__)
