"""Each reader takes and gives back the room for itself, without counting: the first to leave lets the writer in."""

from threading import Lock, Thread

room = Lock()
readers = 0
writing = False


def read():
    global readers
    readers += 1
    if readers == 1:
        room.acquire()
    assert not writing
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
# expect: assertion
# expect: flaw assertion line 15
# expect: flaw deadlock line 14
# expect: flaw deadlock line 23
# expect: flaw exception line 18
# expect: flaw exception line 23
# expect: outcomes "done\n"
# expect: race line 12
# expect: race line 16
# expect: race line 24
# expect: race line 25
