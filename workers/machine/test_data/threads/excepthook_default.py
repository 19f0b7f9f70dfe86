"""An error in a thread: reported on standard error by the default hook; the other threads go on."""

import io
import sys
import threading


class Meter(ValueError):
    pass


def last_lines(text):
    """The first line and those that are no place in a file."""
    lines = text.splitlines()
    return [line for line in lines if not line.startswith("  ")]


def run(function, *args, name="worker"):
    kept, sys.stderr = sys.stderr, io.StringIO()
    try:
        t = threading.Thread(target=function, args=args, name=name)
        t.start()
        t.join()
        return last_lines(sys.stderr.getvalue())
    finally:
        sys.stderr = kept


def divide(a, b):
    return a / b


def chained():
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        raise Meter("no reading") from error


def noted():
    error = KeyError("port")
    error.add_note("look into the settings")
    raise error


def group():
    raise ExceptionGroup("two", [ValueError(1), TypeError("x")])


def leave():
    raise SystemExit(3)


print(run(divide, 1, 2))
print(run(divide, 1, 0))
print(run(divide, 1, 0, name="The Divider"))
print(run(chained))
print(run(noted))
print(run(group)[:2])
print(run(leave), run(sys.exit, "bye"))
print(run(divide))
t = threading.Thread(target=5, name="no function")
kept, sys.stderr = sys.stderr, io.StringIO()
t.start()
t.join()
text, sys.stderr = sys.stderr.getvalue(), kept
print(last_lines(text))
print("still here", threading.active_count())
