# Adds ten million integers.
import time


def total(n):
    result = 0
    for i in range(n):
        result += i
    return result


start = time.perf_counter()
print(total(10_000_000))
print(time.perf_counter() - start)
