# The same work twice: one after the other, then in two processes.
import time
from multiprocessing import Process, Queue


def work(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    return total


def work_apart(n, queue):
    queue.put(work(n))


if __name__ == "__main__":
    N = 20_000_000

    start = time.perf_counter()
    totals = [work(N), work(N)]
    sequential = time.perf_counter() - start

    start = time.perf_counter()
    queue = Queue()
    processes = [Process(target=work_apart, args=(N, queue)) for _ in range(2)]
    for process in processes:
        process.start()
    totals += [queue.get() for _ in processes]
    for process in processes:
        process.join()
    together = time.perf_counter() - start

    print(len(totals), len(set(totals)))
    print(sequential)
    print(together)
