# How long it takes until four processes are at their first lines; then they stay until they are measured.
import time
from multiprocessing import Process, Queue

PROCESSES = 4
STAY = 12


def stay(queue):
    queue.put("ready")
    time.sleep(STAY)


if __name__ == "__main__":
    queue = Queue()
    before = time.perf_counter()
    processes = [Process(target=stay, args=(queue,)) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    said = [queue.get() for _ in processes]
    seconds = time.perf_counter() - before
    print(len(said))
    print(seconds, flush=True)
    for process in processes:
        process.join()
