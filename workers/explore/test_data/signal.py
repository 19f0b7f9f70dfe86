"""A semaphore without permits makes one thread wait for another."""

from threading import Semaphore, Thread

ready = Semaphore(0)


def first():
    print("first")
    ready.release()


def second():
    ready.acquire()
    print("second")


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "first\nsecond\n"
