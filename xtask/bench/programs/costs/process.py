# How long after `start()` a process is at its first line, one after the other.
import time
from multiprocessing import Pipe, Process
from statistics import median

ROUNDS = 8


def note(connection):
    connection.send(time.time())


def start_one():
    ours, theirs = Pipe()
    before = time.time()
    process = Process(target=note, args=(theirs,))
    process.start()
    at = ours.recv()
    process.join()
    return at - before


if __name__ == "__main__":
    start_one()
    times = [start_one() for _ in range(ROUNDS)]
    print(len(times))
    print(median(times))
