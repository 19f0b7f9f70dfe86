"""Two workers of a pool increment a shared counter."""

from concurrent.futures import ThreadPoolExecutor

counter = 0


def increment():
    global counter
    counter += 1


with ThreadPoolExecutor(max_workers=2) as pool:
    pool.submit(increment)
    pool.submit(increment)
print(counter)
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 10
