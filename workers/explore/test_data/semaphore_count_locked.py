"""At most two inside at once, and the count of them is kept under a lock."""

from threading import Lock, Semaphore, Thread

room = Semaphore(2)
lock = Lock()
inside = 0


def visit():
    global inside
    with room:
        with lock:
            inside += 1
            assert inside <= 2
        with lock:
            inside -= 1


threads = [Thread(target=visit) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
