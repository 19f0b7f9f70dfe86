"""Twelve downloads from a server that allows three connections."""

from threading import Lock, Semaphore, Thread
from time import perf_counter, sleep

PERMITS = 3
DOWNLOADS = 12
permits = Semaphore(PERMITS)
lock = Lock()
open_now = most_open = 0


# excerpt: download
def download():
    global open_now, most_open
    with permits:
        with lock:
            open_now += 1
            most_open = max(most_open, open_now)
        sleep(0.1)  # the bytes arrive
        with lock:
            open_now -= 1
# end excerpt


tasks = [Thread(target=download) for _ in range(DOWNLOADS)]
start = perf_counter()
for task in tasks:
    task.start()
for task in tasks:
    task.join()
print("most connections at once:", most_open)
print(f"time: {perf_counter() - start:.1f} s")
# expect-output: most connections at once: 3
# expect-like: time: {number} s
