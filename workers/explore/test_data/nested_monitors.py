"""Waiting inside gives up the inner lock but not the outer one."""

from threading import Condition, Lock, Thread

outer = Lock()
inner = Condition()
ready = False


def wait():
    with outer:
        with inner:
            while not ready:
                inner.wait()


def wake():
    global ready
    with outer:
        with inner:
            ready = True
            inner.notify()


threads = [Thread(target=wait), Thread(target=wake)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# judge
# expect: deadlock
# expect: outcomes "done\n"
# expect: flaw deadlock line 14
