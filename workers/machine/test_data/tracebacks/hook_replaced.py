"""sys.excepthook replaced: the program tells of its uncaught error in its own way."""

import sys
import traceback


class Rejected(Exception):
    pass


def report(kind, error, trace):
    frames = traceback.extract_tb(trace)
    print("own report:", kind.__name__, error, file=sys.stderr)
    for frame in frames:
        print(f"  {frame.name}:{frame.lineno}: {frame.line}", file=sys.stderr)
    print("  caused by", repr(error.__cause__), "context", repr(error.__context__), file=sys.stderr)
    print("hook ran", len(frames), isinstance(error, Rejected), kind is type(error))


def check(value):
    if value > 2:
        raise Rejected(value) from ValueError("too large")
    return value


def run(values):
    return [check(value) for value in values]


print(sys.excepthook is sys.__excepthook__)
try:
    check(5)
except Rejected:
    sys.excepthook(*sys.exc_info())
sys.excepthook = report
print(sys.excepthook is sys.__excepthook__, run([1, 2]))
try:
    check(3)
except Rejected as error:
    print("handled, no hook", error)
    sys.__excepthook__(type(error), error, error.__traceback__)
total = 0
for value in (1, 5):
    total += check(value)
