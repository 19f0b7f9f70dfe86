"""Functions that are called at exit, and themselves exit, fail, register and unregister."""

import atexit
import sys


class Step:
    """A function that shows itself without an address."""

    def __init__(self, function):
        self.function = function

    def __repr__(self):
        return f"<step {self.function.__name__}>"

    def __call__(self):
        self.function()


@Step
def leaves():
    sys.exit(3)


def never():
    print("never called")


def changes():
    atexit.unregister(never)
    atexit.register(print, "registered too late")
    print("the last is the first")


@Step
def fails():
    raise LookupError("at exit")


class Farewell:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args, **kwargs):
        print("bye", self.name, args, kwargs)


atexit.register(Farewell("first"), 1, key=2)
atexit.register(never)
atexit.register(never)
atexit.register(leaves)
atexit.register(fails)
atexit.register(Farewell("last"))
atexit.register(changes)
print(atexit.unregister(print))
sys.exit(7)
