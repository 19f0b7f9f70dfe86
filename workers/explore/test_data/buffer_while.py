"""The same with `while`: who is woken looks again."""

from threading import Condition, Thread

buffer = []
changed = Condition()


def put():
    with changed:
        buffer.append(1)
        changed.notify()


def get():
    with changed:
        while not buffer:
            changed.wait()
        buffer.pop()


threads = [Thread(target=get), Thread(target=get), Thread(target=put), Thread(target=put)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(buffer)
# expect: safe
# expect: outcomes "[]\n"
