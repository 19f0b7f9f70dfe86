"""ProcessPoolExecutor: results, exceptions, initializers, chunks."""

import os
from concurrent.futures import ProcessPoolExecutor, as_completed

label = "parent"


def prepare(text):
    global label
    label = text


def work(n):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return n * n, label


def pid():
    return os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2, initializer=prepare, initargs=("child",)) as executor:
        print(executor.submit(work, 3).result(), list(executor.map(work, range(4), chunksize=2)))
        f = executor.submit(work, -1)
        try:
            f.result()
        except ValueError as error:
            print("ValueError:", error, type(error.__cause__).__name__)
        print(executor.submit(pid).result() != os.getpid(), label)
        print(sorted(f.result() for f in as_completed([executor.submit(work, n) for n in range(3)])))
        try:
            list(executor.map(work, [1], chunksize=0))
        except ValueError as error:
            print("ValueError:", error)
        f = executor.submit(lambda: 1)
        print(type(f.exception()).__name__ in ("PicklingError", "AttributeError"))
    try:
        executor.submit(pid)
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        ProcessPoolExecutor(0)
    except ValueError as error:
        print("ValueError:", error)
