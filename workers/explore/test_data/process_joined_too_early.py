"""A process is joined that waits for a message from its parent."""

from multiprocessing import Pipe, Process


def wait(end):
    end.recv()


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=wait, args=(there,))
    process.start()
    process.join()
    here.send("done")
# expect: deadlock
# expect: flaw deadlock line 7
