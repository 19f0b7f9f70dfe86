"""Condition, Event and Barrier between processes."""

import multiprocessing as mp
from threading import BrokenBarrierError


def wait_for_start(ready, start, results, n):
    ready.release()
    start.wait()
    results.put(("started", n))


def consume(condition, stock, results):
    for _ in range(3):
        with condition:
            condition.wait_for(lambda: stock.value > 0)
            stock.value -= 1
            results.put(("took", 1))
            condition.notify_all()


def phases(barrier, results, n):
    for phase in range(3):
        results.put((phase, n))
        if barrier.wait() == 0:
            results.put((phase, "leader"))
        barrier.wait()


def too_late(barrier, results):
    try:
        barrier.wait(timeout=0.02)
    except BrokenBarrierError as error:
        results.put(type(error).__name__)


def begin(target, count, *args, numbered=False):
    processes = [mp.Process(target=target, args=args + ((n,) if numbered else ())) for n in range(count)]
    for p in processes:
        p.start()
    return processes


def join(processes):
    for p in processes:
        p.join()
    return [p.exitcode for p in processes]


if __name__ == "__main__":
    results = mp.Queue()
    ready, start = mp.Semaphore(0), mp.Event()
    print(start.is_set(), start.wait(0.01))
    waiting = begin(wait_for_start, 3, ready, start, results, numbered=True)
    for _ in waiting:
        ready.acquire()
    print(results.empty())
    start.set()
    print(start.is_set(), start.wait(), sorted(results.get() for _ in range(3)), join(waiting))
    start.clear()
    print(start.is_set(), start.wait(timeout=0))

    condition = mp.Condition()
    stock = mp.Value("i", 0, lock=False)
    consumers = begin(consume, 2, condition, stock, results)
    for _ in range(6):
        with condition:
            condition.wait_for(lambda: stock.value < 2)
            stock.value += 1
            condition.notify()
    print(join(consumers), stock.value, [results.get()[1] for _ in range(6)])
    for action in (condition.wait, condition.notify, condition.notify_all):
        try:
            action()
        except (RuntimeError, AssertionError) as error:
            print(type(error).__name__)
    with condition:
        print(condition.wait(0.01), condition.wait_for(lambda: False, 0.01), condition.wait_for(lambda: 7))

    barrier = mp.Barrier(2)
    pair = begin(phases, 2, barrier, results, numbered=True)
    seen = [results.get() for _ in range(9)]
    print(join(pair))
    for phase in range(3):
        print(phase, sorted((str(who) for p, who in seen if p == phase)))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    join(begin(too_late, 1, barrier, results))
    print(results.get(), barrier.broken)
    barrier.reset()
    print(barrier.broken)
    barrier.abort()
    try:
        barrier.wait()
    except BrokenBarrierError:
        print("aborted", barrier.broken)
    alone = mp.Barrier(1, action=lambda: print("action"), timeout=1)
    print(alone.wait(), alone.wait())
