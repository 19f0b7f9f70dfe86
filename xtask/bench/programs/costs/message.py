# How long a message of a million bytes takes from one process to another: there and back, halved.
from multiprocessing import Pipe, Process
from time import perf_counter

ROUNDS = 40
MESSAGE = bytes(1_000_000)


def echo(connection):
    for _ in range(ROUNDS + 1):
        connection.send(connection.recv())


if __name__ == "__main__":
    ours, theirs = Pipe()
    process = Process(target=echo, args=(theirs,))
    process.start()
    ours.send(MESSAGE)
    ours.recv()
    before = perf_counter()
    for _ in range(ROUNDS):
        ours.send(MESSAGE)
        length = len(ours.recv())
    seconds = perf_counter() - before
    process.join()
    print(length)
    print(seconds / (2 * ROUNDS))
