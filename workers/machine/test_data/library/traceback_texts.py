"""traceback: formatted exceptions, causes, notes, stack summaries, printed to standard output."""

import io
import traceback


def show(function, *args, **kwargs):
    "Prints what a function of the module writes, without the folder of this file."
    out = io.StringIO()
    function(*args, file=out, **kwargs)
    print(out.getvalue().replace(__file__, "traceback_texts.py"), end="")


def lumberjack():
    bright_side_of_life()


def bright_side_of_life():
    return tuple()[0]


try:
    lumberjack()
except IndexError as error:
    show(traceback.print_exc)
    print(traceback.format_exc().splitlines()[0], traceback.format_exc(limit=1).count("File"), traceback.format_exc(limit=-1).count("File"))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, frame.line, frame.lineno > 5, frame.filename == __file__)
    print(len(traceback.format_tb(error.__traceback__)), traceback.format_exception(error)[-1], end="")
    show(traceback.print_exception, error, limit=1)
    summary = traceback.TracebackException.from_exception(error)
    print(summary.exc_type, str(summary), len(summary.stack), summary.__cause__, list(summary.format_exception_only()))

try:
    try:
        int("a")
    except ValueError as error:
        raise LookupError("no a") from error
except LookupError:
    show(traceback.print_exc)
try:
    try:
        float("b")
    finally:
        [].pop()
except IndexError as error:
    show(traceback.print_exc)
    show(traceback.print_exception, error, chain=False)
try:
    try:
        int("x")
    except ValueError:
        raise RuntimeError("hidden") from None
except RuntimeError:
    show(traceback.print_exc)
noted = TypeError("with notes")
noted.add_note("first note")
noted.add_note("second\nnote")
print("".join(traceback.format_exception(noted)), end="")
print(traceback.format_exception_only(KeyError("k")), traceback.format_exception_only(ValueError()), traceback.format_exception_only(OSError(2, "No such file", "f.txt")), traceback.format_exception_only(AssertionError("two\nlines")), traceback.format_exception_only(KeyboardInterrupt()), traceback.format_exception(None))
group = ExceptionGroup("several", [ValueError("one"), ExceptionGroup("inner", [TypeError("two"), KeyError("three")])])
show(traceback.print_exception, group)


class Custom(Exception):
    def __str__(self):
        return "custom text"


class Broken(Exception):
    def __str__(self):
        raise ValueError


class Outer:
    class Nested(Exception):
        pass


for error in (Custom(), Broken(), Outer.Nested("n")):
    print(traceback.format_exception_only(error))


def where():
    return traceback.extract_stack()


stack = where()
print([frame.name for frame in stack][-2:], traceback.format_list(stack[-1:])[0].splitlines()[1], traceback.format_stack()[-1].splitlines()[-1])
frame = traceback.FrameSummary("file.py", 3, "function", line="code()")
print(frame, tuple(frame), traceback.format_list([frame, ("b.py", 1, "g", None)]))


def recurse(n):
    if n:
        recurse(n - 1)
    else:
        raise OverflowError("deep")


try:
    recurse(10)
except OverflowError:
    show(traceback.print_exc)
show(traceback.print_list, [frame])
