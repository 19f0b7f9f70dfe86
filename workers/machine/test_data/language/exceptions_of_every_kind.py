"""The hierarchy of exceptions, their attributes and texts."""

e = OSError(2, "No such file or directory", "data.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e, e.args, repr(e))
for number in (1, 13, 17, 20, 21, 32, 104, 110, 111, 5):
    print(number, type(OSError(number, "text")).__name__, end="; ")
print()
plain = OSError("just text")
print(plain, plain.errno, plain.strerror, plain.filename, plain.args)
print(FileNotFoundError(2, "gone"), isinstance(e, FileNotFoundError), IOError is OSError, TimeoutError("late"), ConnectionResetError().args)


class Own(OSError):
    pass


print(repr(Own(1, "own")), Own(1, "own").errno, Own(2, "x", "f"))
for error in (KeyError("k"), KeyError("a", "b"), ValueError("v"), ValueError("a", 1), ValueError(), IndexError(3), StopIteration(5), SystemExit(3), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), AssertionError("x"), NotImplementedError("todo"), ExceptionGroup("g", [ValueError(1)])):
    print(type(error).__name__, "|", error, "|", repr(error), "|", error.args)
print(StopIteration(5).value, StopIteration().value, [c.__name__ for c in FileNotFoundError.__mro__], issubclass(KeyError, LookupError), issubclass(KeyboardInterrupt, Exception))


class Detailed(Exception):
    def __init__(self, message, *, code):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


try:
    raise Detailed("went wrong", code=42)
except Detailed as error:
    print(error, repr(error), error.args, error.code, vars(error))
try:
    raise ValueError
except ValueError as error:
    print(repr(error), error.args, error.with_traceback(None) is error)
for bad in (lambda: (_ for _ in ()).throw(5), lambda: ValueError(a=1), lambda: BaseException.__new__(int)):
    try:
        bad()
    except TypeError as error:
        print("TypeError")
try:
    raise 5
except TypeError as error:
    print("TypeError:", error)
try:
    raise ValueError("x") from 5
except TypeError as error:
    print("TypeError:", error)
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as error:
    print("TypeError:", error)
try:
    import no_such_module
except ImportError as error:
    print(type(error).__name__, error.name)
try:
    from math import no_such_name
except ImportError as error:
    print(type(error).__name__, str(error).startswith("cannot import name 'no_such_name' from 'math'"))
try:
    [].nothing
except AttributeError as error:
    print(error.name, error.obj)
try:
    nothing
except NameError as error:
    print(error.name)
