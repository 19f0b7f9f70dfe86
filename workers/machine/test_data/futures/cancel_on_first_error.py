"""When one fails, what has not begun is cancelled."""

import threading
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

gate = threading.Event()


def work(n):
    if n == 0:
        raise ValueError("first")
    gate.wait()
    return n


with ThreadPoolExecutor(2) as executor:
    futures = [executor.submit(work, n) for n in (1, 0, 2, 3)]
    done, pending = wait(futures[:2], return_when=FIRST_EXCEPTION)
    print([str(f.exception()) for f in done], len(pending))
    cancelled = futures[3].cancel()
    gate.set()
print(cancelled, futures[0].result(), futures[3].cancelled(), futures[2].result())
