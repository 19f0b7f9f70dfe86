"""A job that waits for its worker may be cancelled, or not any more."""
# expect: safe
# expect: outcomes "False True\n" "True False\n"

from concurrent.futures import ThreadPoolExecutor

ran = []
with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(ran.append, 1)
    second = pool.submit(ran.append, 2)
    cancelled = second.cancel()
print(cancelled, 2 in ran)
