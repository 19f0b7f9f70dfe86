# How long it takes until a lock that another thread waits for is in that thread's hands. Each of two threads gives back
# the lock that the other one waits for, so every acquire has to wait.
from threading import Lock, Thread
from time import perf_counter

ROUNDS = 2000
ping, pong = Lock(), Lock()
ping.acquire()
pong.acquire()
passed = 0


def answer():
    global passed
    for _ in range(ROUNDS):
        ping.acquire()
        passed += 1
        pong.release()


if __name__ == "__main__":
    thread = Thread(target=answer)
    thread.start()
    before = perf_counter()
    for _ in range(ROUNDS):
        ping.release()
        pong.acquire()
        passed += 1
    seconds = perf_counter() - before
    thread.join()
    print(passed)
    print(seconds / passed)
