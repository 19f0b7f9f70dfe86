"""Two readers both wait for the other to leave before they write."""

from threading import Condition, Thread

lock = Condition()
readers = 0


def read_then_write():
    global readers
    with lock:
        readers += 1
    with lock:
        while readers > 1:
            lock.wait()
        readers -= 1
        lock.notify_all()


threads = [Thread(target=read_then_write) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("written")
# judge
# expect: deadlock
# expect: outcomes "written\n"
# expect: flaw deadlock line 15
