"""A lock that many readers or one writer hold, made of a condition."""

import threading


class ReadWriteLock:
    def __init__(self):
        self._condition = threading.Condition()
        self._readers = 0
        self._writing = False
        self.most_readers = 0

    def acquire_read(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing)
            self._readers += 1
            self.most_readers = max(self.most_readers, self._readers)

    def release_read(self):
        with self._condition:
            self._readers -= 1
            if not self._readers:
                self._condition.notify_all()

    def acquire_write(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing and not self._readers)
            self._writing = True

    def release_write(self):
        with self._condition:
            self._writing = False
            self._condition.notify_all()


lock, value, torn = ReadWriteLock(), [0, 0], []
together = threading.Barrier(3)


def read():
    lock.acquire_read()
    together.wait()
    torn.append(value[0] != value[1])
    lock.release_read()


def write():
    for _ in range(10):
        lock.acquire_write()
        value[0] += 1
        value[1] += 1
        lock.release_write()


threads = [threading.Thread(target=read) for _ in range(3)] + [threading.Thread(target=write) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(value, torn, lock.most_readers)
