"""Two locks in opposite order, and one thread never gives them back: whoever comes first, something may be left."""
# judge
# expect: deadlock
# expect: outcomes "end\n"
# expect: flaw deadlock line 14
# expect: flaw deadlock line 15

from threading import Lock, Thread

a, b = Lock(), Lock()


def both():
    a.acquire()
    b.acquire()
    b.release()
    a.release()


def keep():
    b.acquire()
    a.acquire()


threads = [Thread(target=both), Thread(target=keep)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("end")
