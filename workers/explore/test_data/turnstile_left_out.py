"""A barrier that lets one through, and counts outside the lock: both get through if both find all there."""

from threading import Lock, Semaphore, Thread

N = 2
count = 0
mutex, gate = Lock(), Semaphore(0)


def work():
    global count
    with mutex:
        count += 1
    if count == N:
        gate.release()
    gate.acquire()


threads = [Thread(target=work) for _ in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("over")
# expect: deadlock
# expect: flaw deadlock line 16
# expect: outcomes "over\n"
# expect: race line 13
