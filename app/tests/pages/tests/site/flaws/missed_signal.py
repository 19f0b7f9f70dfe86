"""The signal comes before anybody waits for it, and nobody looks whether it has come."""

from threading import Condition, Thread

door = Condition()


def wait():
    with door:
        door.wait()


def ring():
    with door:
        door.notify()


threads = [Thread(target=wait), Thread(target=ring)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# forced: deadlock
