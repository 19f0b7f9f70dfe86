"""A producer that waits for room does not see that it is to stop."""

from queue import Queue
from threading import Thread

queue = Queue(1)
stop = False


def produce():
    number = 0
    while not stop:
        queue.put(number)
        number += 1


thread = Thread(target=produce)
thread.start()
print(queue.get())
stop = True
thread.join()
print("stopped")
# judge
# expect: deadlock
# expect: flaw deadlock line 13
# expect: outcomes "0\nstopped\n"
# expect: race line 20
