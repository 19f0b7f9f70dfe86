"""Each needs both permits and takes them one by one."""

from threading import Semaphore, Thread

room = Semaphore(2)


def write():
    room.acquire()
    room.acquire()
    room.release()
    room.release()


threads = [Thread(target=write) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: deadlock
# expect: flaw deadlock line 10
# expect: outcomes "done\n"
