"""What does it cost to start workers that do next to nothing?"""

from multiprocessing import Process
from threading import Thread
from time import perf_counter

KIND = "threads"  # or "processes"
WORKERS = 8


def greet():
    return "hello"


if __name__ == "__main__":
    kind = Thread if KIND == "threads" else Process
    workers = [kind(target=greet) for _ in range(WORKERS)]
    # excerpt: clock
    start = perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    elapsed_ms = (perf_counter() - start) * 1000
    # end excerpt
    print(f"{WORKERS} {KIND}: {elapsed_ms / WORKERS:.2f} ms each")
# expect-like: 8 {text}: {number} ms each
