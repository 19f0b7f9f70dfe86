"""Results of `map` come in the order of the arguments, whoever is faster."""

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as pool:
    print(*pool.map(abs, (-1, -2)))
# expect: safe
# expect: outcomes "1 2\n"
