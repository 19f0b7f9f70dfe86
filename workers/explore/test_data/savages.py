"""A cook fills the pot when the savage who finds it empty calls."""

from threading import Lock, Semaphore, Thread

mutex = Lock()
empty, full = Semaphore(0), Semaphore(0)
servings = 0
eaten = 0


def cook():
    global servings
    while True:
        empty.acquire()
        servings = 2
        full.release()


def savage():
    global servings, eaten
    with mutex:
        if servings == 0:
            empty.release()
            full.acquire()
        servings -= 1
        eaten += 1


Thread(target=cook, daemon=True).start()
threads = [Thread(target=savage) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with mutex:
    print(eaten, servings)
# expect: safe
# expect: outcomes "3 1\n"
