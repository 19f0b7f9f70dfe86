"""Callbacks of asynchronous results run in the parent."""

import os
from multiprocessing import Pool, parent_process

parent = os.getpid()
log = []


def work(n):
    if n == 3:
        raise RuntimeError("three")
    return n, parent_process() is not None


def done(result):
    log.append(("done", result, os.getpid() == parent))


def failed(error):
    log.append(("failed", repr(error), os.getpid() == parent))


if __name__ == "__main__":
    with Pool(2) as pool:
        results = [pool.apply_async(work, (n,), callback=done, error_callback=failed) for n in range(5)]
        for r in results:
            r.wait()
        everything = pool.map_async(work, [7, 8], callback=done)
        everything.wait()
        broken = pool.map_async(work, [3], error_callback=failed)
        broken.wait()
        pool.close()
        pool.join()
    for entry in sorted(log, key=str):
        print(entry)
