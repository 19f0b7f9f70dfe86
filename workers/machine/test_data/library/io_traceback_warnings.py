"""io, traceback, warnings."""

import io
import sys
import traceback
import warnings

text = io.StringIO("one\ntwo\nthree")
print(text.readline(), text.read(2), text.tell(), text.readlines(), text.read(), text.seek(0), list(text))
text.seek(4)
print(text.write("TWO!"), repr(text.getvalue()), text.truncate(9), repr(text.getvalue()))
text.seek(0, 2)
print(text.writelines(["a", "b"]), repr(text.getvalue()), text.closed, text.readable())
with io.StringIO() as other:
    print("hello", 42, sep="-", file=other)
    print(repr(other.getvalue()))
data = io.BytesIO(b"abc\ndef")
print(data.readline(), data.read(1), data.tell(), data.seek(-2, 2), data.read(), data.write(b"xyz"), data.getvalue())
for wrong in (lambda: other.read(), lambda: text.write(1), lambda: data.write("x"), lambda: text.seek(-1), lambda: io.TextIOBase().read()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


def inner(value):
    return 1 / value


def outer():
    try:
        inner(0)
    except ZeroDivisionError as error:
        raise ValueError("outer") from error


try:
    outer()
except ValueError as error:
    caught = error
lines = traceback.format_exception(caught)
print(len(lines), lines[-1], end="")
print("direct cause" in "".join(lines), len([line for line in lines if "ValueError" in line]))
print([(place.name, place.lineno, place.line) for place in traceback.extract_tb(caught.__traceback__)])
print(traceback.format_exception_only(caught), traceback.format_exception_only(KeyError("k")))
summary = traceback.TracebackException.from_exception(caught)
print(summary.exc_type, str(summary), summary.stack[-1].name, summary.__cause__.exc_type.__name__)
try:
    raise RuntimeError("seen")
except RuntimeError:
    report = traceback.format_exc()
    print(report.splitlines()[0], report.splitlines()[-1])
    stream = io.StringIO()
    traceback.print_exc(file=stream)
    print(stream.getvalue() == report)


def where():
    return [place.name for place in traceback.extract_stack()]


def caller():
    return where()


print(caller(), caught.__traceback__.tb_lineno, caught.__traceback__.tb_next.tb_lineno)
grouped = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError("x")])])
print("".join(traceback.format_exception(grouped)), end="")

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
    warnings.warn(UserWarning("two"))
    warnings.warn("plain")
    print([(str(one.message), one.category.__name__, one.lineno) for one in found])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error")
    except UserWarning as error:
        print("raised", error)
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("ignore")
    warnings.warn("unseen")
    warnings.filterwarnings("always", message="keep")
    warnings.warn("keep me")
    print(len(found))
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "x = 1"), end="")
saved, sys.stderr = sys.stderr, io.StringIO()
for _ in range(3):
    warnings.warn("once a place")
shown, sys.stderr = sys.stderr.getvalue(), saved
print(shown.count("once a place"), shown.count("UserWarning"))
try:
    warnings.warn("x", int)
except TypeError as error:
    print(error)
