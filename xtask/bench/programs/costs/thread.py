# How long after `start()` a thread is at its first line, when others have run before it.
from statistics import median
from threading import Thread
from time import perf_counter

ROUNDS = 40
begun = []


def note():
    begun.append(perf_counter())


def start_one():
    before = perf_counter()
    thread = Thread(target=note)
    thread.start()
    thread.join()
    return begun.pop() - before


if __name__ == "__main__":
    start_one()
    times = [start_one() for _ in range(ROUNDS)]
    print(len(times))
    print(median(times))
