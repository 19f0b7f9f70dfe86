"""Functions registered with atexit run last of all, the newest first, after an exit with a message too."""

import atexit
import sys


def last(name):
    print("at exit:", name)


atexit.register(last, "first registered")
atexit.register(print, "third", "with values", sep=": ")
atexit.register(last, "taken back")
atexit.register(last, name="second registered")
atexit.unregister(last)


@atexit.register
def decorated():
    print("at exit: decorated", sys.exc_info())


atexit.register(last, "after the decorated one")
print(decorated.__name__)
try:
    raise KeyError("handled")
except KeyError:
    print("handled in place")
if len(sys.argv) < 5:
    sys.exit("leaving with a message")
