"""Exit codes: of a function that returns, of `sys.exit`, of an exception, of `os._exit`, of `terminate`."""

import os
import sys
import time
from multiprocessing import Process


def fine():
    pass


def leave(code):
    sys.exit(code)


def at_once():
    os._exit(9)


def long():
    time.sleep(60)


if __name__ == "__main__":
    for target, args in ((fine, ()), (leave, (3,)), (leave, (None,)), (at_once, ())):
        process = Process(target=target, args=args)
        print(process.exitcode, process.pid)
        process.start()
        process.join()
        print(process.exitcode, process.pid is not None)
    process = Process(target=long)
    process.start()
    print(process.is_alive(), process.exitcode)
    process.terminate()
    process.join()
    print(process.exitcode)
    process = Process(target=long, daemon=True)
    process.start()
    process.kill()
    process.join()
    print(process.exitcode)
