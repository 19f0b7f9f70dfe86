"""Each waits before it says that it is there."""

from threading import Semaphore, Thread

arrived = [Semaphore(0), Semaphore(0)]


def meet(me):
    arrived[1 - me].acquire()
    arrived[me].release()


thread = Thread(target=meet, args=(0,))
thread.start()
meet(1)
thread.join()
# judge
# expect: deadlock
# expect: flaw deadlock line 9
