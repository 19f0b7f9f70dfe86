"""Waits for a thread while holding the lock that the thread needs."""

from threading import Lock, Thread

lock = Lock()


def work():
    with lock:
        pass


thread = Thread(target=work)
with lock:
    thread.start()
    thread.join()
# judge
# expect: deadlock
# expect: flaw deadlock line 9
