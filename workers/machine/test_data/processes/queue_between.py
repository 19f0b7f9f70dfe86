"""A queue between processes carries pickled objects."""

from multiprocessing import Process, Queue
from queue import Empty


def produce(queue):
    for item in ([1, 2], {"a": (None, True)}, "text"):
        queue.put(item)
    queue.put(None)


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    for item in iter(queue.get, None):
        print(item)
    process.join()
    try:
        queue.get(timeout=0.01)
    except Empty:
        print("empty", queue.empty())
