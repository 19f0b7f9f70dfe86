"""A job that waits for another job of the same pool of one."""

from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def outer():
    return pool.submit(pow, 2, 2).result()


print(pool.submit(outer).result())
# expect: deadlock
# expect: flaw deadlock line 9
