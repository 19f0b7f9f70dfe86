"""Woken by a notification, but another was faster: without looking again there is nothing to take."""

from threading import Condition, Thread

changed = Condition()
items = []


def take():
    with changed:
        if not items:
            changed.wait()
        items.pop()


def put():
    with changed:
        items.append(1)
        changed.notify()


threads = [Thread(target=take), Thread(target=take), Thread(target=put), Thread(target=put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("all taken")
# expect: exception
# expect: outcomes "all taken\n"
# expect: flaw exception line 13
