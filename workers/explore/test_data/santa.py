"""Santa looks for reindeer first and never sends them away: an elf that rings later waits for ever."""

from threading import Lock, Semaphore, Thread

REINDEER = 2
elves = deer = 0
mutex, santa_sem, deer_sem, elf_sem = Lock(), Semaphore(0), Semaphore(0), Semaphore(0)
log = []


def santa():
    for _ in range(2):
        santa_sem.acquire()
        with mutex:
            if deer == REINDEER:
                log.append("sleigh")
                deer_sem.release(REINDEER)
            elif elves == 1:
                log.append("help")
                elf_sem.release()


def reindeer():
    global deer
    with mutex:
        deer += 1
        if deer == REINDEER:
            santa_sem.release()
    deer_sem.acquire()


def elf():
    global elves
    with mutex:
        elves += 1
        santa_sem.release()
    elf_sem.acquire()


threads = [Thread(target=f) for f in (santa, reindeer, reindeer, elf)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(log)
# expect: deadlock
# expect: flaw deadlock line 37
# expect: outcomes "['help', 'sleigh']\n"
