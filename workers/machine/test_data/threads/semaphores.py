"""Semaphores bound how many are inside; a bounded one notices a release too many."""

import threading
import time

inside, most = 0, 0
lock = threading.Lock()
semaphore = threading.Semaphore(3)


def visit():
    global inside, most
    with semaphore:
        with lock:
            inside += 1
            most = max(most, inside)
        time.sleep(0.005)
        with lock:
            inside -= 1


threads = [threading.Thread(target=visit) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(inside, most <= 3)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.acquire(timeout=0.01))
semaphore.release(3)
bounded = threading.BoundedSemaphore()
print(bounded.acquire(blocking=False), bounded.acquire(blocking=False))
bounded.release()
try:
    bounded.release()
except ValueError as error:
    print(error)
for arguments in ((-1,),):
    try:
        threading.Semaphore(*arguments)
    except ValueError as error:
        print(error)
try:
    semaphore.release(0)
except ValueError as error:
    print(error)
try:
    semaphore.acquire(blocking=False, timeout=1)
except ValueError as error:
    print(error)
