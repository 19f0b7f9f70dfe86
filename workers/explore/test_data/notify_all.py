"""Two wait, all are notified."""

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
        changed.notify_all()


threads = [Thread(target=wait), Thread(target=wait), Thread(target=tell)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
