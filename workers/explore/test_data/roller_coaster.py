"""A car for one passenger: nobody gets in before the last one is out."""

from threading import Semaphore, Thread

board, boarded, leave, left = Semaphore(0), Semaphore(0), Semaphore(0), Semaphore(0)
log = []


def car():
    for _ in range(2):
        board.release()
        boarded.acquire()
        log.append("run")
        leave.release()
        left.acquire()


def passenger(me):
    board.acquire()
    log.append(f"in {me}")
    boarded.release()
    leave.acquire()
    log.append(f"out {me}")
    left.release()


threads = [Thread(target=car)] + [Thread(target=passenger, args=(m,)) for m in (1, 2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, sep=",")
# expect: safe
# expect: outcomes "in 1,run,out 1,in 2,run,out 2\n" "in 2,run,out 2,in 1,run,out 1\n"
