"""Whoever does not get the lock at once goes without."""

from threading import Lock, Thread

lock = Lock()
got = 0


def work():
    global got
    if lock.acquire(blocking=False):
        got += 1
        lock.release()


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got)
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
