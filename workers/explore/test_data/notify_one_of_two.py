"""Two wait, one is notified, once: the other waits for ever."""

from threading import Condition, Thread

changed = Condition()
ready = False


def wait():
    with changed:
        while not ready:
            changed.wait()


def tell():
    global ready
    with changed:
        ready = True
        changed.notify()


threads = [Thread(target=wait), Thread(target=wait), Thread(target=tell)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: deadlock
# expect: flaw deadlock line 12
# expect: outcomes "done\n"
