# One thread sleeps; then eight do.
import time
from threading import Thread


def sleep(n_threads):
    start = time.perf_counter()
    threads = [Thread(target=time.sleep, args=(1.0,)) for _ in range(n_threads)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start


one, eight = sleep(1), sleep(8)
print("slept")
print(one)
print(eight)
