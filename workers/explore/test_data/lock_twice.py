"""A lock is not for taking twice."""

from threading import Lock

lock = Lock()
lock.acquire()
lock.acquire()
print("never")
# judge
# expect: deadlock line 7
