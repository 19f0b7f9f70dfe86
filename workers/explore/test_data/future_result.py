"""A pool of one thread works off its jobs in order."""

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=1) as pool:
    futures = [pool.submit(pow, number, 2) for number in (2, 3)]
    print([future.result() for future in futures])
# expect: safe
# expect: outcomes "[4, 9]\n"
