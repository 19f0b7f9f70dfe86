"""Which of ten numbers are prime? One after the other."""

from time import perf_counter

NUMBERS = [2, 3, 4, 17, 25, 97, 121, 7919, 7921, 104729]


# excerpt: is_prime
def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)
# end excerpt


start = perf_counter()
# excerpt: strategy
primes = [number for number in NUMBERS if is_prime(number)]
# end excerpt
elapsed = perf_counter() - start
print(primes)
print(f"sequential: {elapsed:.6f} s")
# expect-output: [2, 3, 17, 97, 7919, 104729]
# expect-like: sequential: {number} s
