"""Eight tiles of an image, shared out among some workers."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter, sleep

WORK = "compute"  # or "wait"
KIND = "threads"  # or "processes"
WORKERS = 4
PIXELS = 400_000  # in each tile


# excerpt: tile
def tile():
    if WORK == "wait":
        sleep(0.1)  # the tile comes over the network
        return
    light = 0
    for pixel in range(PIXELS):
        light = (light * 31 + pixel) % 65_521
# end excerpt


def some_tiles():
    for _ in range(8 // WORKERS):
        tile()


if __name__ == "__main__":
    kind = Thread if KIND == "threads" else Process
    workers = [kind(target=some_tiles) for _ in range(WORKERS)]
    start = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{WORKERS} {KIND}, {WORK}: {perf_counter() - start:.2f} s")
# expect-like: {number} {text}, {text}: {number} s
