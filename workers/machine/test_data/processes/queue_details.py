"""Queues between processes: limits, timeouts, close."""

import queue
from multiprocessing import Process, Queue, SimpleQueue


def fill(q, count):
    for n in range(count):
        q.put({"n": n})
    q.put(None)


if __name__ == "__main__":
    q = Queue(2)
    p = Process(target=fill, args=(q, 5))
    p.start()
    got = []
    while (item := q.get(timeout=30)) is not None:
        got.append(item["n"])
    p.join()
    print(got, q.empty())
    for bad in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.01)):
        try:
            bad()
        except queue.Empty:
            print("Empty")
    q.put(1)
    q.put(2)
    for bad in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01)):
        try:
            bad()
        except queue.Full:
            print("Full")
    print(q.qsize(), q.full(), q.get(), q.get())
    q.close()
    q.join_thread()
    try:
        q.put(1)
    except ValueError as error:
        print("ValueError:", str(error).endswith("is closed"))
    s = SimpleQueue()
    s.put([1, 2])
    print(s.empty(), s.get(), s.empty())
