"""SystemExit: its codes seen when caught, and at the end an exit with an object that is printed."""

import sys


def code_of(action):
    try:
        action()
    except SystemExit as error:
        return error.code, error.args, str(error), repr(error)
    return "no exit"


def leave(code):
    try:
        sys.exit(code)
    finally:
        print("finally runs", end="; ")


class Reason:
    def __str__(self):
        return "the reason\nof two lines"

    def __repr__(self):
        return "Reason()"


print(code_of(sys.exit), code_of(lambda: sys.exit(0)), code_of(lambda: sys.exit("text")), code_of(lambda: leave(3)))
print(code_of(lambda: sys.exit((1, 2))), code_of(lambda: sys.exit(None)), code_of(lambda: sys.exit([5])), code_of(exit), code_of(lambda: quit(7)))
print(isinstance(SystemExit(), Exception), isinstance(SystemExit(), BaseException), SystemExit(1, 2).code, SystemExit().code)


def raising():
    raise SystemExit


def chained():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise SystemExit("chained") from error


print(code_of(raising), code_of(chained))
try:
    try:
        sys.exit("caught by the bare except")
    except Exception:
        print("never")
    except:
        print("seen", sys.exc_info()[0].__name__)
        raise
except BaseException as error:
    print(type(error).__name__, error.__context__)

print("to standard output")
print("to standard error", file=sys.stderr)
sys.exit(Reason())
print("never reached")
