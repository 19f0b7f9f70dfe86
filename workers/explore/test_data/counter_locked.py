"""The same counter under a lock: one outcome."""

from threading import Lock, Thread

counter = 0
lock = Lock()


def increment():
    global counter
    for _ in range(3):
        with lock:
            counter += 1


threads = [Thread(target=increment) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
# expect: safe
# expect: outcomes "6\n"
