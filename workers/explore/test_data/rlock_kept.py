"""A recursive lock is given back once less than it was taken."""

from threading import RLock, Thread

lock = RLock()


def greedy():
    lock.acquire()
    lock.acquire()
    lock.release()


def other():
    with lock:
        print("in")


threads = [Thread(target=greedy), Thread(target=other)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("out")
# expect: deadlock
# expect: flaw deadlock line 15
# expect: outcomes "in\nout\n"
