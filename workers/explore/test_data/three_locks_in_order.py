"""The same locks, all taken in one order."""

from threading import Lock, Thread

a, b, c = Lock(), Lock(), Lock()


def first():
    with a:
        with b:
            pass


def second():
    with b:
        with c:
            pass


def third():
    with a:
        with c:
            pass


threads = [Thread(target=first), Thread(target=second), Thread(target=third)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
