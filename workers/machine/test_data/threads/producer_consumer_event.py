"""The producer sets an event when nothing more will come."""

import queue
import threading


def producer(pipeline, finished):
    for index in range(10):
        pipeline.put(index)
    finished.set()


def consumer(pipeline, finished, seen):
    while not finished.is_set() or not pipeline.empty():
        try:
            seen.append(pipeline.get(timeout=0.05))
        except queue.Empty:
            continue


pipeline, finished, seen = queue.Queue(maxsize=3), threading.Event(), []
threads = [threading.Thread(target=producer, args=(pipeline, finished)), threading.Thread(target=consumer, args=(pipeline, finished, seen))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen)
