"""A lock is released by another thread than the one that took it."""

from threading import Lock, Thread

lock = Lock()
lock.acquire()


def wait():
    with lock:
        print("released")


def release():
    print("releasing")
    lock.release()


threads = [Thread(target=wait), Thread(target=release)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "releasing\nreleased\n"
