"""Errors in processes: the exit codes, and the errors sent back over a pipe with their tracebacks as text."""

import multiprocessing
import os
import sys
import traceback


class Job(multiprocessing.Process):
    def run(self):
        sys.exit(11)


def divide(a, b):
    return a / b


def chained():
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        raise ValueError("chained") from error


def grouped():
    raise ExceptionGroup("grouped", [ValueError(1), KeyError("k")])


def send(pipe, function, args):
    try:
        pipe.send(("value", function(*args)))
    except Exception as error:
        pipe.send(("error", error, traceback.format_exc()))
    pipe.close()


def leave(code):
    sys.exit(code)


def quit_at_once():
    print("left without farewell", flush=True)
    os._exit(9)


def fine():
    print("fine in the process", flush=True)


if __name__ == "__main__":
    for function, args in ((divide, (1, 2)), (divide, (1, 0)), (divide, ("a", 2)), (chained, ()), (grouped, ()), (len, (5,)), (int, ("x",))):
        ours, theirs = multiprocessing.Pipe()
        process = multiprocessing.Process(target=send, args=(theirs, function, args))
        process.start()
        kind, value, *text = ours.recv()
        process.join()
        print(function.__name__, kind, repr(value), process.exitcode, flush=True)
        print(*text, sep="", end="", flush=True)
        if kind == "error":
            print(value.__traceback__, repr(value.__cause__), type(value).__name__, value.args, flush=True)
    for target, args in ((leave, (3,)), (leave, (None,)), (leave, (True,)), (leave, (256 + 4,)), (quit_at_once, ()), (fine, ())):
        process = multiprocessing.Process(target=target, args=args)
        process.start()
        process.join()
        print(target.__name__, process.exitcode, flush=True)
    job = Job()
    job.start()
    job.join()
    print(job.exitcode)
