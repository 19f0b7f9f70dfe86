"""Signals that processes send: each other, and themselves."""

import multiprocessing
import os
import signal
import time


def end_by(number):
    os.kill(os.getpid(), number)
    time.sleep(60)


def interrupted():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(60)
    except KeyboardInterrupt:
        print("interrupted", flush=True)


def ignoring():
    print(signal.signal(signal.SIGINT, signal.SIG_IGN) is signal.default_int_handler)
    print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)
    signal.raise_signal(signal.SIGINT)
    os.kill(os.getpid(), signal.SIGINT)
    print(signal.signal(signal.SIGINT, signal.default_int_handler))
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("not ignored any more", flush=True)


def ignore():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def wait():
    time.sleep(60)


if __name__ == "__main__":
    for number in (signal.SIGTERM, signal.SIGKILL):
        child = multiprocessing.Process(target=end_by, args=(number,))
        child.start()
        child.join()
        print(child.exitcode == -number)
    for target in (interrupted, ignoring):
        child = multiprocessing.Process(target=target)
        child.start()
        child.join()
        print(child.exitcode)
    child = multiprocessing.Process(target=wait)
    child.start()
    os.kill(child.pid, 0)
    os.kill(child.pid, signal.SIGTERM)
    child.join()
    print(child.exitcode)
    for pid in (child.pid, 4000000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError as error:
            print(error)
    with multiprocessing.Pool(2, initializer=ignore) as pool:
        print(pool.map(abs, [-1, -2]))
