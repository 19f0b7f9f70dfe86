"""Semaphores and bounded semaphores between processes."""

from multiprocessing import BoundedSemaphore, Process, Queue, Semaphore


def enter(semaphore, inside, log):
    with semaphore:
        inside.acquire()
        log.put("in")
        inside.release()


if __name__ == "__main__":
    semaphore, inside, log = Semaphore(2), Semaphore(2), Queue()
    workers = [Process(target=enter, args=(semaphore, inside, log)) for _ in range(4)]
    for p in workers:
        p.start()
    for p in workers:
        p.join()
    print([log.get() for _ in workers])
    s = Semaphore(1)
    print(s.acquire(), s.acquire(block=False), s.acquire(timeout=0.01), s.acquire(False))
    s.release()
    s.release()
    print(s.acquire(), s.acquire(), s.get_value())
    b = BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as error:
        print("ValueError:", error)
