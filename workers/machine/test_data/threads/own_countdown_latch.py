"""A latch: waits until a number of things have happened."""

import threading


class CountDownLatch:
    def __init__(self, count):
        self.count, self.condition = count, threading.Condition()

    def count_down(self):
        with self.condition:
            self.count -= 1
            if self.count <= 0:
                self.condition.notify_all()

    def wait(self, timeout=None):
        with self.condition:
            return self.condition.wait_for(lambda: self.count <= 0, timeout)


latch, done = CountDownLatch(3), []
print(latch.wait(0.01))


def work(n):
    done.append(n)
    latch.count_down()


for n in range(3):
    threading.Thread(target=work, args=(n,)).start()
print(latch.wait(), sorted(done))
