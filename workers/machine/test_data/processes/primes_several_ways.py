"""Primes found by a pool, by processes with a queue, and by a sieve in segments; all find the same."""

import math
from multiprocessing import Pool, Process, Queue


def is_prime(n):
    if n < 2:
        return False
    return all(n % d for d in range(2, math.isqrt(n) + 1))


def count_primes(bounds):
    return sum(map(is_prime, range(*bounds)))


def search(first, last, step, found):
    found.put([n for n in range(first, last, step) if is_prime(n)])


def small_primes(limit):
    sieve = bytearray([1]) * (limit + 1)
    sieve[0:2] = b"\0\0"
    for n in range(2, math.isqrt(limit) + 1):
        if sieve[n]:
            sieve[n * n :: n] = bytes(len(range(n * n, limit + 1, n)))
    return [n for n, flag in enumerate(sieve) if flag]


def sieve_segment(low, high, primes):
    flags = bytearray([1]) * (high - low)
    for p in primes:
        start = max(p * p, (low + p - 1) // p * p)
        flags[start - low :: p] = bytes(len(range(start, high, p)))
    return [low + n for n, flag in enumerate(flags) if flag and low + n > 1]


def factorise(n):
    factors, d = [], 2
    while d * d <= n:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
    return factors + [n] * (n > 1)


LIMIT = 600

if __name__ == "__main__":
    with Pool(2) as pool:
        flags = pool.map(is_prime, range(LIMIT), chunksize=100)
        by_pool = [n for n, flag in enumerate(flags) if flag]
        print(len(by_pool), by_pool[:10], by_pool[-3:])
        bounds = [(n, n + 100) for n in range(0, LIMIT, 100)]
        print(pool.map(count_primes, bounds))
        primes = small_primes(math.isqrt(LIMIT))
        segments = pool.starmap(sieve_segment, [(low, high, primes) for low, high in bounds])
        by_sieve = sum(segments, [])
        print(by_sieve == by_pool, primes)
        numbers = [97, 360, 1001, 65536, 9973, 123456]
        for n, factors in zip(numbers, pool.imap(factorise, numbers)):
            print(n, "=", " * ".join(map(str, factors)), math.prod(factors) == n)
    found = Queue()
    processes = [Process(target=search, args=(n, LIMIT, 2, found)) for n in range(2)]
    for p in processes:
        p.start()
    parts = [found.get() for _ in processes]
    for p in processes:
        p.join()
    print(sorted(sum(parts, [])) == by_pool, sorted(map(len, parts)))
    twins = [(p, q) for p, q in zip(by_pool, by_pool[1:]) if q - p == 2]
    print(len(twins), twins[-1], max(q - p for p, q in zip(by_pool, by_pool[1:])))
