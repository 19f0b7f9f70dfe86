# What is left is ended when the program ends: names of the main program first, then what they contain, lists from behind.
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


class Plain:
    pass


def lasting():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


zebra = Thing("zebra")
row = [Thing("first"), Thing("second")]
table = {1: Thing("one"), 2: Thing("two")}
apple = Thing("apple")
holder = Plain()
holder.inner = Thing("inner")
going = lasting()
next(going)
atexit.register(print, "at exit")
weakref.finalize(zebra, print, "finalizer of zebra")
print("last line")
