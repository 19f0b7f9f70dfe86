# The same work twice: one after the other, then in two threads.
import time
from threading import Thread


def work(n):
    total = 0
    for i in range(n):
        total += i * i % 7
    totals.append(total)


N = 20_000_000
totals = []

start = time.perf_counter()
work(N)
work(N)
sequential = time.perf_counter() - start

start = time.perf_counter()
threads = [Thread(target=work, args=(N,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
together = time.perf_counter() - start

print(len(totals), len(set(totals)))
print(sequential)
print(together)
