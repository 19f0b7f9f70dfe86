"""A barrier between processes."""

from multiprocessing import Barrier, Process, Queue


def walk(barrier, queue):
    queue.put("came")
    queue.put(barrier.wait())


if __name__ == "__main__":
    barrier, queue = Barrier(3), Queue()
    processes = [Process(target=walk, args=(barrier, queue)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    seen = [queue.get() for _ in range(6)]
    print(seen.count("came"), sorted(item for item in seen if item != "came"), barrier.n_waiting, barrier.parties)
