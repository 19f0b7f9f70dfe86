"""Four cooks, one good knife: preparing works without it, slicing does not."""

from threading import Lock, Thread
from time import perf_counter, sleep

KNIFE_MS = 40  # with the only good knife
PREPARE_MS = 60  # with nothing that is shared
knife = Lock()


# excerpt: coarse
def cook():
    with knife:
        sleep(PREPARE_MS / 1000)
        sleep(KNIFE_MS / 1000)
# end excerpt


# excerpt: fine
def clever_cook():
    sleep(PREPARE_MS / 1000)
    with knife:
        sleep(KNIFE_MS / 1000)
# end excerpt


for recipe in (cook, clever_cook):
    cooks = [Thread(target=recipe) for _ in range(4)]
    start = perf_counter()
    for one in cooks:
        one.start()
    for one in cooks:
        one.join()
    print(f"{recipe.__name__}: {perf_counter() - start:.2f} s")
# expect-like: cook: {number} s
# expect-like: clever_cook: {number} s
