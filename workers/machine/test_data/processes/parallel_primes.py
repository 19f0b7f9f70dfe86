"""Primes counted by processes, each for a part of the range."""

import math
from multiprocessing import Pool


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


def count(bounds):
    low, high = bounds
    return sum(map(is_prime, range(low, high)))


if __name__ == "__main__":
    parts = [(n, n + 250) for n in range(0, 1000, 250)]
    with Pool() as pool:
        counts = pool.map(count, parts)
    print(counts, sum(counts))
