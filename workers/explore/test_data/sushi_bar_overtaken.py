"""One seat, and the one who is called has to take the mutex again: a newcomer may sit down before."""

from threading import Semaphore, Thread

eating = waiting = 0
must_wait = False
mutex, block = Semaphore(1), Semaphore(0)


def customer():
    global eating, waiting, must_wait
    mutex.acquire()
    if must_wait:
        waiting += 1
        mutex.release()
        block.acquire()
        mutex.acquire()
        waiting -= 1
    eating += 1
    assert eating <= 1
    must_wait = eating == 1
    mutex.release()
    mutex.acquire()
    eating -= 1
    if eating == 0:
        for _ in range(min(1, waiting)):
            block.release()
        must_wait = False
    mutex.release()


threads = [Thread(target=customer) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("full")
# expect: assertion
# expect: flaw assertion line 20
# expect: flaw deadlock line 23
# expect: outcomes "full\n"
