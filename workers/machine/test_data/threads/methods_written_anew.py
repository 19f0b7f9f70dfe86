"""Which methods call which: what a subclass writes anew is called by what it inherits."""

import queue
import threading


class Counted(threading.Semaphore):
    def release(self, n=1):
        print("release", n)
        super().release(n)

    def acquire(self, *args, **kwargs):
        print("acquire")
        return super().acquire(*args, **kwargs)


permit = Counted(1)
with permit:
    print("inside")
permit.acquire()
permit.release()


class Bounded(threading.BoundedSemaphore):
    def release(self, n=1):
        super().release(n)
        print("released")


with Bounded(2):
    pass


class Loud(threading.Condition):
    def notify(self, n=1):
        print("notify", n)
        super().notify(n)


condition = Loud()
waiting = threading.Semaphore(0)


def wait():
    with condition:
        waiting.release()
        condition.wait()


threads = [threading.Thread(target=wait) for _ in range(3)]
for thread in threads:
    thread.start()
for _ in threads:
    waiting.acquire()
with condition:
    condition.notify_all()
for thread in threads:
    thread.join()
with condition:
    condition.notify_all()


class Logged(queue.LifoQueue):
    def put(self, item, block=True, timeout=None):
        print("put", item, block)
        super().put(item, block, timeout)

    def get(self, block=True, timeout=None):
        item = super().get(block, timeout)
        print("got", item, block)
        return item


logged = Logged()
logged.put(1)
logged.put_nowait(2)
logged.get()
logged.get_nowait()
try:
    logged.get_nowait()
except queue.Empty:
    print("empty")


class Ticks(threading.Timer):
    def run(self):
        print("before")
        super().run()
        print("after")


timer = Ticks(0, print, ("tick",))
timer.start()
timer.join()
