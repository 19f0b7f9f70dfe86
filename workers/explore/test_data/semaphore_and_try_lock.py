"""One takes the lock within the semaphore, the other tries the lock first and then waits for the semaphore."""
# judge
# expect: deadlock
# expect: outcomes "end\n"
# expect: flaw deadlock line 14
# expect: flaw deadlock line 15

from threading import Lock, Semaphore, Thread

lock, permit = Lock(), Semaphore(1)


def within():
    permit.acquire()
    with lock:
        permit.release()


def around():
    if lock.acquire(blocking=False):
        permit.acquire()
        lock.release()


threads = [Thread(target=within), Thread(target=around)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("end")
