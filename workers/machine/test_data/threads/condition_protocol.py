"""Conditions: wait, wait_for, notify, the lock underneath."""

import threading

c = threading.Condition()
for bad in (c.notify, c.wait, c.notify_all):
    try:
        bad()
    except RuntimeError as error:
        print("RuntimeError:", error)
with c:
    print(c.wait(timeout=0.01), c.wait_for(lambda: False, timeout=0.01), c.wait_for(lambda: "value"))

items = []
taken = []


def consume():
    with c:
        c.wait_for(lambda: items)
        taken.append(items.pop())


threads = [threading.Thread(target=consume) for _ in range(3)]
for t in threads:
    t.start()
for item in range(3):
    with c:
        items.append(item)
        c.notify()
for t in threads:
    t.join()
print(sorted(taken), items)
lock = threading.Lock()
own = threading.Condition(lock)
own.acquire()
print(lock.locked())
own.release()
print(lock.locked(), own.acquire(False), own.acquire(False))
own.release()
