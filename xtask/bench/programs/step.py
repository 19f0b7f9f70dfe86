# Three threads count together; the benchmark sets how often.
from threading import Lock, Thread

lock = Lock()
ROUNDS = 5
counter = {"by hand": 0, "locked": 0}


def count():
    for _ in range(ROUNDS):
        counter["by hand"] += 1
        with lock:
            counter["locked"] += 1


threads = [Thread(target=count) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
