"""Waiting gives up a recursive lock however often it was taken."""

from threading import Condition, RLock, Thread

lock = RLock()
cond = Condition(lock)
ready = False


def wait():
    with lock:
        with cond:
            while not ready:
                cond.wait()
    print("woken")


def wake():
    global ready
    with lock:
        ready = True
        cond.notify()


threads = [Thread(target=wait), Thread(target=wake)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "woken\n"
