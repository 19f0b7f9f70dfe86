"""Waiting for a condition with a timeout ends in any case."""

from threading import Condition, Thread

changed = Condition()
ready = False


def set_ready():
    global ready
    with changed:
        ready = True
        changed.notify()


def wait():
    with changed:
        print(changed.wait_for(lambda: ready, timeout=1))


threads = [Thread(target=set_ready), Thread(target=wait)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "False\n" "True\n"
