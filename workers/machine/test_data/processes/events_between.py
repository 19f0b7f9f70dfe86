"""An event starts several processes at once."""

from multiprocessing import Event, Process, Queue


def run(event, queue, name):
    event.wait()
    queue.put(name)


if __name__ == "__main__":
    event, queue = Event(), Queue()
    processes = [Process(target=run, args=(event, queue, name)) for name in "abc"]
    for process in processes:
        process.start()
    print(event.is_set(), event.wait(0.01), queue.empty())
    event.set()
    print(sorted(queue.get() for _ in processes))
    for process in processes:
        process.join()
    event.clear()
    print(event.is_set())
