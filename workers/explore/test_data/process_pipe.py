"""A question and its answer over a pipe."""

from multiprocessing import Pipe, Process


def answer(end):
    end.send(end.recv() + 1)


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=answer, args=(there,))
    process.start()
    here.send(41)
    print(here.recv())
    process.join()
# expect: safe
# expect: outcomes "42\n"
