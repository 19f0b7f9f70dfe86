"""A pool of threads that is not shut down: the process waits for its calls."""

from concurrent.futures import ThreadPoolExecutor

e = ThreadPoolExecutor(1)
print(e.submit(len, "ab").result())
import time


def late():
    time.sleep(0.05)
    print("late")


e.submit(late)
print("end")
