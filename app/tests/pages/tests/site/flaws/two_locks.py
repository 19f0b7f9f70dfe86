"""Two threads take two locks in opposite order."""

from threading import Lock, Thread

ann, bob = Lock(), Lock()


def give(first, second):
    with first:
        with second:
            pass


threads = [Thread(target=give, args=pair) for pair in [(ann, bob), (bob, ann)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# forced: deadlock
