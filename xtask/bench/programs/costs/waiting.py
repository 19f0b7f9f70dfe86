# Processes that are there and wait, until the run is stopped.
from multiprocessing import Event, Process, Queue

PROCESSES = 4


def wait(queue, event):
    queue.put("ready")
    event.wait()


if __name__ == "__main__":
    queue = Queue()
    event = Event()
    processes = [Process(target=wait, args=(queue, event)) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    for _ in processes:
        queue.get()
    print("all are ready", flush=True)
    event.wait()
