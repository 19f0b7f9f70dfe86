"""The same eight checks in a row and by two processes, timed in one run."""

from concurrent.futures import ProcessPoolExecutor
from time import perf_counter

PRIME = 1_000_003  # checked eight times


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


def in_a_row(numbers):
    return list(map(is_prime, numbers))


def by_processes(numbers):
    with ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(is_prime, numbers))


if __name__ == "__main__":
    for strategy in (in_a_row, by_processes):
        start = perf_counter()
        strategy([PRIME] * 8)
        print(f"{strategy.__name__}: {perf_counter() - start:.4f} s")
# expect-like: in_a_row: {number} s
# expect-like: by_processes: {number} s
