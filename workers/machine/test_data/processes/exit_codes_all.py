"""Exit codes of processes."""

import multiprocessing
import os
import sys


def returns():
    return 5


def exits(code):
    sys.exit(code)


def raises():
    sys.stderr = open(os.devnull, "w")
    raise ValueError("unseen")


def leaves():
    os._exit(9)


if __name__ == "__main__":
    cases = [(returns, ()), (exits, (0,)), (exits, (3,)), (exits, (None,)), (exits, (True,)), (leaves, ())]
    for target, arguments in cases:
        p = multiprocessing.Process(target=target, args=arguments)
        print(p.exitcode, p.is_alive(), p.pid, end=" ")
        p.start()
        p.join()
        print(target.__name__, arguments, p.exitcode, p.is_alive(), p.pid is not None)
    stop = multiprocessing.Event()
    p = multiprocessing.Process(target=stop.wait)
    p.start()
    print(p.exitcode, p.is_alive())
    p.terminate()
    p.join()
    print(p.exitcode, p.is_alive())
    p = multiprocessing.Process(target=stop.wait)
    p.start()
    p.kill()
    p.join()
    print(p.exitcode)
    p.close()
    try:
        p.is_alive()
    except ValueError as error:
        print("ValueError:", error)
