"""Three jobs, two workers: the third is never the first to be over."""
# expect: safe
# expect: outcomes "1 2 3\n" "1 3 2\n" "2 1 3\n" "2 3 1\n"

from concurrent.futures import ThreadPoolExecutor, as_completed

with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(int, digit) for digit in "123"]
    print(*[future.result() for future in as_completed(futures)])
