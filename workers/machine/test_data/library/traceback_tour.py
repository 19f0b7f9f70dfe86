"""traceback: formatting exceptions as text."""

import sys
import traceback


def outer():
    inner()


def inner():
    raise ValueError("deep inside")


try:
    outer()
except ValueError as error:
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    frames = traceback.extract_tb(error.__traceback__)
    print([(f.name, f.lineno, f.line) for f in frames], len(traceback.format_tb(error.__traceback__)))
    print(traceback.format_exc().splitlines()[0], traceback.format_exc().splitlines()[-1])
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is error.__traceback__ or tb is not None)
    print([line for line in "".join(traceback.format_exception(error)).splitlines() if "File" not in line])
print(sys.exc_info())
try:
    try:
        {}["k"]
    except KeyError as error:
        raise RuntimeError("second") from error
except RuntimeError as error:
    text = "".join(traceback.format_exception(error))
    print("direct cause" in text, text.count("Traceback"), error.__cause__, error.__context__ is error.__cause__, error.__suppress_context__)
    t = traceback.TracebackException.from_exception(error)
    print(str(t), list(t.format_exception_only()))
try:
    try:
        1 / 0
    finally:
        [].pop()
except IndexError as error:
    print(repr(error.__context__), "During handling" in traceback.format_exc())
error = TypeError("made, not raised")
error.add_note("a note")
print(traceback.format_exception(error), error.__notes__)
