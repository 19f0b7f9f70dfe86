"""Two adults leave at once, and each takes half of the permits that one needs."""

from threading import Event, Semaphore, Thread

permits = Semaphore(4)
gone = Event()


def adult():
    for _ in range(2):
        permits.acquire()
    gone.set()


def child():
    gone.wait()
    permits.release()


for _ in range(2):
    permits.acquire()
threads = [Thread(target=target) for target in (adult, adult, child, child)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("all home")
# expect: deadlock
# expect: flaw deadlock line 11
# expect: outcomes "all home\n"
