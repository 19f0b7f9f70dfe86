"""A buffer whose readers look once, with `if`: whoever is woken may find that another was faster."""

from threading import Condition, Thread

buffer = []
changed = Condition()


def put():
    with changed:
        buffer.append(1)
        changed.notify()


def get():
    with changed:
        if not buffer:
            changed.wait()
        buffer.pop()


threads = [Thread(target=get), Thread(target=get), Thread(target=put), Thread(target=put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(buffer)
# expect: exception
# expect: flaw exception line 19
# expect: outcomes "[]\n"
