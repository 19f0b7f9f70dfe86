"""A lock of `multiprocessing` keeps the lines of processes apart; it can be released by any process."""

from multiprocessing import Lock, Process, RLock, Semaphore


def release(lock):
    lock.release()


def count(lock, counter):
    for _ in range(20):
        with lock:
            counter.append(1)


if __name__ == "__main__":
    lock = Lock()
    lock.acquire()
    process = Process(target=release, args=(lock,))
    process.start()
    process.join()
    print(lock.acquire(block=False), lock.acquire(timeout=0.01))
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(error)
    recursive = RLock()
    print(recursive.acquire(), recursive.acquire())
    recursive.release()
    recursive.release()
    try:
        recursive.release()
    except AssertionError as error:
        print(error)
    semaphore = Semaphore(2)
    print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.get_value())
