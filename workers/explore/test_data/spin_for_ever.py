"""A thread waits in a loop for a flag that nobody raises."""

from threading import Thread

flag = False


def wait():
    while not flag:
        pass


thread = Thread(target=wait)
thread.start()
thread.join()
# judge
# expect: livelock
# expect: flaw livelock line 10
