"""A lock for many readers or one writer; writers that wait come before new readers."""

import threading
from contextlib import contextmanager


class ReadWriteLock:
    def __init__(self):
        self.condition = threading.Condition()
        self.readers = self.waiting_writers = 0
        self.writing = False

    @contextmanager
    def reading(self):
        with self.condition:
            self.condition.wait_for(lambda: not self.writing and not self.waiting_writers)
            self.readers += 1
        try:
            yield
        finally:
            with self.condition:
                self.readers -= 1
                self.condition.notify_all()

    @contextmanager
    def writing_(self):
        with self.condition:
            self.waiting_writers += 1
            self.condition.wait_for(lambda: not self.writing and not self.readers)
            self.waiting_writers -= 1
            self.writing = True
        try:
            yield
        finally:
            with self.condition:
                self.writing = False
                self.condition.notify_all()


class Dictionary:
    """Two values that must always be equal."""

    def __init__(self):
        self.lock = ReadWriteLock()
        self.left = self.right = 0

    def increase(self):
        with self.lock.writing_():
            self.left += 1
            self.right += 1

    def read(self):
        with self.lock.reading():
            return self.left, self.right


shared = Dictionary()
unequal = []


def reader():
    for _ in range(30):
        left, right = shared.read()
        if left != right:
            unequal.append((left, right))


def writer():
    for _ in range(20):
        shared.increase()


threads = [threading.Thread(target=f) for f in [reader, writer] * 4]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(shared.read(), unequal, shared.lock.readers, shared.lock.writing)

# Two readers are inside together; a writer waits for both, and a late reader waits for the writer.
log, lock = [], ReadWriteLock()
inside = threading.Barrier(3)
leave = threading.Event()


def early():
    with lock.reading():
        inside.wait()
        leave.wait()
        log.append("early reader")


def write():
    with lock.writing_():
        log.append("writer")


def late():
    with lock.reading():
        log.append("late reader")


threads = [threading.Thread(target=early) for _ in range(2)]
for t in threads:
    t.start()
inside.wait()
print("readers inside:", lock.readers)
threads.append(threading.Thread(target=write))
threads[-1].start()
while not lock.waiting_writers:
    leave.wait(0.001)
threads.append(threading.Thread(target=late))
threads[-1].start()
leave.set()
for t in threads:
    t.join()
print(log)
