# `imap` takes from an iterable what it needs: it may be endless, or fail on its way.
import itertools
import multiprocessing as mp
from multiprocessing.pool import ThreadPool


def square(x):
    return x * x


def fails_after(n):
    yield from range(n)
    raise KeyError("no more")


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(list(pool.imap(square, (x for x in range(6)), chunksize=4)))
        print(sorted(pool.imap_unordered(square, iter(range(7)), chunksize=3)))
        steps = pool.imap(square, fails_after(2))
        print(type(steps).__name__, iter(steps) is steps, next(steps), steps.next(timeout=60))
        for _ in range(2):
            try:
                next(steps)
            except (KeyError, StopIteration) as error:
                print(repr(error))
        try:
            pool.map(square, fails_after(2))
        except KeyError as error:
            print("map:", repr(error))
        for wrong in (0, -1):
            try:
                pool.imap_unordered(square, [1], chunksize=wrong)
            except ValueError as error:
                print(error)
        print(list(pool.imap(square, [])), list(pool.imap_unordered(square, iter(()))))
    with ThreadPool(2) as pool:
        for found in pool.imap(square, itertools.count()):
            if found > 30:
                print(found)
                break
    try:
        pool.imap(square, [1])
    except ValueError as error:
        print(error)
