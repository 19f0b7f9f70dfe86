"""A lock is not for taking twice."""

from threading import Lock

lock = Lock()
lock.acquire()
lock.acquire()
print("never")
# judge
# expect: deadlock
# expect: flaw deadlock line 7
