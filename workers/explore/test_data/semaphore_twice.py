"""A semaphore of one permit is no recursive lock."""

from threading import Semaphore, Thread

permit = Semaphore(1)


def work():
    with permit:
        with permit:
            pass


thread = Thread(target=work)
thread.start()
thread.join()
# judge
# expect: deadlock
# expect: flaw deadlock line 10
