"""A process ends without giving back the lock."""

from multiprocessing import Lock, Process


def hold(lock):
    lock.acquire()
    print("held")


if __name__ == "__main__":
    lock = Lock()
    p = Process(target=hold, args=(lock,))
    p.start()
    p.join()
    lock.acquire()
    print("mine")
# expect: deadlock
# expect: flaw deadlock line 16
