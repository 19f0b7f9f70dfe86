# How long it takes until four processes are at their first lines.
import time
from multiprocessing import Process, Queue

PROCESSES = 4


def tell(queue):
    queue.put("ready")


if __name__ == "__main__":
    queue = Queue()
    before = time.perf_counter()
    processes = [Process(target=tell, args=(queue,)) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    said = [queue.get() for _ in processes]
    seconds = time.perf_counter() - before
    print(len(said))
    print(seconds)
    for process in processes:
        process.join()
