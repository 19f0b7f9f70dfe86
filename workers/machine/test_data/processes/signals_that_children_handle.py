"""A child that handles a signal of its parent's goes on, or ends as it likes."""

import multiprocessing
import os
import signal
import sys
import time


def end_well(ready):
    def stop(number, frame):
        print("cleaning up after", signal.Signals(number).name, flush=True)
        sys.exit(5)

    signal.signal(signal.SIGTERM, stop)
    ready.set()
    while True:
        time.sleep(60)


def be_told(ready):
    told = []

    def tell(number, frame):
        print("told by", signal.Signals(number).name, flush=True)
        told.append(number)

    signal.signal(signal.SIGUSR1, tell)
    ready.set()
    while not told:
        time.sleep(0.01)
    print("done", flush=True)


def stay(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.set()
    while True:
        time.sleep(60)


if __name__ == "__main__":
    ready = multiprocessing.Event()
    child = multiprocessing.Process(target=end_well, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    child.join()
    print(child.exitcode)
    ready = multiprocessing.Event()
    child = multiprocessing.Process(target=be_told, args=(ready,))
    child.start()
    ready.wait()
    os.kill(child.pid, signal.SIGUSR1)
    child.join()
    print(child.exitcode)
    ready = multiprocessing.Event()
    child = multiprocessing.Process(target=stay, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    child.kill()
    child.join()
    print(child.exitcode)
