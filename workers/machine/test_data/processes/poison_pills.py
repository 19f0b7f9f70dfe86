"""Producers and consumers as processes: poison pills, the last producer shuts the queue, an Event to stop early."""

import multiprocessing as mp
import queue


def produce(q, name, count, running):
    for n in range(count):
        q.put(f"{name}{n}")
    with running.get_lock():
        running.value -= 1
        last = running.value == 0
    if last:
        q.put(None)


def consume(q, results):
    taken = []
    while (item := q.get()) is not None:
        taken.append(item)
    q.put(None)
    results.put(taken)


def until_event(q, stop, results):
    done = []
    while not stop.is_set():
        try:
            done.append(q.get(timeout=0.001))
        except queue.Empty:
            continue
    results.put(done)


def start(target, *args):
    p = mp.Process(target=target, args=args)
    p.start()
    return p


def join(processes):
    for p in processes:
        p.join()
    return [p.exitcode for p in processes]


if __name__ == "__main__":
    # One queue of limited size: producers must wait for consumers.
    q, results, running = mp.SimpleQueue(), mp.SimpleQueue(), mp.Value("i", 2)
    makers = [start(produce, q, name, 6, running) for name in "ab"]
    takers = [start(consume, q, results) for _ in range(2)]
    parts = [results.get() for _ in takers]
    print(sorted(sum(parts, [])), join(makers + takers))

    limited = mp.Queue(maxsize=2)
    running.value = 1
    maker = start(produce, limited, "x", 8, running)
    got = [limited.get() for _ in range(9)]
    print(got, join([maker]), limited.empty())

    q, stop = mp.Queue(), mp.Event()
    workers = [start(until_event, q, stop, results) for _ in range(2)]
    for n in range(10):
        q.put(n)
    while not q.empty():
        stop.wait(0.001)
    stop.set()
    done = results.get() + results.get()
    rest = [q.get(timeout=5) for _ in range(10 - len(done))]
    print(sorted(done + rest), join(workers), stop.is_set())
