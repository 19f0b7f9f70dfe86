# Finds primes by trial division.
import time


def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True


def count_primes(limit):
    count = 0
    for n in range(limit):
        if is_prime(n):
            count += 1
    return count


start = time.perf_counter()
print(count_primes(130_000))
print(time.perf_counter() - start)
