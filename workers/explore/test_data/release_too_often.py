"""A lock that nobody holds is released."""

from threading import Lock, Thread

lock = Lock()


def hold():
    with lock:
        pass


def release():
    lock.release()


threads = [Thread(target=hold), Thread(target=release)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("fine")
# judge
# expect: exception
# expect: flaw exception line 9
# expect: flaw exception line 14
