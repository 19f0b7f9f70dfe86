"""A worker that dies breaks the pool."""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die():
    os._exit(1)


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    f = executor.submit(die)
    try:
        f.result()
    except BrokenProcessPool as error:
        print("BrokenProcessPool:", error)
    try:
        executor.submit(abs, -1)
    except BrokenProcessPool as error:
        print("BrokenProcessPool:", error)
    executor.shutdown()
    print(issubclass(BrokenProcessPool, BrokenExecutor), issubclass(BrokenExecutor, RuntimeError))
