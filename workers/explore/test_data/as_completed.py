"""Futures are done in either order."""

from concurrent.futures import ThreadPoolExecutor, as_completed

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(str, number) for number in range(2)]
    print(*(future.result() for future in as_completed(futures)))
# expect: safe
# expect: outcomes "0 1\n" "1 0\n"
