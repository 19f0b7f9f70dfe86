"""Workers are prepared by an initializer; tasks per child are limited."""

import os
from multiprocessing import Pool

state = None


def prepare(factor, name):
    global state
    state = (factor, name)


def scaled(n):
    return n * state[0], state[1]


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    with Pool(2, initializer=prepare, initargs=(10, "ready")) as pool:
        print(pool.map(scaled, [1, 2, 3]))
    print(state)
    with Pool(1, maxtasksperchild=1) as pool:
        print(len(set(pool.map(pid, range(4), chunksize=1))))
    with Pool(1) as pool:
        print(len(set(pool.map(pid, range(4), chunksize=1))))
    for bad in (lambda: Pool(0), lambda: Pool(1, maxtasksperchild=0), lambda: Pool(1, initializer=5)):
        try:
            bad()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
