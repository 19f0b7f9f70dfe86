"""The lock is made by whoever needs it first: there may be two."""

from threading import Lock, Thread

lock = None
total = 0


def get_lock():
    global lock
    if lock is None:
        lock = Lock()
    return lock


def add():
    global total
    with get_lock():
        total += 1


threads = [Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 12
# expect: race line 19
