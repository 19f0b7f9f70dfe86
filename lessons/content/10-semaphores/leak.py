"""Six pages through two connections; every second page is broken."""

from threading import Semaphore, Thread
from time import sleep

permits = Semaphore(2)
finished = []


def read(page):
    sleep(0.02)
    if page % 2 == 0:
        raise ValueError("broken page")
    finished.append(page)


# excerpt: fetch
def fetch(page):
    if not permits.acquire(timeout=1):
        return  # gave up: no connection became free
    try:
        read(page)
    except ValueError:
        return
    permits.release()
# end excerpt


readers = [Thread(target=fetch, args=(page,)) for page in range(1, 7)]
for reader in readers:
    reader.start()
for reader in readers:
    reader.join()
print("finished:", sorted(finished), "of [1, 3, 5]")
# expect-any: finished: [] of [1, 3, 5] | finished: [1] of [1, 3, 5] | finished: [3] of [1, 3, 5] | finished: [5] of [1, 3, 5] | finished: [1, 3] of [1, 3, 5] | finished: [1, 5] of [1, 3, 5] | finished: [3, 5] of [1, 3, 5] | finished: [1, 3, 5] of [1, 3, 5]
