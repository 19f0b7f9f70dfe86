"""Exception classes of one's own: fields, texts, hierarchies, pickled and compared, and the last uncaught."""

import pickle
import traceback


class LibraryError(Exception):
    """The base of all errors of this library."""

    code = 1

    def __init__(self, message="nothing told", *, code=None):
        super().__init__(message)
        if code is not None:
            self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NotFound(LibraryError, LookupError):
    code = 404

    def __init__(self, key, places=()):
        super().__init__(f"{key!r} in {len(places)} places")
        self.key, self.places = key, places


class Quiet(LibraryError):
    def __repr__(self):
        return "<quiet>"


class Plain(Exception):
    pass


class Fields(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


class Renamed(Exception):
    pass


Renamed.__name__ = "Named"
Renamed.__qualname__ = "Outer.Named"


class Outer:
    class Inner(Plain):
        pass


def local():
    class Local(Plain):
        pass

    return Local


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return caught


for error in (LibraryError(), LibraryError("told", code=7), NotFound("k", [1, 2]), Quiet("q"), Plain(), Plain("one"), Plain("one", 2), Fields(1, b=2), Renamed("r"), Outer.Inner("i"), local()("l"), KeyError("k"), KeyError(), OSError(2, "gone", "f"), StopIteration(3), Plain("é\n"), Plain([1], {"a": 2})):
    print(type(error).__name__, "|", str(error), "|", repr(error), "|", error.args, "|", traceback.format_exception_only(error)[-1].strip())

caught = raised(NotFound("x"))
print(caught.key, caught.code, isinstance(caught, LookupError), [c.__name__ for c in NotFound.__mro__], NotFound.__doc__, LibraryError.__doc__)
print(Plain("a") == Plain("a"), caught == caught, len({Plain("a"), Plain("a")}), bool(Plain()), hash(caught) == hash(caught), caught.args is caught.args)
for error in (Plain("a", 1), KeyError("k"), OSError(2, "gone", "f"), LibraryError("told"), ExceptionGroup("g", [Plain("x")])):
    copy = pickle.loads(pickle.dumps(error))
    print(type(copy).__name__, copy.args, str(copy), copy is error)
error = Plain("before")
error.args = ("after", 2)
error.extra = "field"
print(error, error.args, vars(error), error.extra)
for kinds in ((LookupError, Plain), (LibraryError,), (Exception,), (ArithmeticError, OSError)):
    try:
        try:
            raise NotFound("handled")
        except kinds as caught:
            print("caught as", [k.__name__ for k in kinds], caught)
    except NotFound:
        print("not caught as", [k.__name__ for k in kinds])
print([type(OSError(n, "m")).__name__ for n in (1, 2, 3, 4, 9, 11, 13, 17, 20, 21, 32, 104, 110, 111, 999)])
raise NotFound("last", "ab") from raised(Plain("cause"))
