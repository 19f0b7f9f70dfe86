"""Two jobs of a pool add to one number."""
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 13

from concurrent.futures import ThreadPoolExecutor

total = 0


def add():
    global total
    total += 1


with ThreadPoolExecutor(max_workers=2) as pool:
    pool.submit(add)
    pool.submit(add)
print(total)
