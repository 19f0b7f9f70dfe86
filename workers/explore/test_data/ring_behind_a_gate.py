"""A gate that is held meanwhile makes any order safe."""

from threading import Lock, Thread

gate, a, b = Lock(), Lock(), Lock()


def first():
    with gate, a, b:
        pass


def second():
    with gate, b, a:
        pass


threads = [Thread(target=first), Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# judge
# expect: safe
# expect: outcomes "done\n"
