"""A clerk answers 20 short calls while a colleague computes."""

import sys
from threading import Thread
from time import perf_counter, sleep

INTERVAL_MS = 5  # the switch interval
BUSY = True  # does the colleague compute?
open_office = True


def colleague():
    number = 0
    while open_office and BUSY:
        number += 1


# excerpt: clerk
def clerk():
    start = perf_counter()
    for _ in range(20):
        sleep(0.001)  # the telephone is silent for 1 ms
    print(f"20 calls took {(perf_counter() - start) * 1000:.0f} ms")
# end excerpt


sys.setswitchinterval(INTERVAL_MS / 1000)
computing = Thread(target=colleague, name="colleague")
computing.start()
clerk()
open_office = False
computing.join()
# expect-like: 20 calls took {number} ms
