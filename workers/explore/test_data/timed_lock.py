"""A lock that is waited for with patience: it may or may not come in time."""

from threading import Lock, Thread

lock = Lock()


def work():
    with lock:
        pass


thread = Thread(target=work)
thread.start()
got = lock.acquire(timeout=1)
print(got)
if got:
    lock.release()
thread.join()
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
