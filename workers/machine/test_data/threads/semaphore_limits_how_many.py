"""At most three threads are inside at a time."""

import threading

limit, lock = threading.BoundedSemaphore(3), threading.Lock()
inside = most = 0
entered = threading.Barrier(3)


def work(n):
    global inside, most
    with limit:
        with lock:
            inside += 1
            most = max(most, inside)
        if n < 3:
            entered.wait()
        with lock:
            inside -= 1


first = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in first:
    t.start()
rest = [threading.Thread(target=work, args=(n,)) for n in range(3, 9)]
for t in rest:
    t.start()
for t in first + rest:
    t.join()
print(most, inside, limit.acquire(False))
