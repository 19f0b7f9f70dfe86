"""A thread that fails while it holds a lock that nobody gives back."""

from threading import Lock, Thread

lock = Lock()


def work():
    lock.acquire()
    raise ValueError("no")


thread = Thread(target=work)
thread.start()
with lock:
    pass
thread.join()
print("end")
# judge
# expect: deadlock
# expect: flaw deadlock line 15
# expect: flaw exception line 10
