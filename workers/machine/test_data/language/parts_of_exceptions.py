"""What exceptions know: names, codes, positions, files; and what their parts may be."""

both = OSError(2, "No such file", "from.txt", None, "to.txt")
print(both, both.filename, both.filename2, both.args, OSError(2, "none").filename2)
for name, value in (("__cause__", 5), ("__context__", 5), ("__traceback__", 5), ("args", 5), ("args", [1, 2]), ("args", "ab")):
    error = ValueError("x")
    try:
        setattr(error, name, value)
        print(name, getattr(error, name))
    except TypeError as refused:
        print(name, refused)
try:
    ValueError("x").with_traceback(5)
except TypeError as refused:
    print(refused)
for kind in (NameError, AttributeError, ImportError, ValueError, KeyError, UnboundLocalError, ModuleNotFoundError):
    for keywords in ({"name": "n"}, {"obj": 1}, {"path": "p"}, {"nam": 1}):
        try:
            error = kind("m", **keywords)
            print(kind.__name__, [getattr(error, name, "-") for name in ("name", "obj", "path", "msg")])
        except TypeError as refused:
            print(refused)
for convert in (lambda: "né".encode("ascii"), lambda: b"a\xff".decode()):
    try:
        convert()
    except UnicodeError as error:
        print(error.encoding, error.object, error.start, error.end, error.reason)
for kind, *args in ((UnicodeEncodeError, "ascii"), (UnicodeTranslateError, "añb", 1, 2, "why"), (UnicodeTranslateError, "abc", 0, 2, "why")):
    try:
        print(kind(*args))
    except TypeError as refused:
        print(refused)
try:
    from math import sqroot
except ImportError as error:
    print(error.name, error.msg.partition(" (")[0])


def outer():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(error.name)
    later = 1


outer()
try:
    try:
        raise LookupError("first")
    except LookupError as first:
        try:
            1 / 0
        except ZeroDivisionError:
            raise first
except LookupError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
