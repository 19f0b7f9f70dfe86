"""Which of ten numbers are prime? A pool of four threads."""

from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

NUMBERS = [2, 3, 4, 17, 25, 97, 121, 7919, 7921, 104729]


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


start = perf_counter()
# excerpt: strategy
with ThreadPoolExecutor(max_workers=4) as pool:
    verdicts = pool.map(is_prime, NUMBERS)
    primes = [number for number, prime in zip(NUMBERS, verdicts) if prime]
# end excerpt
elapsed = perf_counter() - start
print(primes)
print(f"thread pool: {elapsed:.6f} s")
# expect-output: [2, 3, 17, 97, 7919, 104729]
# expect-like: thread pool: {number} s
