"""Errors in threads: each is told with its traceback, the others go on, and the program ends well."""

import io
import sys
import threading


class Worker(threading.Thread):
    def run(self):
        raise RuntimeError(f"from {self.name}")


def divide(a, b):
    return a / b


def leave():
    sys.exit("silent in a thread")


def chained():
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        raise ValueError("chained in a thread") from error


def grouped():
    raise ExceptionGroup("in a thread", [ValueError(1), TypeError(2)])


def noted():
    error = LookupError("with a note")
    error.add_note("the note")
    raise error


def without_library(text):
    """The text of a traceback without the frames of threading itself."""
    kept, skipping = [], False
    for line in text.splitlines():
        if line.lstrip(" |").startswith("File "):
            skipping = "threading.py" in line
        elif not line.lstrip(" |")[:1] in ("s", "^") and "self." not in line:
            skipping = False
        if not skipping:
            kept.append(line)
    return "\n".join(kept)


def run(thread):
    told, sys.stderr = sys.stderr, io.StringIO()
    try:
        thread.start()
        thread.join()
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = told
    print(f"-- {thread.name} {thread.is_alive()}")
    print(without_library(text))


run(threading.Thread(target=divide, args=(1, 0), name="divider"))
run(threading.Thread(target=divide, args=(1, "a")))
run(threading.Thread(target=divide, args=(1,), name="argument missing"))
run(threading.Thread(target=chained, name="chain"))
run(threading.Thread(target=leave, name="leaver"))
run(threading.Thread(target=5, name="not callable"))
run(threading.Thread(target=grouped, name="group"))
run(threading.Thread(target=noted, name="note"))
run(Worker(name="subclass"))
timer = threading.Timer(0.001, divide, (3, 0))
timer.name = "timer"
run(timer)
print("the program ends well")
