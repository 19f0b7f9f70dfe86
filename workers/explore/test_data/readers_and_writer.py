"""Readers share, a writer is alone: the first reader locks the writer out, the last lets it in."""

from threading import Lock, Thread

counting = Lock()
room = Lock()
readers = 0
writing = False


def read():
    global readers
    with counting:
        readers += 1
        if readers == 1:
            room.acquire()
    assert not writing
    with counting:
        readers -= 1
        if readers == 0:
            room.release()


def write():
    global writing
    with room:
        writing = True
        writing = False


threads = [Thread(target=read), Thread(target=read), Thread(target=write)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: safe
# expect: outcomes "done\n"
