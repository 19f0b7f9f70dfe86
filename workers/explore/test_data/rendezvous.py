"""Each waits for the other to have arrived: both first halves come before both second halves."""

from threading import Semaphore, Thread

arrived = [Semaphore(0), Semaphore(0)]
steps = []


def meet(me):
    steps.append(1)
    arrived[me].release()
    arrived[1 - me].acquire()
    steps.append(2)


thread = Thread(target=meet, args=(0,))
thread.start()
meet(1)
thread.join()
print(steps)
# expect: safe
# expect: outcomes "[1, 1, 2, 2]\n"
