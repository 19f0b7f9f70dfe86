"""sys, importlib, keyword and atexit: what a program can ask of the interpreter."""

import atexit
import importlib
import keyword
import math
import sys
from types import SimpleNamespace

print(sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize == 2**63 - 1, sys.byteorder, sys.maxunicode == 0x10FFFF, isinstance(sys.argv, list), isinstance(sys.path, list), "math" in sys.modules, sys.modules["math"] is math, sys.modules[__name__].__name__)
print(sys.getrecursionlimit() >= 100, sys.getdefaultencoding(), sys.implementation.name != "", sys.intern("abc") == "abc", sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, sys.exception() is value)
print(sys.exc_info(), sys.exception())


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


limit = sys.getrecursionlimit()
sys.setrecursionlimit(limit + 50)
print(depth() > 50)
sys.setrecursionlimit(limit)
try:
    sys.setrecursionlimit(-1)
except ValueError as error:
    print(error)
for status in (None, 0, 3, "text", (1, 2), True):
    try:
        sys.exit(status)
    except SystemExit as error:
        print(repr(error), error.code, error.args)
shown = []
sys.displayhook = shown.append
sys.displayhook(5)
sys.displayhook("shown by the hook")
sys.displayhook(None)


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_next)


sys.excepthook = hook
sys.excepthook(KeyError, KeyError("k"), SimpleNamespace(tb_next="next"))

print(keyword.iskeyword("lambda"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.kwlist[:5])
m = importlib.import_module("math")
print(m is math, m.__name__)
for name in ("no_such_module_here", "math.nothing"):
    try:
        importlib.import_module(name)
    except Exception as error:
        print(type(error).__name__, error)
try:
    from math import nothing_there
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])
try:
    import no_such_module_here
except ModuleNotFoundError as error:
    print(error, error.name)
print(__name__, __doc__.split(":")[0], __import__("string").digits, math.__name__, hasattr(math, "__doc__"))
sys.stdout.write("written\n")
sys.stdout.flush()
sys.stdout.writelines(["several ", "lines\n"])


class Doubled:
    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(text.replace("o", "oo"))

    def flush(self):
        self.stream.flush()


sys.stdout = Doubled(sys.__stdout__)
print("no more o's")
sys.stdout = sys.__stdout__


@atexit.register
def goodbye():
    print("goodbye")


atexit.register(print, "first registered", "last called", sep=", ")
registered = atexit.register(print, "never")
atexit.unregister(print)
atexit.register(print, "called before goodbye")
print(goodbye.__name__, registered is print)
