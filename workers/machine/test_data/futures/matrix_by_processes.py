"""Numbers crunched by processes: matrix rows, a histogram, an integral, prime counts."""

import math
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial, reduce
from itertools import repeat
from operator import add

A = [[1, 2, 3], [4, 5, 6]]
B = [[7, 8], [9, 10], [11, 12]]


def row_times(row, matrix):
    return [sum(a * b for a, b in zip(row, column)) for column in zip(*matrix)]


def integrate(function, start, stop, steps=200):
    width = (stop - start) / steps
    return sum(function(start + (i + 0.5) * width) for i in range(steps)) * width


def count_primes(bounds):
    low, high = bounds
    return sum(all(n % d for d in range(2, math.isqrt(n) + 1)) for n in range(max(low, 2), high))


def letters(line):
    return Counter(c for c in line.lower() if c.isalpha())


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        return reduce(lambda total, c: total * x + c, self.coefficients, 0)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(row_times, A, repeat(B))))
        pieces = [pool.submit(integrate, math.sin, n * math.pi / 4, (n + 1) * math.pi / 4) for n in range(4)]
        print(round(sum(f.result() for f in pieces), 4))
        print(round(pool.submit(integrate, Polynomial(3, 0, 0), 0, 2).result(), 3), pool.submit(Polynomial(1, 2, 3), 10).result())
        ranges = [(n, n + 100) for n in range(0, 500, 100)]
        print(list(pool.map(count_primes, ranges, chunksize=2)))
        text = ["The quick brown fox", "jumps over", "the lazy dog"]
        print(reduce(add, pool.map(letters, text)).most_common(3))
        futures = {pool.submit(collatz, n): n for n in (6, 7, 27, 97)}
        print(sorted((futures[f], f.result()) for f in as_completed(futures)))
        print(max(range(1, 60), key=dict(zip(range(1, 60), pool.map(collatz, range(1, 60), chunksize=20))).get))
        print(list(pool.map(partial(pow, 2), range(6))), list(pool.map(math.factorial, [5, 10])), pool.submit(sorted, [3, 1, 2], reverse=True).result())
        print(list(pool.map(str.upper, ["a", "b"])), pool.submit("{}-{}".format, 1, 2).result(), pool.submit([3, 1].index, 1).result())
