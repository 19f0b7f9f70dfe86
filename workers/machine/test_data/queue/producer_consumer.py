"""One producer, two consumers, a sentinel for each."""

import queue
import threading

tasks, results = queue.Queue(maxsize=2), queue.Queue()


def produce():
    for n in range(6):
        tasks.put(n)
    for _ in range(2):
        tasks.put(None)


def consume():
    while (n := tasks.get()) is not None:
        results.put(n * 10)


threads = [threading.Thread(target=produce), *(threading.Thread(target=consume) for _ in range(2))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results.get() for _ in range(results.qsize())), tasks.empty(), results.empty())
