"""Tracebacks as text: groups, nested groups, notes, causes, contexts, suppression, limits and the parts of TracebackException."""

import io
import re
import sys
import traceback


def show(text):
    print(re.sub(r'File ".*?"', "File", text))


def fail(kind, *args):
    raise kind(*args)


def collect(*kinds):
    errors = []
    for kind in kinds:
        try:
            fail(kind, f"a {kind.__name__}")
        except Exception as error:
            errors.append(error)
    return errors


def group():
    raise ExceptionGroup("several", collect(ValueError, KeyError) + [ExceptionGroup("inner", [TypeError("never raised"), *collect(OSError)])])


def caused():
    try:
        fail(ValueError, "low")
    except ValueError as error:
        raise RuntimeError("high") from error


def hidden():
    try:
        fail(ValueError, "low")
    except ValueError:
        raise RuntimeError("only this") from None


def thrice():
    try:
        try:
            print(1 / 0)
        except ZeroDivisionError:
            print({}["k"])
    except KeyError as error:
        raise LookupError("end") from error


def group_with_cause():
    try:
        group()
    except ExceptionGroup as eg:
        raise ValueError("from a group") from eg


def noted():
    error = ValueError("noted")
    error.add_note("one note")
    error.add_note("two\nlines")
    raise error


def empty_messages():
    raise ExceptionGroup("empties", [ValueError(), KeyError(), Exception("two\nlines"), AssertionError("")])


for function in (group, caused, hidden, thrice, group_with_cause, noted, empty_messages):
    try:
        function()
    except Exception as error:
        print("==", function.__name__)
        show(traceback.format_exc())
        print([type(e).__name__ for e in (error, error.__cause__, error.__context__) if e], error.__suppress_context__, traceback.format_exception_only(error)[-1].strip())
try:
    thrice()
except LookupError as error:
    show(traceback.format_exc(limit=1))
    show("".join(traceback.format_exception(error, chain=False)))
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue().count("Traceback"), len(traceback.extract_tb(error.__traceback__)), [f.name for f in traceback.extract_tb(error.__traceback__)], [f.line for f in traceback.extract_tb(error.__traceback__)])
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value is error, tb is not None)
    te = traceback.TracebackException.from_exception(error)
    print(te.exc_type.__name__, str(te), te.__cause__ is not None, list(te.format_exception_only()))
print(sys.exc_info())


class Odd(Exception):
    def __str__(self):
        raise ValueError("cannot be printed")


class Named(Exception):
    __module__ = "package.module"


class Outer:
    class Inner(Exception):
        pass


for error in (Odd(), Named("n"), Outer.Inner("i"), Named(), KeyError("k"), SystemExit(3), KeyboardInterrupt(), StopIteration(1), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), OSError(2, "gone", "file"), Exception("a", 2), ImportError("x", name="y")):
    print(traceback.format_exception_only(error))
print(traceback.format_exception_only(ValueError, ValueError("pair")), traceback.format_exception(ValueError("untraced")), traceback.format_exception(None))


def deep(n):
    if n:
        return deep(n - 1)
    raise ValueError("bottom")


try:
    deep(10)
except ValueError:
    show(traceback.format_exc())
try:
    deep(4)
except ValueError:
    show(traceback.format_exc(limit=-2))
