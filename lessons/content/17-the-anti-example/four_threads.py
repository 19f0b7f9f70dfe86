"""Which of ten numbers are prime? Four threads, a queue and a lock."""

from queue import Empty, Queue
from threading import Lock, Thread
from time import perf_counter

NUMBERS = [2, 3, 4, 17, 25, 97, 121, 7919, 7921, 104729]
todo, primes, lock = Queue(), [], Lock()


def is_prime(number):
    divisors = range(2, int(number**0.5) + 1)
    return number > 1 and all(number % d for d in divisors)


# excerpt: strategy
def work():
    while True:
        try:
            number = todo.get_nowait()
        except Empty:
            return
        if is_prime(number):
            with lock:
                primes.append(number)
# end excerpt


start = perf_counter()
for number in NUMBERS:
    todo.put(number)
threads = [Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
elapsed = perf_counter() - start
print(sorted(primes))
print(f"four threads, queue and lock: {elapsed:.6f} s")
# expect-output: [2, 3, 17, 97, 7919, 104729]
# expect-like: four threads, queue and lock: {number} s
