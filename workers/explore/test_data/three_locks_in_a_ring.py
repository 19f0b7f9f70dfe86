"""Three threads, three locks, each takes its own and then the next one's."""

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
    with c:
        with a:
            pass


threads = [Thread(target=first), Thread(target=second), Thread(target=third)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: deadlock
# expect: outcomes "done\n"
# expect: flaw deadlock line 10
