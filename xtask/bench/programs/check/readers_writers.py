"""N threads, every other of them a writer, the rest readers."""

from threading import Condition, Thread

N = 3
turn = Condition()
readers = 0
writers = 0


def read():
    global readers
    with turn:
        while writers:
            turn.wait()
        readers += 1
    assert writers == 0
    with turn:
        readers -= 1
        turn.notify_all()


def write():
    global writers
    with turn:
        while readers or writers:
            turn.wait()
        writers += 1
    assert readers == 0 and writers == 1
    with turn:
        writers -= 1
        turn.notify_all()


threads = [Thread(target=write if me % 2 else read) for me in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
