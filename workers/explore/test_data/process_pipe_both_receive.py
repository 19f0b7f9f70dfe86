"""Both ends of a pipe wait for the other to speak first."""

from multiprocessing import Pipe, Process


def answer(end):
    end.send(end.recv() + 1)


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=answer, args=(there,))
    process.start()
    print(here.recv())
    here.send(41)
    process.join()
# expect: deadlock
# expect: flaw deadlock line 7
