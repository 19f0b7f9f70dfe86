"""Eight large primes: in a row, by threads, or by processes."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from time import perf_counter

HOW = "in a row"  # or "threads" or "processes"
PRIME = 1_000_000_000_039  # checked eight times
WORKERS = 2


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


def main():
    numbers = [PRIME] * 8
    start = perf_counter()
    # excerpt: strategy
    if HOW == "in a row":
        verdicts = list(map(is_prime, numbers))
    else:
        kind = ThreadPoolExecutor if HOW == "threads" else ProcessPoolExecutor
        with kind(max_workers=WORKERS) as pool:
            verdicts = list(pool.map(is_prime, numbers))
    # end excerpt
    print(f"{sum(verdicts)} primes {HOW}: {perf_counter() - start:.3f} s")


if __name__ == "__main__":
    main()
# expect-like: 8 primes {text}: {number} s
