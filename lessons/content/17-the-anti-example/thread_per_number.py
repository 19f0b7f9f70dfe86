"""Which of ten numbers are prime? One thread for each number."""

from threading import Thread
from time import perf_counter

NUMBERS = [2, 3, 4, 17, 25, 97, 121, 7919, 7921, 104729]


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


class PrimeThread(Thread):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        self.prime = is_prime(self.number)


start = perf_counter()
# excerpt: strategy
threads = [PrimeThread(number) for number in NUMBERS]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
primes = [thread.number for thread in threads if thread.prime]
# end excerpt
elapsed = perf_counter() - start
print(primes)
print(f"one thread per number: {elapsed:.6f} s")
# expect-output: [2, 3, 17, 97, 7919, 104729]
# expect-like: one thread per number: {number} s
