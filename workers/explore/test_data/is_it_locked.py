"""Looking at a lock tells only how it was."""

from threading import Lock, Thread

lock = Lock()


def hold():
    with lock:
        pass


def look():
    print(lock.locked())


threads = [Thread(target=hold), Thread(target=look)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "False\n" "True\n"
