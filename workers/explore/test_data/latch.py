"""Who waits for the latch goes on when all have counted down."""

from threading import Condition, Thread

changed = Condition()
left = 2


def count_down():
    global left
    with changed:
        left -= 1
        if left == 0:
            changed.notify_all()


def wait():
    with changed:
        while left:
            changed.wait()
    print(left)


threads = [Thread(target=count_down), Thread(target=wait), Thread(target=count_down)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: safe
# expect: outcomes "0\n"
