"""Readers let waiting writers go first."""

from threading import Condition, Thread

cond = Condition()
readers = writers_waiting = 0
writing = False


def read():
    global readers
    with cond:
        while writing or writers_waiting:
            cond.wait()
        readers += 1
    assert not writing
    with cond:
        readers -= 1
        cond.notify_all()


def write():
    global writing, writers_waiting
    with cond:
        writers_waiting += 1
        while writing or readers:
            cond.wait()
        writers_waiting -= 1
        writing = True
    assert readers == 0
    with cond:
        writing = False
        cond.notify_all()


threads = [Thread(target=f) for f in (read, read, write, write)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(readers, writing)
# expect: safe
# expect: outcomes "0 False\n"
