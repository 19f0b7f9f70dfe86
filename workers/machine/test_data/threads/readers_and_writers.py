"""A lock for many readers or one writer, made of a condition."""

import threading


class ReadWriteLock:
    def __init__(self):
        self._condition = threading.Condition()
        self._readers = 0
        self._writing = False

    def acquire_read(self):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing)
            self._readers += 1

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


lock, pair, torn = ReadWriteLock(), [0, 0], []


def write():
    for _ in range(30):
        lock.acquire_write()
        pair[0] += 1
        pair[1] += 1
        lock.release_write()


def read():
    for _ in range(30):
        lock.acquire_read()
        if pair[0] != pair[1]:
            torn.append(tuple(pair))
        lock.release_read()


threads = [threading.Thread(target=target) for target in (write, read, write, read)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(pair, torn)
