"""Two semaphores make two threads take turns."""

from threading import Semaphore, Thread

ping, pong = Semaphore(1), Semaphore(0)


def first():
    for _ in range(2):
        ping.acquire()
        print("ping")
        pong.release()


def second():
    for _ in range(2):
        pong.acquire()
        print("pong")
        ping.release()


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# judge
# expect: safe
# expect: outcomes "ping\npong\nping\npong\n"
