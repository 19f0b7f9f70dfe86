"""An initializer prepares each worker; globals stay in the worker; `maxtasksperchild` replaces workers."""

import multiprocessing as mp
import os

settings = {"factor": 1}
handled = 0


def prepare(factor, names):
    settings["factor"] = factor
    settings["names"] = names


def scaled(n):
    return n * settings["factor"]


def named(n):
    return settings["names"][n % len(settings["names"])]


def count(_):
    global handled
    handled += 1
    return os.getpid(), handled


def in_worker(_):
    p = mp.current_process()
    return p.daemon, p.name.startswith(("ForkPoolWorker-", "SpawnPoolWorker-")), mp.parent_process().name


if __name__ == "__main__":
    with mp.Pool(2, initializer=prepare, initargs=(10, ["a", "b", "c"])) as pool:
        print(pool.map(scaled, range(6)), pool.map(named, range(6)))
        print(pool.map(in_worker, range(3)))
    print(settings, scaled(3))

    with mp.Pool(1) as pool:
        answers = pool.map(count, range(6), chunksize=1)
        print(len({pid for pid, _ in answers}), [n for _, n in answers])
    with mp.Pool(1, maxtasksperchild=2) as pool:
        answers = pool.map(count, range(6), chunksize=1)
        print(len({pid for pid, _ in answers}), [n for _, n in answers])
        print(os.getpid() in {pid for pid, _ in answers}, handled)
    with mp.Pool(1, maxtasksperchild=1) as pool:
        answers = [pool.apply(count, (n,)) for n in range(3)]
        print(len({pid for pid, _ in answers}), [n for _, n in answers])
    with mp.Pool(1, maxtasksperchild=1) as pool:
        answers = pool.map(count, range(6), chunksize=3)
        print(len({pid for pid, _ in answers}), [n for _, n in answers])
    for wrong in ({"processes": 0}, {"processes": -1}, {"initializer": 5}, {"maxtasksperchild": 0}):
        try:
            mp.Pool(**wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
