"""Producers and consumers wait for one condition: `notify` may wake one who has nothing to do."""

from threading import Condition, Thread

cond = Condition()
slot = []


def put():
    with cond:
        while slot:
            cond.wait()
        slot.append(1)
        cond.notify()


def take():
    with cond:
        while not slot:
            cond.wait()
        slot.pop()
        cond.notify()


threads = [Thread(target=f) for f in (put, put, take, take)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: deadlock
# expect: flaw deadlock line 12
# expect: outcomes "done\n"
