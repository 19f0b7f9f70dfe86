"""Four photos are brightened: in a row, by threads, or by processes."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter

HOW = "in a row"  # or "threads" or "processes"
PHOTOS = 4
PIXELS = 1_000_000  # in each photo


# excerpt: work
def brighten(photo):
    light = 0
    for pixel in range(PIXELS):
        light = (light + pixel * photo) % 256
    print(f"photo {photo} is ready")
# end excerpt


if __name__ == "__main__":
    start = perf_counter()
    # excerpt: workers
    if HOW == "in a row":
        for photo in range(1, PHOTOS + 1):
            brighten(photo)
    else:
        kind = Thread if HOW == "threads" else Process
        workers = [kind(target=brighten, args=(n + 1,)) for n in range(PHOTOS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    # end excerpt
    print(f"{HOW}: {perf_counter() - start:.2f} s")
# expect-unordered: photo 1 is ready
# expect-unordered: photo 2 is ready
# expect-unordered: photo 3 is ready
# expect-unordered: photo 4 is ready
# expect-like: {text}: {number} s
